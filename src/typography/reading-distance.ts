import { type Mm, mm, type Pt, pt, toMm, toPt } from '../paper/units.js';

/**
 * A capital is read by an eye of ordinary sight from 300 times its height: DIN 1450 asks 1/300 of the
 * distance for reading texts.
 */
const DISTANCE_PER_CAPITAL = 300;

/** Metres from which a type size is read; `capital` is the height of a capital in ems. */
export function readingDistance(size: Pt, capital: number): number {
  return (toMm(size) * capital * DISTANCE_PER_CAPITAL) / 1000;
}

/** The smallest type that is read from a distance in metres. */
export function sizeForDistance(metres: number, capital: number): Pt {
  const height: Mm = mm((metres * 1000) / DISTANCE_PER_CAPITAL);
  return pt(toPt(height) / capital);
}
