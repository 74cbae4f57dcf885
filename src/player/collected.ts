import { z } from 'zod';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { rowPlace } from '../tables/row-place.js';
import type { Table } from '../tables/table.js';
import { type Counts, DAY, DAY_COLUMN, ID, KEY, MOST_KEYS, MOST_TIMES, merged, SCREEN_COLUMN } from './counts.js';

const times = z.int().min(1).max(MOST_TIMES);
const few = (most: number) => (value: object) => Object.keys(value).length <= most;

/** Counts of at most so many days, as a screen hands them to a server and as a server keeps them. */
export const countsSchema = (mostDays: number) =>
  z.record(z.string().regex(DAY), z.record(z.string().regex(KEY), times).refine(few(MOST_KEYS))).refine(few(mostDays));

/** The counts of several screens. */
export type CountsOfScreens = ReadonlyMap<string, Counts>;

/** One line of the report. */
export interface ReadTopic {
  readonly screen: string;
  readonly topic: string;
  readonly language: string;
  readonly day: string;
  readonly count: number;
}

/** All that was counted, by screen, day, topic and language. */
export function readTopics(screens: CountsOfScreens): readonly ReadTopic[] {
  return [...screens].sort(byName).flatMap(([screen, counts]) =>
    Object.entries(counts)
      .sort(byName)
      .flatMap(([day, ofDay]) =>
        Object.entries(ofDay)
          .sort(byName)
          .map(([key, count]) => {
            const [topic = '', language = ''] = key.split(' ');
            return { screen, topic, language, day, count };
          }),
      ),
  );
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1);

/** The report as a table. */
export const topicsTable = (topics: readonly ReadTopic[]): Table => ({
  name: 'read',
  columns: ['screen', 'topic', 'language', 'day', 'count'],
  rows: topics.map(({ screen, topic, language, day, count }) => [screen, topic, language, day, String(count)]),
});

/** A screen by its id, behind that of its center; tables of former versions have no center. */
const SCREEN = new RegExp(`^(?:${ID}/)?${ID}$`);

/**
 * The counts in the table that a screen's status page hands out, `countsCsv`. Reports `bad-counts` for a column that is none
 * of a topic and a cell that is no count; the other rows are read.
 */
export function countsOfTable(
  { columns, rows }: Table,
  file: string,
): { readonly screens: CountsOfScreens; readonly problems: readonly Problem[] } {
  const report = (row: number, message: Phrase, fix: Phrase): Problem => ({
    code: 'bad-counts',
    severity: 'error',
    where: rowPlace(file, row),
    message,
    fix,
  });
  const [first, second, ...keys] = columns;
  const strange = keys.find((key) => !KEY.test(key));
  if (first !== SCREEN_COLUMN || second !== DAY_COLUMN || strange !== undefined) {
    const found = strange ?? `${first ?? ''};${second ?? ''}`;
    const problem = report(-1, phrase('bad-counts.columns', { screen: SCREEN_COLUMN, day: DAY_COLUMN, found }), TAKE_AGAIN);
    return { screens: new Map(), problems: [problem] };
  }
  const screens = new Map<string, Counts>();
  const problems = rows.flatMap((cells, row): readonly Problem[] => {
    const [screen = '', day = '', ...figures] = cells;
    if (cells.every((cell) => cell === '')) return [];
    if (!SCREEN.test(screen) || !DAY.test(day)) return [report(row, phrase('bad-counts.row', { screen, day }), TAKE_AGAIN)];
    const wrong = figures.find((figure) => !/^\d{1,6}$/.test(figure) || Number(figure) > MOST_TIMES);
    if (wrong !== undefined) return [report(row, phrase('bad-counts.count', { most: MOST_TIMES, found: wrong }), TAKE_AGAIN)];
    const counted = keys.map((key, at) => [key, Number(figures[at])] as const).filter(([, count]) => count > 0);
    screens.set(screen, merged(screens.get(screen) ?? {}, { [day]: Object.fromEntries(counted) }));
    return [];
  });
  return { screens, problems };
}

const TAKE_AGAIN = phrase('bad-counts.table-fix');

/** The counts of the same screens from several places: what stands in two of them counts once. */
export function allScreens(places: readonly CountsOfScreens[]): CountsOfScreens {
  const all = new Map<string, Counts>();
  for (const place of places) for (const [screen, counts] of place) all.set(screen, merged(all.get(screen) ?? {}, counts));
  return all;
}
