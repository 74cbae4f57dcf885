import { type LanguageKey, phrase } from '../messages/message.js';
import { NO_TABLE } from './center-table.js';
import type { Case } from './grammatical-case.js';
import { label, numberAndNoun, WORDLESS, whole } from './joints.js';
import type { CalendarWords, Day, LanguageRules, PlacePart } from './language-rules.js';
import { NoRule } from './no-rule.js';
import { patternSyllables } from './pattern-syllables.js';
import { ENGLISH_WORDS } from './program-words.js';
import { LATIN } from './scripts.js';
import { type Counted, DAYS, type Unit } from './unit.js';
import type { ContactWords, NetworkWords } from './words.js';

/*
 * Languages without grammar: letters, names of units, months and days, and a few words of the program. What only grammar could
 * say is refused with a remedy. A further one is data in a folder beside this file, and a line in `registry.ts`.
 */

/** A day of the calendar; without its year where that is left out. */
interface PlainDay {
  readonly day: number;
  readonly month: string;
  readonly year: number | undefined;
}

export interface PlainLanguage {
  readonly name: string;
  readonly named: LanguageKey;
  /** See `LanguageRules`. */
  readonly called: readonly string[];
  /** Small letters. */
  readonly alphabet: string;
  /** Signs that pass for a letter of it, and the letter that was meant. */
  readonly pretenders?: Readonly<Record<string, string>>;
  /** The tag of the language whose rules of capitals it follows, where it has a dotted and a dotless i. */
  readonly casing?: string;
  /** Name of the patterns of `hyphen` by which its words are divided; without them none is. */
  readonly patterns?: string;
  /** Each alone and after one, and after any other number where that differs. */
  readonly units: Readonly<Record<Counted, readonly [one: string, more?: string]>>;
  /** As they stand in a date. */
  readonly months: readonly string[];
  /** From Monday on. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly pause: string;
  /** See `HoursRules`. */
  readonly daily: string;
  readonly unbroken: string;
  readonly around: string;
  readonly closed: string;
  readonly now: LanguageRules['hours']['now'];
  until(time: string): string;
  /** Between two weekdays, as they are heard. */
  readonly through: string;
  date(day: PlainDay): string;
  dated(day: string): string;
  since(day: string): string;
  span(begins: string, ends: string): string;
  timeSpan(begins: string, ends: string): string;
  on(day: string): string;
  percent(figures: string): string;
  place(part: PlacePart, number: string): string;
  /** Articles as an imprint lists them. */
  articles(numbers: readonly string[]): string;
  /** Words that stand before a number which counts nothing: «Art.», «Zimmer»; the source of a pattern. */
  readonly numbered: string;
  /** Words of its own by which it is known among languages with the same letters. */
  readonly common: string;
  readonly heard: LanguageRules['words']['heard'];
  readonly sheet: LanguageRules['words']['sheet'];
  readonly imprint: LanguageRules['words']['imprint'];
  readonly beginning: LanguageRules['words']['beginning'];
  readonly labels: LanguageRules['words']['labels'];
  readonly contacts: ContactWords;
  readonly network: NetworkWords;
}

/** The rules of a language of which no grammar is known. */
export function plainRules(own: PlainLanguage): LanguageRules {
  const { name, named, units, months, weekdays } = own;
  const language = phrase(named);
  const nominative = (wanted: Case): void => {
    if (wanted !== 'nominative')
      throw new NoRule(phrase('broken-template.no-case', { language, wanted }), phrase('broken-template.no-case-fix', { wanted }));
  };
  const words = (value: number): never => {
    throw new NoRule(
      phrase('broken-template.no-number-words', { language, value }),
      phrase('broken-template.no-number-words-fix', { value }),
    );
  };
  const date = ({ year, month, day }: Day, years = true): string =>
    own.date({ day, month: months[month - 1] as string, year: years ? year : undefined });
  const unit = (value: number, counted: Counted): string => units[counted][value === 1 ? 0 : 1] ?? units[counted][0];
  const inCase = (wanted: Case, said: string): string => {
    nominative(wanted);
    return said;
  };
  const small = (text: string): string => text.toLocaleLowerCase(own.casing ?? 'en');
  return {
    name,
    named,
    called: own.called,
    script: { ...LATIN, ...(own.pretenders && { pretenders: own.pretenders }) },
    ...(own.casing && { casing: own.casing }),
    cases: ['nominative'],
    plurals: ['one', 'other'],
    lines: {
      joints: [...WORDLESS, numberAndNoun(/(?!)/, whole(own.numbered, 'iu')), label(whole(own.numbered, 'iu'), /(?!)/)],
      keepsHyphen: () => false,
      clinging: /(?!)/,
      syllables: own.patterns === undefined ? (word) => [word] : patternSyllables(own.patterns),
    },
    numbers: {
      marks: { fraction: ',', thousands: '\u00A0' },
      inWords: words,
      alone: words,
      digitsDecline: false,
      inDigits: (digits, wanted) => inCase(wanted, digits),
      ordinal: words,
    },
    units: {
      counted: ({ value, unit: counted }, wanted, shown) => {
        const figures = String(value).replace('.', ',');
        const said = shown(figures);
        // In figures alone, whatever form is asked for.
        return inCase(wanted, `${said.includes('(') ? said.slice(0, said.indexOf(' (')) : said} ${unit(value, counted)}`);
      },
      declined: 'each',
      percent: own.percent,
      afterDigits: unit,
      heading: (counted) => unit(2, counted),
    },
    nameInCase: (called, wanted) => (wanted === 'nominative' ? called : undefined),
    dates: {
      long: (day, wanted) => inCase(wanted, date(day)),
      yearly: (day, wanted) => inCase(wanted, date(day, false)),
      dated: (day) => own.dated(date(day)),
      since: (day) => own.since(date(day)),
      range: ({ begins, ends, years }, wanted) => inCase(wanted, `${date(begins, years)} – ${date(ends, years)}`),
      span: ({ begins, ends, years }) => own.span(date(begins, years), date(ends, years)),
      time: (time, wanted) => inCase(wanted, time),
      timeSpan: own.timeSpan,
      until: (time) => time,
      on: own.on,
    },
    hours: {
      weekdays: own.shortWeekdays,
      names: weekdays,
      through: (first, last) => `${weekdays[first]} ${own.through} ${weekdays[last]}`,
      daily: own.daily,
      pause: own.pause,
      unbroken: own.unbroken,
      around: own.around,
      closed: own.closed,
      now: own.now,
      until: own.until,
    },
    place: (part, number, wanted) => inCase(wanted, own.place(part, number)),
    references: {
      place: ({ article }) => {
        throw new NoRule(phrase('broken-template.no-references', { language, article }), phrase('broken-template.no-references-fix'));
      },
      ofAct: (place, act) => `${place} ${act}`,
      articles: own.articles,
    },
    reading: {
      levelled: small,
      numberForms: () => [],
      thousand: /(?!)/,
      ordinal: () => undefined,
      hints: () => [],
      months: inCalendar(months.map(small)),
      weekdays: inCalendar(weekdays.map(small)),
      isRange: (_, between) => /^\s*[–—-]\s*$/.test(between),
      severalDays: [],
      daysInOneWord: () => undefined,
      forms: (word) => `${word}\\p{L}{0,8}`,
      listed: { items: /(?!)/, steps: /(?!)/ },
      units: {
        between: /^[\s\u00A0]*(?:\([^)]*\))?[\s\u00A0\u2011-]*/u,
        scales: [],
        nouns: nounsOf(units),
        adjectives: [],
        ahead: [],
        initials: [],
      },
      repeatable: /(?!)/,
      unfinished: /(?!)/g,
    },
    recognition: { alphabet: own.alphabet, near: {}, common: new Set(own.common.match(/\p{L}+/gu)), shapes: /(?!)/ },
    centerTable: NO_TABLE,
    words: {
      ...ENGLISH_WORDS,
      column: name,
      heard: own.heard,
      contacts: own.contacts,
      network: own.network,
      sheet: own.sheet,
      imprint: own.imprint,
      beginning: own.beginning,
      labels: own.labels,
    },
  };
}

/** Letters of an ending of a name. */
const ENDING = 5;

/** Names of the calendar, whole or with an ending; of two with one beginning the longer. */
function inCalendar(names: readonly string[]): CalendarWords {
  const longest = [...names.entries()].sort(([, one], [, other]) => other.length - one.length);
  return {
    named: (word) => {
      const [at] = longest.find(([, name]) => word.startsWith(name) && word.length - name.length <= ENDING) ?? [];
      return at === undefined ? undefined : at + 1;
    },
    unsure: /(?!)/,
  };
}

const BARE: ReadonlySet<Unit> = new Set(DAYS);

/** The words of units, the longest first: a bare day may be any. */
const nounsOf = (units: PlainLanguage['units']): LanguageRules['reading']['units']['nouns'] =>
  (Object.entries(units) as readonly [Counted, readonly [string, string?]][])
    .map(([counted, forms]) => ({ counted, words: forms.filter((form) => form !== undefined) }))
    .sort((one, other) => (other.words[0] ?? '').length - (one.words[0] ?? '').length)
    .map(({ counted, words }) => ({
      pattern: new RegExp(`^(?:${words.map((word) => word.replaceAll(' ', '[\\s\\u00A0]+')).join('|')})\\p{L}{0,6}`, 'iu'),
      units: counted === 'day' ? [...BARE] : counted === 'year' || counted === 'age' ? (['year', 'age'] as const) : [counted],
    }));
