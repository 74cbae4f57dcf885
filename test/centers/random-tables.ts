import { stringify } from 'csv-stringify/sync';
import type { CenterColumn } from '../../src/language/center-table.js';
import { type Language, rulesOf } from '../../src/language/language.js';
import { lostInWindows1251 } from '../../src/tables/decode.js';
import { chances, oneOf } from '../chances.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';

/** What a table says, before it is written in any way. */
export interface Said {
  readonly id: string;
  readonly halves: Readonly<Record<'name' | 'address', Readonly<Record<string, string>>>>;
  readonly phone: string;
  /** Of each weekday, from Monday on: nothing, or from and until in minutes, with a break or without. */
  readonly week: readonly (Readonly<Day> | undefined)[];
  readonly region: string | undefined;
  readonly copies: number | undefined;
  readonly sizes: readonly string[] | undefined;
  readonly posters: readonly string[] | undefined;
}

interface Day {
  readonly from: number;
  readonly until: number;
  readonly rest?: readonly [from: number, until: number];
}

export interface WrittenTable {
  readonly said: readonly Said[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The languages of headings and words. */
const SPEAKING: readonly Language[] = ['en', 'ru', 'kk'];
const PHONES = ['8 (7172) 74-01-00', '+7 7172 740100', '87172740100', '109', '+7 (7172) 74 01 00, 1414'];
const SIZES = ['a5', 'a4', 'a3', 'a2', 'a1'];
export const POSTERS = ['rights', 'complaint', 'fees'];
const WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  kk: ['Қала орталығы', '«Самал»', 'Ұлы дала', 'орталық; №2', 'Арай, бала', 'көше "Ү" үйі', 'Талгар'],
  ru: ['Центр «Самал»', 'ул. Абая, 1', 'дом № 5; вход со двора', 'Ёлкин "двор"', 'Алматы', "пер. Д'Артаньяна"],
};

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** A random table of a seed; `plain` has no letter that Windows-1251 lacks. */
export function randomTable(seed: number, plain: boolean): WrittenTable {
  const chance = chances(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const maybe = <T>(make: () => T): T | undefined => (chance() < 0.5 ? make() : undefined);
  const words = (language: Language): string => {
    const usable = (WORDS[language] ?? []).filter((each) => !plain || lostInWindows1251(each).length === 0);
    return `${oneOf(usable, chance)} ${below(1000)}`;
  };
  const halves = () => Object.fromEntries(SHIPPED_LANGUAGES.map((language) => [language, words(language)]));
  const hours = (): Day => {
    const from = 7 * 60 + 5 * below(40);
    return { from, until: from + 360 + 5 * below(60), ...(chance() < 0.4 && { rest: [from + 120, from + 180] as const }) };
  };
  const said = Array.from({ length: 1 + below(4) }, (_, at): Said => {
    const kinds = [hours(), hours()];
    const week = Array.from({ length: 7 }, () => (chance() < 0.25 ? undefined : oneOf(kinds, chance)));
    return {
      id: `c-${seed}-${at}`,
      halves: { name: halves(), address: halves() },
      phone: oneOf(PHONES, chance),
      week: week.some((day) => day !== undefined) ? week : [kinds[0], ...week.slice(1)],
      region: maybe(() => words('ru')),
      copies: maybe(() => 1 + below(9999)),
      sizes: maybe(() => SIZES.filter(() => chance() < 0.5)),
      posters: maybe(() => POSTERS.filter(() => chance() < 0.7)),
    };
  });
  // Headings of Kazakh have letters of their own.
  const speaking = plain ? SPEAKING.filter((language) => language !== 'kk') : SPEAKING;
  const heading = (column: CenterColumn, half?: Language): string => {
    const language = oneOf(speaking, chance);
    const name = oneOf(rulesOf(language).centerTable.columns[column], chance);
    const called =
      half &&
      oneOf(
        [half, ...rulesOf(half).called].filter((each) => !plain || lostInWindows1251(each).length === 0),
        chance,
      );
    const whole = called === undefined ? name : oneOf([`${name} (${called})`, `${name} ${called}`, `${called} ${name}`], chance);
    return chance() < 0.3 ? whole.toUpperCase() : whole;
  };
  const speaker = oneOf(speaking, chance);
  const byDay = chance() < 0.5;
  const days = rulesOf(speaker).hours.weekdays;
  const columns: readonly (readonly [heading: string, cell: (each: Said) => string])[] = [
    [heading('id'), ({ id }) => (chance() < 0.2 ? id.toUpperCase() : id)],
    ...SHIPPED_LANGUAGES.flatMap((language) =>
      (['name', 'address'] as const).map((half) => [heading(half, language), (each: Said) => each.halves[half][language] ?? ''] as const),
    ),
    [heading('phone'), ({ phone }) => phone],
    ...(byDay
      ? days.map((name, day) => [name, (each: Said) => dayCell(each.week[day], speaker, chance)] as const)
      : [[heading('hours'), (each: Said) => weekCell(each.week, speaker, chance)] as const]),
    [heading('region'), ({ region }) => region ?? ''],
    [heading('copies'), ({ copies }) => String(copies ?? '')],
    [heading('sizes'), ({ sizes }) => listCell(sizes, speaker, chance)],
    [heading('posters'), ({ posters }) => listCell(posters, speaker, chance)],
  ];
  const shuffled = columns.map((column) => ({ column, place: chance() })).toSorted((one, other) => one.place - other.place);
  return {
    said,
    head: shuffled.map(({ column: [name] }) => name),
    rows: said.map((each) => shuffled.map(({ column: [, cell] }) => cell(each))),
  };
}

function listCell(names: readonly string[] | undefined, speaker: Language, chance: () => number): string {
  if (names === undefined) return '';
  return names.length === 0 ? oneOf(rulesOf(speaker).centerTable.none, chance) : names.join(oneOf([', ', ' ', '; ', '/'], chance));
}

function stretchCell({ from, until, rest }: Day, speaker: Language, chance: () => number): string {
  const dash = oneOf(['–', ' - ', '-', ' — '], chance);
  const pause = rest && `${oneOf(rulesOf(speaker).centerTable.hours.pause, chance)} ${clock(rest[0])}${dash}${clock(rest[1])}`;
  return [`${clock(from)}${dash}${clock(until)}`, ...(pause === undefined ? [] : [pause])].join(', ');
}

const dayCell = (day: Day | undefined, speaker: Language, chance: () => number): string =>
  day === undefined ? oneOf(['', '—', ...rulesOf(speaker).centerTable.hours.closed], chance) : stretchCell(day, speaker, chance);

/** Days in a row with the same hours in a line, each with its own break; days off named or left out. */
function weekCell(week: Said['week'], speaker: Language, chance: () => number): string {
  const { weekdays, names } = rulesOf(speaker).hours;
  const called = oneOf([weekdays, names], chance);
  const runs: { first: number; last: number; day: Day | undefined }[] = [];
  for (const [at, day] of week.entries()) {
    const run = runs.at(-1);
    if (run !== undefined && run.day === day) run.last = at;
    else runs.push({ first: at, last: at, day });
  }
  const lines = runs
    .filter(({ day }) => day !== undefined || chance() < 0.5)
    .map(({ first, last, day }) => {
      const range = first === last ? called[first] : `${called[first]}–${called[last]}`;
      const cell = day === undefined ? oneOf(rulesOf(speaker).centerTable.hours.closed, chance) : stretchCell(day, speaker, chance);
      return `${range}${oneOf([' ', ': ', ' – '], chance)}${cell}`;
    });
  return lines.join(oneOf(['; ', '\n', ';\n'], chance));
}

/** The table as a text of comma-separated values. */
export function csvTextOf({ head, rows }: WrittenTable, separator: string, seed: number): string {
  const chance = chances(seed);
  const body = stringify([head, ...rows], {
    delimiter: separator,
    record_delimiter: oneOf(['\r\n', '\n'], chance),
    quoted: chance() < 0.5,
  });
  return chance() < 0.3 ? `sep=${separator}\r\n${body}` : body;
}
