import { describe, expect, test } from 'vitest';
import { allScreens, countsOfTable, countsSchema, readTopics } from '../../src/player/collected.js';
import {
  type Counts,
  counted,
  countsCsv,
  countsIn,
  countsInPieces,
  MOST_DAYS,
  MOST_HANDED,
  merged,
  newest,
  sumOf,
  toHand,
} from '../../src/player/counts.js';
import { fromCsv } from '../../src/tables/csv.js';
import { below } from '../chances.js';
import { inEnglish } from '../in-english.js';

const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const COUNTS: Counts = { '2026-11-26': { 'rights kk': 2, 'rights ru': 5 }, '2026-11-27': { 'complaint kk': 1 } };

describe('what is read', () => {
  test('is counted by topic, language and day', () => {
    const opened = { day: '2026-11-27', topic: 'rights', language: 'kk' };
    expect(counted(counted(COUNTS, opened), opened)).toEqual({ ...COUNTS, '2026-11-27': { 'complaint kk': 1, 'rights kk': 2 } });
    expect(sumOf(COUNTS)).toBe(8);
  });

  test.each([
    ['the screen’s own topic', { day: '2026-11-27', topic: '_notices', language: 'kk' }],
    ['no day', { day: 'tomorrow', topic: 'rights', language: 'kk' }],
    ['the prototype of an object', { day: '2026-11-27', topic: '__proto__', language: 'kk' }],
  ])('%s is not counted', (_, opened) => {
    expect(counted(COUNTS, opened)).toBe(COUNTS);
  });

  test('is kept for the newest days alone, whatever a clock says', () => {
    let counts: Counts = {};
    for (let n = 0; n < MOST_DAYS + 30; n++) counts = counted(counts, { day: day(n), topic: 'rights', language: 'kk' });
    expect(Object.keys(counts)).toHaveLength(MOST_DAYS);
    expect(counts).not.toHaveProperty(day(29));
    expect(counts).toHaveProperty([day(MOST_DAYS + 29)]);
  });

  test('is kept of as many topics a day as a server takes', () => {
    let counts: Counts = {};
    for (let n = 0; n < 400; n++) counts = counted(counts, { day: day(0), topic: `a${n}`, language: 'kk' });
    counts = merged(counts, { [day(0)]: { 'zebra kk': 1 } });
    expect(Object.keys(counts[day(0)] ?? {})).toHaveLength(300);
    expect(countsSchema(1).safeParse(counts).success).toBe(true);
  });

  test('counts once what was heard twice, in whatever order', () => {
    const later = { ...COUNTS, '2026-11-27': { 'complaint kk': 3, 'clinic ru': 1 } };
    expect(merged(COUNTS, later)).toEqual(later);
    expect(merged(later, COUNTS)).toEqual(later);
    expect([...allScreens([new Map([['hall', later]]), new Map([['hall', COUNTS]])])]).toEqual([['hall', later]]);
  });

  test('goes through a table of CSV, whole or in pieces for codes, and comes back as it was', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const chance = below(seed);
      let counts: Counts = {};
      const topics = ['rights', 'complaint', 'clinic-services', 'a'].slice(0, 1 + chance(4));
      for (let n = chance(60); n >= 0; n--)
        for (const topic of topics) {
          const opened = { day: day(chance(300)), topic, language: chance(2) === 0 ? 'kk' : 'ru' };
          counts = counted(counts, opened);
        }
      const read = (texts: readonly string[]) =>
        allScreens(texts.map((text) => countsOfTable(fromCsv(text, 'hall.csv'), 'hall.csv').screens)).get('hall');
      const pieces = countsInPieces('hall', counts, 700);
      expect(read([countsCsv('hall', counts)])).toEqual(newest(counts, MOST_DAYS));
      expect(read(pieces)).toEqual(newest(counts, MOST_DAYS));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(700);
    }
  });

  test('is handed over in pieces that a server takes, oldest days first, and only what has changed', () => {
    const topics = Array.from({ length: 300 }, (_, n) => [`${'a'.repeat(55)}${n} kk`, 99_000]);
    for (const times of [{ 'rights kk': 1 }, Object.fromEntries(topics) as Record<string, number>] as readonly Readonly<
      Record<string, number>
    >[]) {
      const counts: Counts = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [day(n), times]));
      const server = new Map<string, string>();
      for (let rounds = 0; rounds < 100 && server.size < 100; rounds++) {
        const piece = toHand(counts, (each, said) => server.get(each) === said);
        expect(Object.keys(piece)[0]).toBe(day(server.size));
        expect(countsSchema(MOST_HANDED).safeParse(piece).success).toBe(true);
        expect(JSON.stringify(piece).length).toBeLessThan(65_000);
        for (const [each, said] of Object.entries(piece)) server.set(each, JSON.stringify(said));
      }
      const [first = ''] = Object.keys(times);
      const changed = merged(counts, { [day(7)]: { ...times, [first]: 7 + (times[first] ?? 0) } });
      expect(toHand(counts, (each, said) => server.get(each) === said)).toEqual({});
      expect(Object.keys(toHand(changed, (each, said) => server.get(each) === said))).toEqual([day(7)]);
    }
  });

  test('that a machine kept wrongly is passed over, and what is right of it is not', () => {
    for (const junk of [null, 1, 'x', [], { a: 1 }, { '2026-11-27': null }]) expect(sumOf(countsIn(junk))).toBe(0);
    const kept = JSON.parse(
      '{"__proto__":{"rights kk":1},"2026-11-26":{"rights kk":2,"rights ru":-1,"__proto__":3,"x":1},"then":{"rights kk":1}}',
    );
    expect(countsIn(kept)).toEqual({ '2026-11-26': { 'rights kk': 2 } });
  });

  test.each([
    ['a day that is none', { soon: { 'rights kk': 1 } }],
    ['more days than are asked for', { ...COUNTS, '2026-11-25': { 'rights kk': 1 } }],
    ['a topic that is none', { '2026-11-27': { '<b>': 1 } }],
    ['half a visit', { '2026-11-27': { 'rights kk': 0.5 } }],
    ['more than anybody reads', { '2026-11-27': { 'rights kk': 1e9 } }],
    ['a thousand topics', { '2026-11-27': Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`a${n} kk`, 1])) }],
  ])('from a screen is refused with %s', (_, sent) => {
    expect(countsSchema(2).safeParse(COUNTS).success).toBe(true);
    expect(countsSchema(2).safeParse(sent).success).toBe(false);
  });
});

describe('a table of a screen', () => {
  const table = (text: string) => countsOfTable(fromCsv(text, 'hall.csv'), 'hall.csv');

  test('says each topic by screen, day and language, without what nobody opened', () => {
    const { screens, problems } = table('screen;day;rights kk;rights ru\nhall;2026-11-27;3;0\ndesk;2026-11-26;1;2\n');
    expect(problems).toEqual([]);
    expect(readTopics(screens)).toEqual([
      { screen: 'desk', topic: 'rights', language: 'kk', day: '2026-11-26', count: 1 },
      { screen: 'desk', topic: 'rights', language: 'ru', day: '2026-11-26', count: 2 },
      { screen: 'hall', topic: 'rights', language: 'kk', day: '2026-11-27', count: 3 },
    ]);
  });

  test('of each center is one of its own, whatever id they have in common; a table of a former version names no center', () => {
    const taken = ['almaty-1/hall', 'samal/hall', 'hall'].map((screen) => table(countsCsv(screen, COUNTS)));
    expect(taken.flatMap(({ problems }) => problems)).toEqual([]);
    const all = allScreens([...taken, table(countsCsv('samal/hall', COUNTS))].map(({ screens }) => screens));
    expect([...all]).toEqual(['almaty-1/hall', 'samal/hall', 'hall'].map((screen) => [screen, COUNTS]));
    for (const strange of ['samal/hall/desk', '/hall', 'samal/', '../hall', 'Samal/hall'])
      expect(table(countsCsv(strange, COUNTS)).screens.size).toBe(0);
  });

  test.each([
    ['a cell that is no count', 'screen;day;rights kk\nhall;2026-11-26;3\nhall;2026-11-27;many\n', 3, '"many"'],
    ['a day that is none', 'screen;day;rights kk\nhall;2026-11-26;3\nhall;27.11.2026;1\n', 3, '"27.11.2026"'],
  ])('with %s is read but for that row', (_, text, line, message) => {
    const { screens, problems } = table(text);
    expect(screens.get('hall')).toEqual({ '2026-11-26': { 'rights kk': 3 } });
    expect(inEnglish(problems)).toMatchObject([
      { code: 'bad-counts', where: { file: 'hall.csv', line }, message: expect.stringContaining(message) },
    ]);
  });

  test('with other columns is none', () => {
    const { screens, problems } = table('id;decision\na;approve\n');
    expect(screens.size).toBe(0);
    expect(inEnglish(problems)).toMatchObject([
      { code: 'bad-counts', where: { line: 1 }, message: expect.stringContaining('"id;decision"') },
    ]);
  });
});
