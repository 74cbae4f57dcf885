import type { Language } from '../language/language.js';
import type { Area } from '../paper/area.js';
import { type Pt, pt } from '../paper/units.js';
import type { ShownPicture } from '../poster/model.js';
import { LINE_BOX } from '../typography/line-box.js';
import type { LaidNode } from './lay-out.js';
import { pictureIn } from './pictures.js';

/** One printed line as react-pdf has laid it. */
export interface MeasuredLine {
  readonly box: Area;
  readonly text: string;
  readonly size: Pt;
  readonly weight: number;
  readonly colour: string;
  /** Flat colour right behind it. */
  readonly ground: string;
  /** `text`: words of a statement; `label`: words of the frame. */
  readonly kind: 'text' | 'label';
  readonly language?: Language;
  readonly statement?: string;
  readonly role?: string;
  /** More than one when react-pdf broke it again: words may be lost. */
  readonly lines: number;
}

export interface MeasuredQr {
  readonly url: string;
  /** With its quiet zone. */
  readonly box: Area;
}

/** The small code of a released edition. */
interface MeasuredMark {
  readonly text: string;
  /** With its quiet zone. */
  readonly box: Area;
}

export interface MeasuredPicture {
  readonly picture: ShownPicture;
  /** Of what is seen of it. */
  readonly box: Area;
}

export interface MeasuredPage {
  readonly width: Pt;
  readonly height: Pt;
  readonly lines: readonly MeasuredLine[];
  readonly codes: readonly MeasuredQr[];
  readonly marks: readonly MeasuredMark[];
  readonly pictures: readonly MeasuredPicture[];
}

interface Mark {
  readonly kind: 'text' | 'label' | 'qr' | 'mark' | 'picture';
  readonly language?: Language;
  readonly statement?: string;
  readonly role?: string;
  readonly url?: string;
  readonly edition?: string;
}

interface Walk {
  readonly left: number;
  readonly top: number;
  readonly mark?: Mark;
}

/**
 * Reads a finished page: every line of text and every code, where it stands, and what lies behind it; from the corner of
 * the poster's sheet where that lies on a larger medium.
 */
export function measurePage(page: LaidNode, sheet?: Area): MeasuredPage {
  const lines: MeasuredLine[] = [];
  const codes: MeasuredQr[] = [];
  const marks: MeasuredMark[] = [];
  const pictures: MeasuredPicture[] = [];
  const grounds: { box: Area; colour: string }[] = [];
  const visit = (node: LaidNode, from: Walk): void => {
    const box: Area = {
      left: pt(from.left + (node.box?.left ?? 0)),
      top: pt(from.top + (node.box?.top ?? 0)),
      width: pt(node.box?.width ?? 0),
      height: pt(node.box?.height ?? 0),
    };
    const mark = (node.props?.['mark'] as Mark | undefined) ?? from.mark;
    const colour = node.style?.['backgroundColor'];
    if (typeof colour === 'string') grounds.push({ box, colour });
    if (node.props?.['mark'] !== undefined && mark?.kind === 'qr') codes.push({ url: mark.url ?? '', box });
    if (node.props?.['mark'] !== undefined && mark?.kind === 'mark') marks.push({ text: mark.edition ?? '', box });
    const placed = pictureIn(node);
    if (placed)
      pictures.push({
        picture: placed.picture,
        box: {
          left: pt(box.left + placed.left),
          top: pt(box.top + placed.top),
          width: pt(placed.box.width),
          height: pt(placed.box.height),
        },
      });
    if (node.type === 'TEXT' && isOfLine(mark)) {
      lines.push(toLine(node, mark, box, behind(grounds, box)));
      return;
    }
    for (const child of node.children ?? []) visit(child, { left: box.left, top: box.top, ...(mark ? { mark } : {}) });
  };
  for (const child of page.children ?? []) visit(child, { left: -(sheet?.left ?? 0), top: -(sheet?.top ?? 0) });
  return {
    width: sheet?.width ?? pt(page.box?.width ?? 0),
    height: sheet?.height ?? pt(page.box?.height ?? 0),
    lines,
    codes,
    marks,
    pictures,
  };
}

type LineMark = Mark & Pick<MeasuredLine, 'kind'>;

const isOfLine = (mark: Mark | undefined): mark is LineMark => mark?.kind === 'text' || mark?.kind === 'label';

function toLine(node: LaidNode, mark: LineMark, box: Area, ground: string): MeasuredLine {
  const style = node.style ?? {};
  return {
    box,
    text: (node.lines ?? []).map(({ string }) => string).join(''),
    size: pt(Number(style['fontSize'] ?? 0)),
    weight: Number(style['fontWeight'] ?? 400),
    colour: String(style['color'] ?? ''),
    ground,
    kind: mark.kind,
    ...(mark.language === undefined ? {} : { language: mark.language }),
    ...(mark.statement === undefined ? {} : { statement: mark.statement }),
    ...(mark.role === undefined ? {} : { role: mark.role }),
    lines: node.lines?.length ?? 0,
  };
}

const PAPER = '#FFFFFF';

/** The ground painted last under the middle of a line's letters. */
function behind(grounds: readonly { box: Area; colour: string }[], line: Area): string {
  const x = line.left + Math.max(0, line.width - LINE_BOX.slack) / 2;
  const y = line.top + line.height / 2;
  const inside = ({ left, top, width, height }: Area) => x >= left && x <= left + width && y >= top && y <= top + height;
  return grounds.findLast(({ box }) => inside(box))?.colour ?? PAPER;
}
