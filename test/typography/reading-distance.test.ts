import { describe, expect, it } from 'vitest';
import { pt } from '../../src/paper/units.js';
import { readingDistance, sizeForDistance } from '../../src/typography/reading-distance.js';

/** Height of a capital of Golos Text in ems. */
const CAPITAL = 0.7;

describe('The reading distance', () => {
  it('is 300 times the height of a capital', () => {
    // A capital of 7 pt is 2.469 mm high.
    expect(readingDistance(pt(10), CAPITAL)).toBeCloseTo(0.741, 3);
  });

  it('of the least type is 0.7 m and more', () => {
    expect(readingDistance(pt(10.5), CAPITAL)).toBeGreaterThan(0.7);
  });

  it.each([0.5, 0.7, 1, 2, 10])('gives back the distance that a size was made for: %d m', (metres) => {
    expect(readingDistance(sizeForDistance(metres, CAPITAL), CAPITAL)).toBeCloseTo(metres, 9);
  });
});
