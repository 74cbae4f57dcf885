import type { ProjectSource } from '../content/schema.js';

/** Capitals of less than 0.7° of arc are not read comfortably at the declared distance (EN 301 549, 5.1.4). */
const LEAST_ARC = 0.7;
const MM_PER_INCH = 25.4;

/**
 * The smallest type on the declared screen, in rem: 1 rem is 1/108 of its narrow side, `capital` the height of a
 * capital as a part of the type size.
 */
export function screenType({ diagonal, pixels, distance }: ProjectSource['screen'], capital: number): number {
  const perPixel = (diagonal * MM_PER_INCH) / Math.hypot(...pixels);
  const height = 2 * distance * 1000 * Math.tan((LEAST_ARC / 2) * (Math.PI / 180));
  const rem = (Math.min(...pixels) / 108) * perPixel;
  return height / capital / rem;
}
