import type { PosterDesign, Row, SheetLayout } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { mm } from '../../../src/paper/units.js';
import type { Poster, Statement } from '../../../src/poster/model.js';
import { type BandLook, band, namedSubject, sunRoom } from './band.js';
import type { BlockLook } from './block-look.js';
import { blockRows } from './blocks.js';
import { foot } from './foot.js';
import { lookOn } from './large.js';
import { largeBand } from './large-band.js';
import { running } from './running.js';

/** A sheet with a title band, blocks below it and the foot: what list, procedure and steps have in common. */
export function standardDesign(
  numbers: { edge: number; spine: number; spineGives?: number },
  head: BandLook,
  look: BlockLook,
): PosterDesign {
  const part = (frame: Frame, poster: Poster, sheet: number): Pick<SheetLayout, 'head' | 'body' | 'bodyAlone'> => {
    const rows = (of: Poster): readonly Row[] => blockRows(frame, { poster: of, sheet }, lookOn(frame, look), sunRoom(frame, head));
    const subject = namedSubject(poster, sheet);
    const below = subject === undefined ? poster : without(poster, subject);
    return {
      head: [frame.theme.large ? largeBand(frame, poster, sheet, head.title) : band(frame, poster, sheet, head)],
      body: rows(below),
      ...(subject && { bodyAlone: () => rows(poster) }),
    };
  };
  return {
    edge: mm(numbers.edge),
    spine: mm(numbers.spine),
    ...(numbers.spineGives !== undefined && { spineGives: mm(numbers.spineGives) }),
    running: running({ capitals: head.title.capitals, over: 'column' }),
    lay: (copy, sheet, frame) => {
      const { poster } = copy;
      if (poster.arrangement !== 'stacked' || frame.languages.length === 1)
        return { ...part(frame, poster, sheet), foot: foot(frame, copy, sheet) };
      // Each language whole under its own band of the same size, the first above.
      const halves = frame.languages.map((language) => part({ ...frame, languages: [language] }, poster, sheet));
      return { head: [], body: halves.flatMap((half) => [...half.head, ...half.body]), foot: foot(frame, copy, sheet) };
    },
  };
}

/** A poster without a heading that its band says. */
const without = (poster: Poster, subject: Statement): Poster => ({
  ...poster,
  blocks: poster.blocks.filter((block) => block.kind !== 'heading' || block.statement !== subject),
});
