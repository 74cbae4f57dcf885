import type { PosterDesign } from '../../src/layout/design.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BandLook } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { standardDesign } from './blocks/standard-design.js';

const NUMBERS: DesignNumbers = { edge: 11, spine: 30, key: 22.5, rest: 16, sun: 27, over: 6.5 };

const LOOK: BlockLook = {
  leadIn: 1.04,
  item: { scale: 1.17, weight: 600 },
  badge: 10,
  pictogram: 8.6,
  tiles: true,
  heading: 1.14,
  promise: 1.26,
  address: 18,
  tracking: 0,
  bodyLeading: 1.28,
  numeral: 42,
};

/** What one wants and how to get it in a few steps. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = numbersOf(theme, 'steps', NUMBERS);
  const head: BandLook = {
    sun,
    over,
    top: 10,
    bottom: 4,
    title: { key, rest, restWeight: 700, capitals: true, restGrows: true, tracking: -0.02, gap: 1 },
  };
  return standardDesign({ edge, spine }, head, LOOK);
}
