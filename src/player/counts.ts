/*
 * What is read on a screen: how often visitors opened a topic in a language on a day. No hour, no order, no visit: nothing
 * that tells one visitor from another. Read by the screen, the server and the report alike.
 */

/** Openings by day, `2026-11-27`, and on a day by topic and language, `rights kk`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A topic that a visitor opened. */
export interface Opened {
  readonly day: string;
  readonly topic: string;
  readonly language: string;
}

/** Days that a screen keeps, the newest ones: the same month of the year before is among them. */
export const MOST_DAYS = 400;
/** Topics times languages of a day, and openings of one of them: beyond that nobody has read. */
export const MOST_KEYS = 300;
export const MOST_TIMES = 100_000;

export const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The ids of screens and topics begin with a letter; so neither a name of an object's own nor the screen's own topic is one. */
export const ID = '[a-z][a-z0-9-]{0,59}';
export const KEY = new RegExp(`^${ID} [a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,2}$`);

const isTimes = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= MOST_TIMES;

/** As many topics and languages of a day as are taken anywhere. */
const few = (times: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(times).slice(0, MOST_KEYS));

/** Takes only what can be meant of what a machine has kept, which may be anything. */
export function countsIn(value: unknown): Counts {
  return Object.fromEntries(
    entriesOf(value)
      .filter(([day]) => DAY.test(day))
      .map(([day, times]) => [
        day,
        few(Object.fromEntries(entriesOf(times).filter(([key, each]) => KEY.test(key) && isTimes(each))) as Record<string, number>),
      ]),
  );
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** The newest days alone. */
export function newest(counts: Counts, days: number): Counts {
  return Object.fromEntries(
    Object.keys(counts)
      .sort()
      .slice(-days)
      .map((day) => [day, counts[day] ?? {}]),
  );
}

/** Counts with one more opening; what is none of a topic leaves them as they are. */
export function counted(counts: Counts, { day, topic, language }: Opened): Counts {
  const key = `${topic} ${language}`;
  const ofDay = counts[day] ?? {};
  const times = (ofDay[key] ?? 0) + 1;
  if (!DAY.test(day) || !KEY.test(key) || !isTimes(times)) return counts;
  return newest({ ...counts, [day]: few({ ...ofDay, [key]: times }) }, MOST_DAYS);
}

/** Both of two states of the same counts, which only grow: what was heard twice counts once. */
export function merged(one: Counts, other: Counts): Counts {
  const days = Object.entries(other).map(([day, times]) => {
    const before = one[day] ?? {};
    return [
      day,
      few({ ...before, ...Object.fromEntries(Object.entries(times).map(([key, each]) => [key, Math.max(each, before[key] ?? 0)])) }),
    ];
  });
  return { ...one, ...Object.fromEntries(days) };
}

/** Days that a screen hands over at once, and characters of them: less than a server takes. */
export const MOST_HANDED = 31;
const MOST_CHARACTERS = 40_000;

/** The oldest days that have changed since they were handed over, as many as go at once. */
export function toHand(counts: Counts, handed: (day: string, times: string) => boolean): Counts {
  const days: [string, Readonly<Record<string, number>>][] = [];
  let characters = 0;
  for (const day of Object.keys(counts).sort()) {
    const times = JSON.stringify(counts[day]);
    if (handed(day, times)) continue;
    characters += times.length;
    if (days.length === MOST_HANDED || (days.length > 0 && characters > MOST_CHARACTERS)) break;
    days.push([day, counts[day] ?? {}]);
  }
  return Object.fromEntries(days);
}

/** All openings of some days. */
export const sumOf = (counts: Counts): number =>
  Object.values(counts)
    .flatMap((times) => Object.values(times))
    .reduce((sum, times) => sum + times, 0);

/** The columns of a screen's table before those of its topics. */
export const SCREEN_COLUMN = 'screen';
export const DAY_COLUMN = 'day';

/**
 * The counts of a screen, named `center/screen`, as CSV (RFC 4180, `;` between cells): a row a day, a column a topic and
 * language. No cell needs quotation marks, as all of them are ids and figures.
 */
export function countsCsv(screen: string, counts: Counts): string {
  const keys = [...new Set(Object.values(counts).flatMap((times) => Object.keys(times)))].sort();
  const rows = Object.keys(counts)
    .sort()
    .map((day) => [screen, day, ...keys.map((key) => String(counts[day]?.[key] ?? 0))]);
  return [[SCREEN_COLUMN, DAY_COLUMN, ...keys], ...rows].map((row) => `${row.join(';')}\r\n`).join('');
}

/** Tables of so few days each that a code holds one, the newest first; each can be read without the others. */
export function countsInPieces(screen: string, counts: Counts, mostBytes: number): readonly string[] {
  const pieces: string[] = [];
  let piece: Counts = {};
  for (const day of Object.keys(counts).sort().reverse()) {
    const more = { ...piece, [day]: counts[day] ?? {} };
    if (Object.keys(piece).length > 0 && countsCsv(screen, more).length > mostBytes) {
      pieces.push(countsCsv(screen, piece));
      piece = { [day]: counts[day] ?? {} };
    } else piece = more;
  }
  return Object.keys(piece).length > 0 ? [...pieces, countsCsv(screen, piece)] : pieces;
}
