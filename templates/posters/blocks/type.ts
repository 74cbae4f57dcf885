import type { Language } from '../../../src/language/language.js';
import type { Rich } from '../../../src/language/rich.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Pt } from '../../../src/paper/units.js';
import { pt } from '../../../src/paper/units.js';
import type { Statement } from '../../../src/poster/model.js';
import { setParagraph, type TypeStyle } from '../../../src/typography/paragraph.js';
import type { Weight } from '../../../src/typography/weights.js';
import { type Cell, paragraphCell } from './cell.js';

interface Choice {
  /** Size against the body. */
  readonly scale?: number;
  /** Size in points at A4 instead. */
  readonly size?: number;
  /** Line distance as a multiple of the size; the setting's own when left out. */
  readonly leading?: number;
  readonly weight?: Weight;
  readonly strong?: Weight;
  readonly colour?: string;
  readonly tracking?: number;
  readonly capitals?: boolean;
}

/** A type style of this sheet at the setting that is tried. */
export function style(frame: Frame, choice: Choice = {}): TypeStyle {
  const size = frame.type(choice.size ?? frame.setting.body * (choice.scale ?? 1));
  const weight = choice.weight ?? 400;
  return {
    size,
    leading: pt(size * (choice.leading ?? frame.setting.leading)),
    weight,
    strong: choice.strong ?? (weight < 700 ? 700 : weight),
    colour: choice.colour ?? frame.theme.colours.ink,
    tracking: choice.tracking === undefined ? 0 : tracked(choice.tracking, frame.setting.close),
    capitals: choice.capitals ?? false,
    divided: frame.setting.divided,
    close: frame.setting.close,
    ...(frame.setting.addresses && { addresses: frame.setting.addresses }),
  };
}

/** Letters that are set close stand a hundredth of their size nearer, as long as that stays readable. */
const CLOSER = 0.01;
const CLOSEST = -0.02;

const tracked = (tracking: number, close: boolean): number => (close ? Math.min(tracking, Math.max(CLOSEST, tracking - CLOSER)) : tracking);

/** Where a text is set: in which language and type, and how wide. */
interface Column {
  readonly language: Language;
  readonly type: TypeStyle;
  readonly width: Pt;
}

/** A statement in one language as a cell, or a part of it. */
export function said(frame: Frame, { id, text }: Statement, { language, type, width }: Column, part: Rich = text[language]): Cell {
  // A text takes the lines of a longer one in a column that is narrower by as much.
  const column = frame.longer?.language === language ? pt(width / (1 + frame.longer.share)) : width;
  const paragraph = setParagraph({ rich: part, language, style: type }, column, frame.measure);
  return paragraphCell(paragraph, { kind: 'text', language, statement: id }, width);
}

/** Words of the frame, such as an address or an imprint, as a cell. */
export function label({ measure }: Pick<Frame, 'measure'>, text: Rich | string, { language, type, width }: Column, role: string): Cell {
  const rich = typeof text === 'string' ? [{ text, strong: false }] : text;
  return paragraphCell(setParagraph({ rich, language, style: type }, width, measure), { kind: 'label', language, role }, width);
}
