import { LANGUAGES, type Language, rulesOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import { minutesOf, WEEKDAYS } from '../rules/opening.js';
import { remembered } from './remembered.js';

/** Hours as centers.yaml has them, before they are held against its schema. */
export interface WrittenStretch {
  readonly from: string;
  readonly until: string;
}

interface WrittenHours extends WrittenStretch {
  readonly breaks: readonly WrittenStretch[];
}

export interface WrittenLine extends WrittenHours {
  /** Counted from 0, Monday. */
  readonly days: readonly number[];
}

/** What stands in a cell, or why it says no hours. */
export type CellFault = { readonly fault: Phrase; readonly fix: Phrase };
export type Hours = { readonly lines: readonly WrittenLine[] } | CellFault;

type Token =
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly word: string; readonly language: Language }
  | { readonly kind: 'stretch'; readonly stretch: WrittenStretch; readonly around?: true }
  | { readonly kind: 'pause' }
  /** `days`: those that its word means where no others stand beside it, «выходные». */
  | { readonly kind: 'closed'; readonly days: readonly number[] }
  | { readonly kind: 'end' };

/** «9:00», «9.00», «9-00», «9»: a minute behind a hyphen is none of the hours of a day. */
const TIME = /^(\d{1,2})(?:\s?[:.]\s?([0-5]\d)|-(00|2[5-9]|[3-5]\d))?(?![\d])/;
const DASH = /^[-\u2010-\u2015\u2212]+/;
/** What parts words and says nothing: commas, colons, brackets, blanks. */
const APART = /^[\s,:()./|"«»]+/;
const END = /^(?:;|\n)+/;
const WORD = /^\p{L}+\.?/u;

interface CellWord {
  readonly word: string;
  readonly kind: 'pause' | 'closed' | 'around' | 'between';
}

/** The words of such cells in all languages, the longest first. */
const WORDS: readonly CellWord[] = LANGUAGES.flatMap((language) => {
  const { closed, pause, unbroken, around, between } = rulesOf(language).centerTable.hours;
  const { hours } = rulesOf(language);
  const of = (words: readonly string[], kind: CellWord['kind']) => words.map((word) => ({ word: word.toLowerCase(), kind }));
  return [
    ...of([...closed, hours.closed], 'closed'),
    ...of([...pause, hours.pause], 'pause'),
    ...of(around, 'around'),
    ...of([...unbroken, hours.unbroken, ...between], 'between'),
  ];
}).sort((one, other) => other.word.length - one.word.length);

const AROUND_IN_FIGURES = WORDS.filter(({ word, kind }) => kind === 'around' && /^\d/.test(word)).map(({ word }) => word);

const DAY_AND_NIGHT = { from: '0:00', until: '24:00' };
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** The weekdays that a text names, and nothing else; `undefined` for any other text. */
export function weekdaysIn(text: string): readonly number[] | undefined {
  const tokens = tokensOf(text);
  if ('fault' in tokens || tokens.length === 0) return undefined;
  return tokens.every((token): token is DaysToken => token.kind === 'days') ? [...new Set(tokens.flatMap(({ days }) => days))] : undefined;
}

type DaysToken = Extract<Token, { kind: 'days' }>;

/** The hours of a week in one cell: «Пн–Пт 9:00–18:30, обед 13:00–14:00; Сб 10:00–14:00». A break without a place of its own is of every line before it that it lies in. */
export const weekHours = remembered((text): Hours => read(tokensOf(text), undefined));

/** The hours of the days that head a column: «9:00–18:30, обед 13:00–14:00»; no lines for a day off. */
export const dayHours = (text: string, days: readonly number[]): Hours => read(rememberedTokens(text), days);

const rememberedTokens = remembered((text) => tokensOf(text));

const fault = (found: Phrase): CellFault => ({ fault: found, fix: phrase('bad-center.hours-fix') });

interface Line extends WrittenStretch {
  readonly days: readonly number[];
  readonly breaks: WrittenStretch[];
}

function read(tokens: readonly Token[] | CellFault, headed: readonly number[] | undefined): Hours {
  if ('fault' in tokens) return tokens;
  const lines: Line[] = [];
  /** Days that wait for their hours. */
  let waiting: number[] = [];
  let current: readonly number[] = headed ?? [];
  /** The first line since the last semicolon. */
  let begun = 0;
  let inPause = false;
  /** A word for a day off that stands before its days: «выходной – Вс». */
  let off: ClosedToken | undefined;
  const closed: number[] = [];
  /** Whether such a word stands without any days. */
  let anyClosed = false;
  for (const token of [...tokens, END_OF_PART]) {
    if (token.kind === 'days') {
      if (headed) return fault(phrase('bad-center.hours-days', { word: token.word }));
      waiting.push(...token.days);
      inPause = false;
    } else if (token.kind === 'closed') {
      // «Выходные – закрыто»: the first of two such words says of which days.
      const meant = headed ?? (waiting.length > 0 ? waiting : (off?.days ?? []));
      closed.push(...meant);
      off = !headed && (meant.length === 0 || (off && waiting.length > 0)) ? token : undefined;
      [waiting, current, inPause] = [[], headed ?? [], false];
    } else if (token.kind === 'pause') {
      inPause = true;
    } else if (token.kind === 'end') {
      if (off) {
        closed.push(...waiting);
        anyClosed ||= waiting.length === 0;
      }
      // «Ежедневно 9:00–18:00, без выходных» says its days twice.
      if (off || areSame(waiting, current)) waiting = [];
      if (waiting.length === 0) [begun, inPause, off] = [lines.length, false, undefined];
    } else if (inPause) {
      const own = lines.slice(begun);
      const meant = breakIn(own.length > 0 ? own : lines, token.stretch);
      if (meant.length === 0) return fault(phrase('bad-center.hours-break', { hours: inWords(token.stretch) }));
      for (const line of meant) line.breaks.push(token.stretch);
    } else {
      // Which of the days are off, and which have these hours, nobody knows.
      if (off && waiting.length > 0) return fault(phrase('bad-center.hours-off-first'));
      // «Выходные с 10 до 14» are days.
      const named = waiting.length > 0 ? waiting : (off?.days ?? []);
      if (named.length > 0) [current, waiting, off] = [[...new Set(named)], [], undefined];
      // «Круглосуточно» without days is every day.
      if (current.length === 0 && token.around) current = EVERY_DAY;
      if (current.length === 0) return fault(phrase('bad-center.hours-no-days', { hours: inWords(token.stretch) }));
      lines.push({ days: current, ...token.stretch, breaks: [] });
    }
  }
  if (waiting.length > 0) return fault(phrase('bad-center.hours-missing'));
  return withoutClosed(lines, closed, anyClosed);
}

type ClosedToken = Extract<Token, { kind: 'closed' }>;

const END_OF_PART: Token = { kind: 'end' };

const areSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length > 0 && EVERY_DAY.every((day) => some.includes(day) === others.includes(day));

/** «Ежедневно 9:00–18:00; Вс – выходной»: lines without the days that are said to be closed; `anyClosed`: so is some day that nobody names. */
function withoutClosed(lines: readonly Line[], closed: readonly number[], anyClosed: boolean): Hours {
  const open = lines.map((line) => ({ ...line, days: line.days.filter((day) => !closed.includes(day)) }));
  const lost = open.find(({ days }) => days.length === 0);
  if (lost) return fault(phrase('bad-center.hours-off-open', { hours: inWords(lost) }));
  const isEveryDay = EVERY_DAY.every((day) => open.some(({ days }) => days.includes(day)));
  return anyClosed && isEveryDay ? fault(phrase('bad-center.hours-off-unnamed')) : { lines: open };
}

const inWords = ({ from, until }: WrittenStretch): string => `${from}–${until}`;

/** The lines that a break is of: the only one there is, else those that are open before and after it. */
function breakIn(lines: readonly Line[], { from, until }: WrittenStretch): readonly Line[] {
  if (lines.length === 1) return lines;
  return lines.filter((line) => minutesOf(line.from) < minutesOf(from) && minutesOf(until) < minutesOf(line.until));
}

/** What stands in a cell, in its order; a fault where it holds a word or a time that is not understood. */
function tokensOf(written: string): readonly Token[] | CellFault {
  const tokens: Token[] = [];
  let text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  /** A time whose end has still to come. */
  let begins: string | undefined;
  /** What stood since the last word. */
  let between = '';
  const take = (length: number): string => {
    const taken = text.slice(0, length);
    text = text.slice(length);
    return taken;
  };
  while (text !== '') {
    const parting = END.exec(text) ?? APART.exec(text) ?? DASH.exec(text);
    if (parting) {
      if (END.test(text)) tokens.push({ kind: 'end' });
      between += take(parting[0].length);
      continue;
    }
    const around = begins === undefined ? aroundAt(text) : undefined;
    if (around !== undefined) {
      take(around.length);
      tokens.push({ kind: 'stretch', stretch: DAY_AND_NIGHT, around: true });
      between = '';
      continue;
    }
    const [time, hour, minutes, behind] = TIME.exec(text) ?? [];
    if (time !== undefined && hour !== undefined) {
      take(time.length);
      const at = `${Number(hour)}:${minutes ?? behind ?? '00'}`;
      if (begins === undefined) begins = at;
      else {
        tokens.push({ kind: 'stretch', stretch: { from: begins, until: at } });
        begins = undefined;
      }
      between = '';
      continue;
    }
    const known = knownAt(text);
    if (known === undefined) return fault(phrase('bad-center.hours-word', { word: WORD.exec(text)?.[0] ?? text.slice(0, 20) }));
    const word = take(known.length);
    if (known.kind === 'around') tokens.push({ kind: 'stretch', stretch: DAY_AND_NIGHT, around: true });
    else if (known.kind === 'pause') tokens.push({ kind: 'pause' });
    else if (known.kind === 'closed') tokens.push({ kind: 'closed', days: known.days });
    else if (known.kind === 'days') {
      const before = tokens.at(-1);
      const { days, language } = known;
      const ranged =
        before?.kind === 'days' && before.days.length === 1 && days.length === 1 && rulesOf(language).reading.isRange(before.word, between);
      if (ranged)
        tokens[tokens.length - 1] = { ...before, days: [...before.days, ...through(before.days[0] ?? 0, days[0] ?? 0).slice(1)], word };
      else tokens.push({ kind: 'days', days, word, language });
    }
    between = known.kind === 'between' ? `${between}${word}` : '';
  }
  return begins === undefined ? tokens : fault(phrase('bad-center.hours-end', { hour: begins }));
}

/** Words for day and night that begin with a figure, which is no hour: «24/7», "24 hours". */
const aroundAt = (text: string): string | undefined =>
  /^24\s?\/\s?7(?!\d)/.exec(text)?.[0] ??
  AROUND_IN_FIGURES.find((word) => text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)));

/** From one weekday to another, over Sunday where it has to be. */
const through = (first: number, last: number): readonly number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (first + at) % 7);

type Known = { readonly length: number } & (
  | { readonly kind: Exclude<CellWord['kind'], 'closed'> }
  | { readonly kind: 'closed'; readonly days: readonly number[] }
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly language: Language }
);

/** The word or words at the head of a text, the longest that are known. */
function knownAt(text: string): Known | undefined {
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const named = WORDS.find((each) => text.startsWith(each.word) && !/^\p{L}/u.test(text.slice(each.word.length)));
  const several = severalDays(text);
  if (several && (named === undefined || several.length > named.word.length)) return several;
  const bare = word.replace(/\.$/, '');
  // A word of one letter such as «с» is no weekday.
  if (named && named.word.length >= bare.length) {
    const { length } = named.word;
    const { kind } = named;
    return kind === 'closed' ? { kind, days: several?.days ?? [], length } : { kind, length };
  }
  for (const language of LANGUAGES) {
    const day = rulesOf(language).reading.weekdays.named(rulesOf(language).reading.levelled(bare)) ?? shortDay(language, bare);
    if (day !== undefined) return { kind: 'days', days: [day - 1], language, length: word.length };
  }
  return undefined;
}

const shortDay = (language: Language, word: string): number | undefined => {
  const at = rulesOf(language).hours.weekdays.findIndex((day) => day.toLowerCase() === word);
  return at < 0 ? undefined : at + 1;
};

/** «будни», «ежедневно», «жұмыс күндері»: words for several days at once. */
function severalDays(text: string): Extract<Known, { kind: 'days' }> | undefined {
  for (const language of LANGUAGES) {
    for (const { pattern, days } of rulesOf(language).reading.severalDays) {
      const found = pattern.exec(text);
      if (found?.index !== 0) continue;
      const rest = /^\p{L}*/u.exec(text.slice(found[0].length))?.[0] ?? '';
      return { kind: 'days', days: days.map((day) => day - 1), language, length: found[0].length + rest.length };
    }
  }
  return undefined;
}

/** Weekdays as centers.yaml names them: "mon-fri, sun". */
export function daysInYaml(days: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && day === run[1] + 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([first, last]) => (first === last ? WEEKDAYS[first] : `${WEEKDAYS[first]}-${WEEKDAYS[last]}`)).join(', ');
}
