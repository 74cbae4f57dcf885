import type { PosterDesign } from '../../src/layout/design.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BandLook } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { standardDesign } from './blocks/standard-design.js';

const NUMBERS: DesignNumbers = { edge: 10, spine: 30, key: 25, rest: 11.5, sun: 25, over: 9 };

const LOOK: BlockLook = {
  leadIn: 1.2,
  item: { scale: 1.2, weight: 600 },
  badge: 9,
  pictogram: 9,
  tiles: false,
  heading: 1.3,
  promise: 1.2,
  address: 12,
  tracking: -0.01,
  bodyLeading: 1.28,
  numeral: 42,
};

/** Where to go: the floors as they stand in the house, rooms with the arrows of this wall. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = numbersOf(theme, 'directions', NUMBERS);
  const head: BandLook = {
    sun,
    over,
    top: 10,
    bottom: 2.4,
    title: { key, rest, restWeight: 600, capitals: true, restGrows: true, tracking: -0.015, gap: 0.8 },
  };
  return standardDesign({ edge, spine }, head, LOOK);
}
