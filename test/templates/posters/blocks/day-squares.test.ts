import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../../src/language/unit.js';
import { frameOf } from '../../../../src/layout/fit.js';
import { smallest } from '../../../../src/layout/setting.js';
import { BASE } from '../../../../src/paper/sheet.js';
import { mm, pt, toMm, toPt } from '../../../../src/paper/units.js';
import type { Term } from '../../../../src/poster/model.js';
import { daySquares } from '../../../../templates/posters/blocks/day-squares.js';
import { SHIPPED_LANGUAGES } from '../../../in-both.js';
import { complaintWith } from '../../../other-terms.js';
import { fitInput, openWorkshop } from '../../../sheets.js';

const workshop = await openWorkshop();
const poster = complaintWith(workshop, {});
const input = fitInput(workshop, poster);
const page = { sheet: 2, languages: SHIPPED_LANGUAGES };
const frame = frameOf(input, page, smallest(input), BASE);
const yielding = frameOf(input, page, { ...smallest(input), squaresYield: true }, BASE);
const [term] = poster.blocks.flatMap((block) => (block.kind === 'terms' ? block.items.map((item) => item.term) : []));

const UNBOUND = Number.POSITIVE_INFINITY;

interface Square {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The squares of a number of working days, in millimetres. */
function squares(value: number, room = UNBOUND, unit: Term['unit'] = 'working-day', within = yielding): readonly Square[] {
  const [cell] = daySquares(within, { ...(term as Term), value, unit }, room);
  if (cell === undefined) return [];
  const drawn = cell.draw(0, 0) as ReactElement<{ children: readonly ReactElement<{ style: Square }>[] }>;
  return drawn.props.children.map(({ props: { style } }) => {
    const [left, top, width, height] = [style.left, style.top, style.width, style.height].map((length) => toMm(pt(length)));
    return { left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 };
  });
}

const rowsOf = (found: readonly Square[]): readonly number[] => {
  const tops = [...new Set(found.map(({ top }) => top))];
  return tops.map((top) => found.filter((square) => square.top === top).length);
};

describe('The squares of a term', () => {
  it.each([
    [1, [1]],
    [5, [5]],
    [7, [5, 2]],
    [15, [5, 5, 5]],
    [16, [10, 6]],
    [17, [10, 7]],
    [30, [10, 10, 10]],
    [40, [10, 10, 10, 10]],
  ])('are one a working day: %i', (days, rows) => {
    expect(rowsOf(squares(days))).toEqual(rows);
  });

  it.each([
    [41, [4, 4, 1]],
    [90, [4, 4, 4, 4, 2]],
    [100, [4, 4, 4, 4, 4]],
  ])('are one a working week where there are many: %i', (days, rows) => {
    expect(rowsOf(squares(days))).toEqual(rows);
  });

  it('of a week that is not whole are as long as its days', () => {
    const weeks = squares(43);
    expect(weeks).toHaveLength(9);
    expect((weeks[8] as Square).width).toBeCloseTo(((weeks[0] as Square).width * 3) / 5, 6);
  });

  it('are left out where nobody would count them, and of what is not counted in working days', () => {
    expect(squares(101)).toEqual([]);
    expect(squares(365)).toEqual([]);
    for (const unit of UNITS.filter((each) => each !== 'working-day')) expect(squares(5, UNBOUND, unit)).toEqual([]);
  });

  it('stay within their column, three millimetres from the text on either side', () => {
    for (let days = 1; days <= 365; days += 1) {
      for (const { left, width } of squares(days)) expect(left + width).toBeLessThanOrEqual(toMm(frame.spine) - 6 + 1e-6);
    }
  });

  it('take a denser form, and then none, where the text leaves less room', () => {
    const room = (millimetres: number): number => toPt(mm(millimetres));
    expect(rowsOf(squares(15, room(7.7)))).toEqual([5, 5, 5]);
    expect(rowsOf(squares(15, room(5)))).toEqual([10, 5]);
    expect(squares(15, room(4))).toEqual([]);
    expect(rowsOf(squares(15, room(4), 'working-day', frame))).toEqual([5, 5, 5]);
    for (let days = 1; days <= 100; days += 1) {
      for (const height of [0, 2, 4, 6, 8, 10]) {
        for (const square of squares(days, room(height))) expect(square.top + square.height).toBeLessThanOrEqual(height + 1e-6);
      }
    }
  });
});
