import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/layout/design.js';
import { fillPages, heightOf, type Rooms } from '../../src/layout/fill-pages.js';
import { pt } from '../../src/paper/units.js';

const row = (height: number, more: Partial<Row> = {}): Row => ({ height: pt(height), draw: () => createElement('view'), ...more });
/** A text of lines, ten points each, that is divided between any two of them, or without breaking a sentence after some. */
const lines = (count: number, sentences: readonly number[] = [], more: Partial<Row> = {}): Row =>
  row(count * 10, {
    divided: (room) => {
      const most = Math.min(Math.floor(room / 10), count - 2);
      const at = sentences.findLast((end) => end <= most && end >= most / 2) ?? most;
      if (at < 2) return undefined;
      const below = sentences.filter((end) => end > at).map((end) => end - at);
      return [lines(at), lines(count - at, below, sentences.includes(at) ? {} : { continues: true })];
    },
    ...more,
  });

const ROOMS: Rooms = { first: 500, next: 600, closing: 100 };

function pagesOf(rows: readonly Row[], rooms: Rooms = ROOMS): readonly (readonly Row[])[] {
  const found = fillPages(rows, rooms);
  if (found.kind !== 'filled') throw new Error(`expected rows that fill pages, found one of ${found.height} pt too many`);
  return found.pages;
}

const heights = (rows: readonly Row[], rooms?: Rooms): readonly number[] => pagesOf(rows, rooms).map(heightOf);

/** Numbers that only look random: the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Every way to share rows out over so many pages, as heights. */
function* divisions(rows: readonly number[], count: number): Generator<readonly number[]> {
  const sum = (part: readonly number[]): number => part.reduce((total, each) => total + each, 0);
  if (count === 1) {
    yield [sum(rows)];
    return;
  }
  for (let end = 1; end <= rows.length - count + 1; end += 1)
    for (const others of divisions(rows.slice(end), count - 1)) yield [sum(rows.slice(0, end)), ...others];
}

const roomOf = (page: number, count: number): number => (page === 0 ? ROOMS.first : ROOMS.next) - (page === count - 1 ? ROOMS.closing : 0);
/** Blank on a page before the last, as a part of a whole page. */
const blankOf = (pages: readonly number[]): readonly number[] =>
  pages.slice(0, -1).map((height, page) => ((page === 0 ? ROOMS.first : ROOMS.next) - height) / ROOMS.next);

describe('Rows that stand whole', () => {
  it('are shared out over as few pages as hold them, two thirds full but for the last where any division is', () => {
    let even = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = numbers(seed);
      const rows = Array.from({ length: 2 + Math.floor(next() * 9) }, () => Math.round(20 + next() * 280));
      const found = heights(rows.map((height) => row(height)));
      const possible = (count: number) =>
        [...divisions(rows, count)].filter((pages) => pages.every((height, page) => height <= roomOf(page, count)));
      const few = Array.from({ length: rows.length }, (_, index) => index + 1).find((count) => possible(count).length > 0) ?? 0;
      const full = possible(few).filter((pages) => Math.max(0, ...blankOf(pages)) <= 1 / 3);
      if (full.length === 0) continue;
      even += 1;
      expect(found, `${rows}`).toHaveLength(few);
      expect(Math.max(0, ...blankOf(found)), `${rows}`).toBeLessThanOrEqual(1 / 3);
      // And of those the one whose pages differ least.
      const squares = (pages: readonly number[]): number =>
        blankOf(pages).reduce((sum, blank) => sum + blank * blank, 0) +
        ((roomOf(pages.length - 1, pages.length) - (pages.at(-1) as number)) / ROOMS.next) ** 2 / 2;
      expect(squares(found), `${rows}`).toBeCloseTo(Math.min(...full.map(squares)), 6);
    }
    expect(even).toBeGreaterThan(150);
  });
});

describe('A text that no page holds', () => {
  it('goes on at the end of a sentence where there is one', () => {
    const [first, second] = pagesOf([row(100), lines(80, [30, 50])]);
    expect([first, second].map((page) => page?.map(({ height }) => height))).toEqual([[100, 300], [500]]);
    expect(second?.[0]?.continues).toBeUndefined();
  });

  it('is cut once for each page that it takes, and no other with it', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const next = numbers(seed);
      const rows = Array.from({ length: 1 + Math.floor(next() * 7) }, () => lines(2 + Math.floor(next() * (next() < 0.3 ? 140 : 30))));
      const pages = pagesOf(rows);
      pages.forEach((page, index) => {
        expect(heightOf(page)).toBeLessThanOrEqual(roomOf(index, pages.length) + 1e-6);
      });
      expect(pages.flat().reduce((sum, { height }) => sum + height, 0)).toBe(heightOf(rows));
      const cuts = pages.flat().filter(({ continues }) => continues).length;
      const needed = rows.reduce((sum, { height }) => sum + Math.ceil(height / (ROOMS.next - ROOMS.closing)) - 1, 0);
      // One more where a page would else be half blank, or the foot alone on the last.
      expect(cuts).toBeLessThanOrEqual(needed + 2);
    }
  });
});

it('A cover stands alone rather than have a part of a sentence on it', () => {
  expect(heights([lines(40)], { ...ROOMS, first: 200, cover: true })).toEqual([0, 400]);
  expect(heights([lines(40)], { ...ROOMS, first: 200 })[0]).toBeGreaterThan(0);
});
