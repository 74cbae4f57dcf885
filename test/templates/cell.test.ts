import { createElement } from 'react';
import { expect, it } from 'vitest';
import { type Pt, pt } from '../../src/paper/units.js';
import { type Cell, stack } from '../../templates/posters/blocks/cell.js';

const whole = (height: number): Cell => ({ width: pt(100), height: pt(height), draw: () => createElement('view') });
const heights = (parts: readonly [Cell, Cell] | undefined): readonly Pt[] | undefined => parts?.map(({ height }) => height);

it('A stack is divided between two cells, a short last one with the one before it', () => {
  expect(heights(stack([whole(50), whole(40), whole(20)]).divided?.(pt(60)))).toEqual([50, 60]);
  expect(heights(stack([whole(50), whole(40), whole(20)]).divided?.(pt(100)))).toEqual([50, 60]);
});

it('A stack of two is divided between them, and not above the first', () => {
  expect(heights(stack([whole(50), whole(20)]).divided?.(pt(60)))).toEqual([50, 20]);
  expect(heights(stack([whole(50), whole(20)]).divided?.(pt(40)))).toBeUndefined();
});
