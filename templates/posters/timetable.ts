import type { PosterDesign } from '../../src/layout/design.js';
import type { Fills } from '../../src/layout/setting.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import type { BandLook } from './blocks/band.js';
import type { BlockLook } from './blocks/block-look.js';
import { standardDesign } from './blocks/standard-design.js';

const NUMBERS: DesignNumbers = { edge: 10, spine: 30, key: 25, rest: 11.5, sun: 27, over: 10 };

const LOOK: BlockLook = {
  leadIn: 1.2,
  item: { scale: 1.1, weight: 600 },
  badge: 8,
  pictogram: 8.4,
  tiles: false,
  heading: 1.24,
  promise: 1.2,
  address: 12,
  tracking: -0.01,
  bodyLeading: 1.28,
  numeral: 42,
  pillar: 66,
  bars: true,
};

/** Text of few rows grows to this size, in points at A4, then their hours and the names of days. */
const FILLS: Fills = { body: 17, most: 17 };

/** When something is open: hours in a pillar, each day as a bar, dates on tiles. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun, over } = numbersOf(theme, 'timetable', NUMBERS);
  const head: BandLook = {
    sun,
    over,
    top: 10,
    bottom: 3.2,
    title: { key, rest, restWeight: 600, capitals: true, restGrows: true, tracking: -0.015, gap: 1 },
  };
  return { ...standardDesign({ edge, spine }, head, LOOK), fills: FILLS };
}
