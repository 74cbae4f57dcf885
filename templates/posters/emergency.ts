import type { PosterDesign } from '../../src/layout/design.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BandLook } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { hereBar } from './blocks/here.js';
import { standardDesign } from './blocks/standard-design.js';

const NUMBERS: DesignNumbers = { edge: 10, spine: 30, key: 24, rest: 11.5, sun: 29, over: 10.5 };

const LOOK: BlockLook = {
  leadIn: 1.2,
  item: { scale: 1, weight: 400 },
  badge: 8.2,
  pictogram: 7.4,
  tiles: false,
  heading: 1.2,
  promise: 1.2,
  address: 12,
  tracking: -0.01,
  bodyLeading: 1.28,
  numeral: 42,
  night: true,
};

/** Whom to call: giant numbers in a dark pillar, what to say below them, and where the reader stands. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = numbersOf(theme, 'emergency', NUMBERS);
  const head: BandLook = {
    sun,
    over,
    top: 10,
    bottom: 3,
    title: { key, rest, restWeight: 600, capitals: true, restGrows: true, tracking: -0.015, gap: 0.8 },
  };
  return standardDesign({ edge, spine }, head, LOOK, hereBar);
}
