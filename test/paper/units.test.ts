import { expect, it } from 'vitest';
import { mm, pt, toMm, toPt } from '../../src/paper/units.js';

it('An inch is 25.4 mm and 72 points', () => {
  expect(toPt(mm(25.4))).toBeCloseTo(72, 12);
  expect(toMm(pt(72))).toBeCloseTo(25.4, 12);
});

it('A length comes back as it went', () => {
  for (const length of [0, 0.1, 10, 297, 841]) expect(toMm(toPt(mm(length)))).toBeCloseTo(length, 9);
});
