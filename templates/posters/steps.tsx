import type { Theme } from '../../src/content/theme.js';
import type { PosterDesign } from '../../src/layout/design.js';
import { mm } from '../../src/paper/units.js';
import { band, type BandLook, sunRoom } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { blockRows } from './blocks/blocks.js';
import { foot } from './blocks/foot.js';

const LOOK: BlockLook = {
  leadIn: 1.04,
  item: { scale: 1.17, weight: 600 },
  badge: 10,
  pictogram: 8.6,
  tiles: true,
  heading: 1.14,
  promise: 1.26,
  address: 20,
  tracking: 0,
  numeral: 42,
};

/** What one wants and how to get it in a few steps. */
export function stepsDesign({ designs }: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = designs.steps;
  const head: BandLook = { sun, over, top: 10, bottom: 4, title: { key, rest, restWeight: 700, capitals: true, tracking: -0.02, gap: 1 } };
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
