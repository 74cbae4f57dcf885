import type { PosterDesign } from '../../src/layout/design.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BandLook } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { standardDesign } from './blocks/standard-design.js';

const NUMBERS: DesignNumbers = { edge: 10, spine: 14, key: 27, rest: 10.5, sun: 11.5, over: 7.4 };

const LOOK: BlockLook = {
  leadIn: 1,
  item: { scale: 1, weight: 400 },
  badge: 8,
  pictogram: 7,
  tiles: false,
  heading: 1.14,
  promise: 1.2,
  address: 12,
  tracking: -0.01,
  bodyLeading: 1.28,
  numeral: 36,
};

/** The sun and the mark of a draft then still stand clear of the texts; in millimetres at A4. */
const SPINE_GIVES = 1.2;

/** Rights and other numbered lists: one row an item, its number in the spine. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = numbersOf(theme, 'list', NUMBERS);
  const head: BandLook = {
    sun,
    over,
    top: 8.95,
    bottom: 0.6,
    title: { key, rest, restWeight: 500, capitals: true, restGrows: true, tracking: -0.01, gap: 0.4 },
  };
  return standardDesign({ edge, spine, spineGives: SPINE_GIVES }, head, LOOK);
}
