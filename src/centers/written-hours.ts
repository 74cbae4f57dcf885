import type { Language, Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { minutesOf } from '../rules/opening.js';
import { isEmpty, isNone } from './cells.js';
import type { Filled, TableColumn } from './columns.js';
import { type CellFault, dayHours, daysInYaml, type Hours, type WrittenLine, type WrittenStretch, weekHours } from './hours-cell.js';

/** Hours as centers.yaml has them: a week in figures, or words in each language. */
type WrittenWeek = { readonly week: readonly object[] } | Partial<Record<Language, string>>;

export interface CellHours {
  /** Absent where no cell says any. */
  readonly hours?: WrittenWeek;
  readonly faults: readonly (CellFault & { readonly column: TableColumn })[];
  columnOf(path: readonly PropertyKey[]): TableColumn | undefined;
}

/** A line of the week with the column that says it. */
type Line = WrittenLine & { readonly column: TableColumn };

/** The hours of a row with the break that stands in a cell of its own. */
export function writtenHours(filled: readonly Filled[], languages: Languages): CellHours {
  const { lines, inFigures, ...said } = weekIn(filled, languages);
  const pause = filled.find(({ taken, cell }) => taken.column === 'pause' && !isNone(cell));
  const rested = pause ? withBreaks(lines ?? [], pause.cell) : (lines ?? []);
  const isFaulty = 'fault' in rested;
  const faults = isFaulty ? [...said.faults, { ...rested, column: (pause as Filled).column }] : said.faults;
  if (!lines) return { ...said, faults };
  const whole = isFaulty ? lines : rested;
  const week = inFigures === 'by day' ? oneLineEach(whole) : whole;
  const hours = { week: week.map(({ days: on, from, until, breaks }) => ({ days: daysInYaml(on), from, until, breaks })) };
  return { ...(inFigures && { hours }), faults, columnOf: ([, at]) => week[Number(at)]?.column ?? said.columnOf([]) };
}

interface ReadWeek extends CellHours {
  /** Of hours in figures; absent where a cell is at fault or says them in words. */
  readonly lines?: readonly Line[];
  /** Where they stand; absent where no cell says any. */
  readonly inFigures?: 'whole' | 'by day';
}

/** The hours of a row without that break: in one cell, in a cell for each weekday, or in a cell for each language. */
function weekIn(filled: readonly Filled[], languages: Languages): ReadWeek {
  const whole = filled.filter(({ taken, cell }) => taken.column === 'hours' && !isEmpty(cell));
  const days = filled.filter(({ taken, cell }) => taken.column === 'week' && !isEmpty(cell));
  const [first] = whole;
  const any = (first ?? days[0] ?? filled.find(({ taken }) => taken.column === 'hours' || taken.column === 'week'))?.column;
  const faulty = (faults: CellHours['faults']): CellHours => ({ faults, columnOf: () => faults[0]?.column });
  if (first && days.length > 0)
    return faulty([{ column: first.column, fault: phrase('bad-center.hours-twice'), fix: phrase('bad-center.hours-twice-fix') }]);
  const read = (first ? [first] : days).map(({ column, taken, cell }) => ({
    column,
    read: taken.column === 'week' ? dayHours(cell, taken.days ?? []) : weekHours(cell),
  }));
  const faults = read.flatMap(({ column, read: hours }) => ('fault' in hours ? [{ ...hours, column }] : []));
  if (faults.length > 0) return inWords(whole, languages) ?? faulty(faults);
  const lines = read.flatMap(({ column, read: hours }) => ('fault' in hours ? [] : hours.lines.map((line): Line => ({ ...line, column }))));
  const others = whole.slice(1).map(({ column, cell }) => ({ column, read: weekHours(cell) }));
  if (others.some(({ read: hours }) => 'fault' in hours)) return inWords(whole, languages) as CellHours;
  const differs = others.find(
    ({ read: hours }) => JSON.stringify(hours) !== JSON.stringify({ lines: lines.map(({ column: _, ...line }) => line) } satisfies Hours),
  );
  if (differs)
    return faulty([{ column: differs.column, fault: phrase('bad-center.hours-differ'), fix: phrase('bad-center.hours-differ-fix') }]);
  return { lines, faults: [], columnOf: () => any, ...((first ?? days[0]) && { inFigures: first ? 'whole' : 'by day' }) };
}

/** Hours that no figures say, in the words of each language; `undefined` where the columns are of no language. */
function inWords(whole: readonly Filled[], languages: Languages): CellHours | undefined {
  const spoken = whole.filter(({ taken }) => taken.language !== undefined);
  if (spoken.length === 0) return undefined;
  const of = (language: PropertyKey | undefined) => spoken.find(({ taken }) => taken.language === language);
  return {
    hours: Object.fromEntries(languages.flatMap((language) => (of(language) ? [[language, of(language)?.cell ?? '']] : []))),
    faults: [],
    columnOf: ([language]) => (of(language) ?? spoken[0])?.column,
  };
}

/** Lines with the breaks of another cell: each has those that lie in it, if it has none of its own. */
function withBreaks(lines: readonly Line[], cell: string): readonly Line[] | CellFault {
  const read = dayHours(cell, [0]);
  if ('fault' in read) return read;
  const breaks: readonly WrittenStretch[] = read.lines.map(({ from, until }) => ({ from, until }));
  const within = (line: Line) =>
    breaks.filter(({ from, until }) => minutesOf(line.from) < minutesOf(from) && minutesOf(until) < minutesOf(line.until));
  const lost = breaks.find((each) => lines.length > 0 && !lines.some((line) => within(line).includes(each)));
  if (lost)
    return { fault: phrase('bad-center.hours-break', { hours: `${lost.from}–${lost.until}` }), fix: phrase('bad-center.hours-fix') };
  return lines.map((line) => (line.breaks.length > 0 ? line : { ...line, breaks: within(line) }));
}

/** Weekdays that have the same hours in one line, in their order. */
function oneLineEach(lines: readonly Line[]): readonly Line[] {
  const merged = new Map<string, Line>();
  for (const line of lines) {
    const key = JSON.stringify([line.from, line.until, line.breaks]);
    const other = merged.get(key);
    merged.set(key, other === undefined ? line : { ...other, days: [...other.days, ...line.days] });
  }
  return [...merged.values()];
}
