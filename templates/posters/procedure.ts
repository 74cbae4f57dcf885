import type { PosterDesign } from '../../src/layout/design.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BandLook } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { standardDesign } from './blocks/standard-design.js';

const NUMBERS: DesignNumbers = { edge: 10, spine: 30, key: 22, rest: 10.5, sun: 23, over: 9 };

const LOOK: BlockLook = {
  leadIn: 1,
  item: { scale: 1, weight: 400 },
  badge: 8,
  pictogram: 6.4,
  tiles: false,
  heading: 1.2,
  promise: 1.2,
  address: 12,
  tracking: -0.02,
  bodyLeading: 1.28,
  numeral: 42,
};

/** How to do something and how long it takes: grounds, ways, terms with giant numerals. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = numbersOf(theme, 'procedure', NUMBERS);
  const head: BandLook = {
    sun,
    over,
    top: 9,
    bottom: 1.8,
    title: { key, rest, restWeight: 500, capitals: true, restGrows: true, tracking: -0.01, gap: 0.6 },
  };
  return standardDesign({ edge, spine }, head, LOOK);
}
