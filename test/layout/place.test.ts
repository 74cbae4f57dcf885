import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/layout/design.js';
import { placeGrounds, placeRows } from '../../src/layout/place.js';
import { designArea, sheetOf } from '../../src/paper/sheet.js';
import { pt } from '../../src/paper/units.js';
import { fitInput, fitted, NOW, openWorkshop, postersOf, rowsOf } from '../sheets.js';

const row = (height: number, more: Partial<Row> = {}): Row => ({ height: pt(height), draw: () => createElement('view'), ...more });
const only = (...body: readonly Row[]) => ({ head: [], body, foot: [] });
const shown = (rows: readonly { top: number; height: number }[]): readonly string[] => rows.map(({ top, height }) => `${top}+${height}`);

describe('Rows', () => {
  it('stand one below the other, head, body and foot', () => {
    expect(shown(placeRows({ head: [row(10)], body: [row(20), row(30)], foot: [row(5)] }, pt(65)))).toEqual([
      '0+10',
      '10+20',
      '30+30',
      '60+5',
    ]);
  });

  it('share the room that is left as they ask', () => {
    expect(shown(placeRows(only(row(10), row(20, { grow: 1 }), row(20, { grow: 3 })), pt(90)))).toEqual(['0+10', '10+30', '40+50']);
  });

  it('take no more than they may, and leave the rest blank above the foot', () => {
    const layout = { head: [row(10)], body: [row(10, { grow: 1 }), row(10)], most: pt(5), foot: [row(5)] };
    expect(shown(placeRows(layout, pt(60)))).toEqual(['0+10', '10+15', '25+10', '55+5']);
  });

  it('stay as they are when none asks for room, or none is left', () => {
    expect(shown(placeRows(only(row(10), row(20)), pt(90)))).toEqual(['0+10', '10+20']);
    expect(shown(placeRows(only(row(10, { grow: 1 }), row(80)), pt(90)))).toEqual(['0+10', '10+80']);
  });
});

describe('Grounds', () => {
  const grounds = (...rows: readonly Row[]) => placeGrounds(placeRows(only(...rows), pt(1000)));

  it('of neighbours in one colour are one', () => {
    expect(grounds(row(10, { ground: '#111111' }), row(20, { ground: '#111111' }), row(5, { ground: '#222222' }))).toEqual([
      { colour: '#111111', top: 0, height: 30 },
      { colour: '#222222', top: 30, height: 5 },
    ]);
  });

  it('with a row between them stay apart', () => {
    expect(grounds(row(10, { ground: '#111111' }), row(5), row(10, { ground: '#111111' }))).toHaveLength(2);
  });

  it('grow with their rows', () => {
    expect(placeGrounds(placeRows(only(row(10, { ground: '#111111', grow: 1 }), row(10)), pt(50)))).toEqual([
      { colour: '#111111', top: 0, height: 40 },
    ]);
  });
});

const workshop = await openWorkshop();

describe.each(postersOf(workshop, NOW).map((poster) => [poster.id, poster] as const))('The rows of %s', (_, poster) => {
  it.each(['a5', 'a4', 'a3'] as const)('fill the sheet to its last point, and their grounds join: %s', (size) => {
    const input = fitInput(workshop, poster);
    for (const rows of rowsOf(input, fitted(input), size)) {
      const { height } = designArea(sheetOf(size));
      rows.forEach(({ top }, index) => {
        const before = rows[index - 1];
        expect(top).toBeCloseTo(before ? before.top + before.height : 0, 6);
      });
      const last = rows.at(-1);
      expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(height, 6);
      const grounds = placeGrounds(rows);
      expect(grounds.length).toBeGreaterThan(0);
      grounds.slice(1).forEach((ground, index) => {
        const before = grounds[index] as (typeof grounds)[number];
        expect(ground.colour === before.colour && Math.abs(before.top + before.height - ground.top) < 0.5).toBe(false);
      });
    }
  });
});
