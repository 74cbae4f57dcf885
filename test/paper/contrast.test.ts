import { expect, it } from 'vitest';
import { contrast } from '../../src/paper/contrast.js';

it.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#000000', 21],
  ['#3A5161', '#3a5161', 1],
  // The pair that WCAG's own tools give as the last grey to pass 4.5.
  ['#767676', '#FFFFFF', 4.54],
])('%s on %s has the contrast %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

it('a colour in another notation is refused', () => {
  expect(() => contrast('red', '#FFFFFF')).toThrow('expected a colour such as #0A2233, found "red"');
});
