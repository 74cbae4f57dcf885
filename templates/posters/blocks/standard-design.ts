import type { Language } from '../../../src/language/language.js';
import type { PosterDesign, Row, SheetLayout } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { mm, pt } from '../../../src/paper/units.js';
import type { Copy } from '../../../src/poster/copy.js';
import type { Poster, Statement } from '../../../src/poster/model.js';
import { type BandLook, band, hungSun, namedSubject, sunRoom } from './band.js';
import type { BlockLook } from './block-look.js';
import { blockRows, spineOf, withCodes } from './blocks.js';
import { foot } from './foot.js';
import { languageNames } from './language-names.js';
import { languagePanels } from './language-panels.js';
import { lookOn } from './large.js';
import { largeBand } from './large-band.js';
import { running } from './running.js';

interface PartOf {
  readonly poster: Poster;
  readonly sheet: number;
  /** Languages in which its pictures are heard, where these are others than it says. */
  readonly hears?: readonly Language[];
}

/** A sheet with a title band, blocks below it and the foot: what list, procedure and steps have in common. */
export function standardDesign(
  numbers: { edge: number; spine: number; spineGives?: number },
  head: BandLook,
  look: BlockLook,
  closing?: (frame: Frame, copy: Copy) => Row,
): PosterDesign {
  const part = (given: Frame, { poster, sheet, hears }: PartOf): Pick<SheetLayout, 'head' | 'body' | 'bodyAlone'> => {
    const frame = { ...given, spine: spineOf(given, { poster, sheet }, look) };
    // The names of the languages stand beside the sun.
    const names = frame.stand === 'columns' ? [languageNames(frame)] : [];
    const hangs = pt(Math.max(0, sunRoom(frame, head) - names.reduce((sum, { height }) => sum + height, 0)));
    const hung = hungSun(frame, poster, sheet, head);
    const rows = (of: Poster): readonly Row[] => {
      const blocks = blockRows(frame, { poster: of, sheet, ...(hears && { hears }), ...(hung && { hung }) }, lookOn(frame, look), hangs);
      // The names of the languages head their columns, below a picture.
      return hung ? [...blocks.slice(0, 1), ...names, ...blocks.slice(1)] : [...names, ...blocks];
    };
    const subject = namedSubject(poster, sheet);
    const below = subject === undefined ? poster : without(poster, subject);
    return {
      head: [
        frame.theme.large
          ? largeBand(frame, poster, sheet, head.title)
          : band(frame, poster, sheet, hung ? { ...head, sunless: true } : head),
      ],
      body: rows(below),
      ...(subject && { bodyAlone: () => rows(poster) }),
    };
  };
  return {
    edge: mm(numbers.edge),
    spine: mm(numbers.spine),
    ...(numbers.spineGives !== undefined && { spineGives: mm(numbers.spineGives) }),
    ...(look.night && { unpanelled: true as const }),
    ...(look.headed && { headsTable: ({ kind }) => kind === 'numbers' }),
    running: running({ capitals: head.title.capitals, over: 'column' }),
    lay: (copy, sheet, page) => {
      const { poster } = copy;
      const frame = withCodes(page, poster, look);
      const end = closing && sheet === poster.sheets ? [closing({ ...frame, spine: spineOf(frame, { poster, sheet }, look) }, copy)] : [];
      const closed = [...end, ...foot(frame, copy, sheet)];
      if (frame.below.length > 0) {
        const upper = part(frame, { poster, sheet });
        const subject = namedSubject(poster, sheet);
        const panels = languagePanels(frame, { poster: subject === undefined ? poster : without(poster, subject), sheet }, look);
        return { head: upper.head, body: [...upper.body, ...panels], foot: closed };
      }
      if (poster.arrangement !== 'stacked' || frame.languages.length === 1) {
        const whole = part(frame, { poster, sheet });
        return { ...whole, foot: end.length === 0 ? toPillar(whole.body, closed) : closed };
      }
      // Each language whole under its own band of the same size, the first above.
      const halves = frame.languages.map((language, index) =>
        part(
          { ...frame, languages: [language], stand: 'spine', spine: frame.mm(numbers.spine) },
          // A picture is seen once on a sheet, in its upper half.
          { poster, sheet, hears: index === 0 ? frame.languages : [] },
        ),
      );
      return { head: [], body: halves.flatMap((half) => [...half.head, ...half.body]), foot: closed };
    },
  };
}

/** A pillar that ends a sheet reaches its foot: what room is left is its own. */
function toPillar(body: readonly Row[], foot: readonly Row[]): readonly Row[] {
  const [above, ...rest] = foot;
  if (above === undefined || body.at(-1)?.pillar === undefined) return foot;
  const { grow: _, ...still } = above;
  return [still, ...rest];
}

/** A poster without a heading that its band says. */
const without = (poster: Poster, subject: Statement): Poster => ({
  ...poster,
  blocks: poster.blocks.filter((block) => block.kind !== 'heading' || block.statement !== subject),
});
