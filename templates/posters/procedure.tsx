import type { Theme } from '../../src/content/theme.js';
import type { PosterDesign } from '../../src/layout/design.js';
import { mm } from '../../src/paper/units.js';
import { band, type BandLook, sunRoom } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { blockRows } from './blocks/blocks.js';
import { foot } from './blocks/foot.js';

const LOOK: BlockLook = {
  leadIn: 1,
  item: { scale: 1, weight: 400 },
  badge: 8,
  pictogram: 6.4,
  tiles: false,
  heading: 1.14,
  promise: 1.2,
  address: 13,
  tracking: -0.01,
  numeral: 42,
};

/** How to do something and how long it takes: grounds, ways, terms with giant numerals. */
export function procedureDesign({ designs }: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = designs.procedure;
  const head: BandLook = { sun, over, top: 8.6, bottom: 2, title: { key, rest, restWeight: 500, capitals: true, tracking: -0.01, gap: 0.6 } };
  return {
    edge: mm(edge),
    spine: mm(spine),
    lay: (poster, sheet, frame) => ({
      head: [band(frame, poster, head)],
      body: blockRows(frame, poster, sheet, LOOK, sunRoom(frame, head)),
      foot: foot(frame, poster),
    }),
  };
}
