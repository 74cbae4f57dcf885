import { z } from 'zod';
import { unglue } from '../language/glue.js';
import { byLanguage, type Language, type Languages, rulesOf } from '../language/language.js';
import type { Day } from '../language/language-rules.js';
import { hourOf, isAround, stretchInHours, type WeekdayRange, weekdaysOf } from '../rules/opening.js';
import { begun as begunLine } from '../rules/opening-words.js';
import { type Fixed, inEach } from '../shapes/declared.js';
import { day } from '../shapes/fields.js';
import { type Center, type Filling, type OpenDay, openDay } from './center.js';

const words = inEach(z.string());

/** What is open, in figures: a design draws it. Nothing on a day that is closed. The note is empty where there is none. */
const open = { open: z.array(openDay), note: words, openHeard: words };

/** Days of the week with the same hours; `heard` is a sentence of its own, which ends in `openHeard`: «с понедельника по пятницу: с 9:00 до 18:00». */
const weekRow = z.strictObject({ days: words, ...open, heard: words });

/** Days of the calendar in a row on which others count, in figures as they are printed: `31.12`, `1–2.01`; `last` is the last of them. */
const exceptionalRow = z.strictObject({ date: z.string(), last: day, name: words.exactOptional(), ...open, heard: words });

/** Of the two, `inWords` is there where the center says its hours in words alone. */
export const hoursModel = z.strictObject({ week: z.array(weekRow), exceptional: z.array(exceptionalRow), inWords: words.exactOptional() });

type HoursShown = Fixed<z.infer<typeof hoursModel>>;
export type WeekRow = Fixed<z.infer<typeof weekRow>>;
export type ExceptionalRow = Fixed<z.infer<typeof exceptionalRow>>;

/** What a block of hours says of a center: its week, or its own words; and the days to come on which other hours count. */
export function hoursShown({ center, languages, asOf }: Filling): HoursShown {
  const { opening } = center;
  if (opening === undefined) return { week: [], exceptional: [], inWords: center.hours };
  return { week: weekRows(opening, languages), exceptional: exceptionalRows(opening, languages, asOf) };
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The days of the week in the order of the calendar, those with the same hours together; closed days are among them. */
function weekRows(opening: Opening, languages: Languages): readonly WeekRow[] {
  const byHours = new Map<string, { readonly days: number[]; readonly open: readonly OpenDay[] }>();
  for (const day of WEEKDAYS) {
    const found = openOn(opening, day);
    const key = JSON.stringify(found);
    const group = byHours.get(key) ?? { days: [], open: found };
    group.days.push(day);
    byHours.set(key, group);
  }
  const rows = [...byHours.values()];
  const withBreaks = rows.some((row) => row.open.some(({ breaks }) => breaks.length > 0));
  return rows.map(({ days, open: found }) => {
    const note = byLanguage(languages, (language) => noteOf(language, found, withBreaks));
    return {
      days: byLanguage(languages, (language) => begun(language, daysInWords(language, days))),
      open: found,
      note,
      openHeard: byLanguage(languages, (language) => unglue(openHeard(language, found))),
      heard: byLanguage(languages, (language) => begun(language, `${daysHeard(language, days)}: ${openHeard(language, found)}`)),
    };
  });
}

type Opening = NonNullable<Center['opening']>;

const openOn = ({ week }: Opening, day: number): readonly OpenDay[] =>
  week
    .filter(({ days }) => days.some((range) => weekdaysOf(range).includes(day)))
    .map(({ from, until, breaks }) => ({ from, until, breaks }))
    .sort((one, other) => one.from - other.from);

/** Days that follow each other in the calendar of a week, Monday first. */
function rangesOf(days: readonly number[]): readonly WeekdayRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last?.last === day - 1) last.last = day;
    else ranges.push({ first: day, last: day });
  }
  return ranges;
}

const ALL = WEEKDAYS.length;

/** «понедельник – пятница», «суббота, воскресенье», «ежедневно». */
function daysInWords(language: Language, days: readonly number[]): string {
  const { names, daily } = rulesOf(language).hours;
  if (days.length === ALL) return daily;
  return rangesOf(days)
    .map(({ first, last }) =>
      last - first > 1 ? `${names[first]} – ${names[last]}` : [...new Set([names[first], names[last]])].join(', '),
    )
    .join(', ');
}

function daysHeard(language: Language, days: readonly number[]): string {
  const { names, daily, through } = rulesOf(language).hours;
  if (days.length === ALL) return daily;
  return rangesOf(days)
    .map(({ first, last }) => (last - first > 1 ? through(first, last) : [...new Set([names[first], names[last]])].join(', ')))
    .join(', ');
}

/** The breaks of a day, that it has none, that it is open day and night, or that it is closed; empty where there is nothing to say. */
function noteOf(language: Language, found: readonly OpenDay[], withBreaks: boolean): string {
  const { pause, unbroken, closed, around } = rulesOf(language).hours;
  if (found.length === 0) return closed;
  const breaks = found.flatMap((each) => each.breaks);
  if (isAroundTheClock(found)) return around;
  if (breaks.length === 0) return withBreaks && found.length === 1 ? unbroken : '';
  return `${pause} ${breaks.map(stretchInHours).join(', ')}`;
}

/** «с 9:00 до 18:00, перерыв с 13:00 до 14:00». */
function openHeard(language: Language, found: readonly OpenDay[]): string {
  const { hours: said, dates } = rulesOf(language);
  const span = ({ from, until }: { readonly from: number; readonly until: number }): string => dates.timeSpan(hourOf(from), hourOf(until));
  if (found.length === 0) return said.closed;
  if (isAroundTheClock(found)) return said.around;
  const breaks = found.flatMap((each) => each.breaks);
  return [...found.map(span), ...(breaks.length === 0 ? [] : [`${said.pause} ${breaks.map(span).join(', ')}`])].join(', ');
}

type Exception = Opening['except'][number];

/** Days that are not over, in their order; neighbours of one name and the same hours together. */
function exceptionalRows(opening: Opening, languages: Languages, asOf: string): readonly ExceptionalRow[] {
  const groups: [Exception, ...Exception[]][] = [];
  for (const day of [...opening.except].filter(({ date }) => date >= asOf).sort((one, other) => (one.date < other.date ? -1 : 1))) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && nextDay(before.date) === day.date && alike(before) === alike(day)) last.push(day);
    else groups.push([day]);
  }
  return groups.map((days) => ofDays(opening, languages, days));
}

const alike = ({ name, hours: own }: Exception): string => JSON.stringify([name, own]);

const MS_PER_DAY = 86_400_000;
const nextDay = (date: string): string => new Date(Date.parse(date) + MS_PER_DAY).toISOString().slice(0, 10);

function ofDays(opening: Opening, languages: Languages, days: readonly [Exception, ...Exception[]]): ExceptionalRow {
  const [first] = days;
  const last = days.at(-1) ?? first;
  const found = first.hours ? [first.hours] : [];
  const note = byLanguage(languages, (language) => exceptionalNote(language, found, openOn(opening, weekdayOf(first.date))));
  const { name } = first;
  return {
    date: inFigures(first.date, last.date),
    last: last.date,
    ...(name && { name: byLanguage(languages, (language) => name[language]) }),
    open: found,
    note,
    openHeard: byLanguage(languages, (language) => unglue(openHeard(language, found))),
    heard: byLanguage(languages, (language) => {
      const date = dateHeard(language, first.date, last.date);
      return begun(language, `${[date, ...(name ? [name[language]] : [])].join(', ')}: ${openHeard(language, found)}`);
    }),
  };
}

/** Closed; day and night; until when, where only the end is another than usual; or the hours of the day. */
function exceptionalNote(language: Language, found: readonly OpenDay[], usual: readonly OpenDay[]): string {
  const { closed, around, until } = rulesOf(language).hours;
  const [own] = found;
  if (own === undefined) return closed;
  if (isAroundTheClock(found)) return around;
  if (own.breaks.length === 0 && own.from === usual[0]?.from && own.until < (usual.at(-1)?.until ?? 0)) return until(hourOf(own.until));
  const breaks = noteOf(language, found, false);
  return [stretchInHours(own), ...(breaks === '' ? [] : [breaks])].join(', ');
}

const MONDAY = 1;
const weekdayOf = (date: string): number => (new Date(date).getUTCDay() - MONDAY + ALL) % ALL;

function dayOf(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** `31.12`; `1–2.01`; `31.12–2.01`. */
function inFigures(first: string, last: string): string {
  const figures = ({ month, day }: Day): string => `${day}.${String(month).padStart(2, '0')}`;
  const [begins, ends] = [dayOf(first), dayOf(last)];
  if (first === last) return figures(begins);
  return begins.month === ends.month ? `${begins.day}–${figures(ends)}` : `${figures(begins)}–${figures(ends)}`;
}

function dateHeard(language: Language, first: string, last: string): string {
  const { dates } = rulesOf(language);
  if (first === last) return dates.yearly(dayOf(first), 'nominative');
  return dates.range({ begins: dayOf(first), ends: dayOf(last), years: false }, 'nominative');
}

/** With a capital at its head, as a line begins. */
const begun = (language: Language, text: string): string => unglue(begunLine(language, text));

/** Open from midnight to midnight, without a break: said in words, «круглосуточно». */
export const isAroundTheClock = (open: readonly OpenDay[]): boolean => open.some((each) => isAround(each) && each.breaks.length === 0);

/** The hours of a row as they are printed in every language, a line each: «9:00–18:00»; none where it is open around the clock. */
export const figuresOf = ({ open: found }: Pick<WeekRow, 'open'>): readonly string[] =>
  isAroundTheClock(found) ? [] : found.map(stretchInHours);
