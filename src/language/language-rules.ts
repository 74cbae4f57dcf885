import type { LanguageKey, MessageKey } from '../messages/message.js';
import type { CenterTableWords } from './center-table.js';
import type { Case, Gender } from './grammatical-case.js';
import type { Joint } from './joints.js';
import type { LegalPlace } from './legal-place.js';
import type { Counted, Quantity, Unit } from './unit.js';
import type { Words } from './words.js';

/*
 * All that the program knows of one language. A language is a folder beside this file, `kk/` or `ru/`, whose `rules.ts`
 * fills this in, and a line in `registry.ts`. Nothing else in the program names a language.
 */

export interface LanguageRules {
  /** In the language itself, as on the switch of the screen: «Қазақша», «Русский». */
  readonly name: string;
  /** As the messages of the program name it. */
  readonly named: LanguageKey;
  /** What people call it over the columns and in the cells of a table, in whichever language, in small letters: «каз», «орысша»; its id and its name need not be among them. */
  readonly called: readonly string[];
  readonly script: Script;
  /** The tag of the language whose rules of capitals it follows, where they are not those of all others: a dotted and a dotless i. */
  readonly casing?: string;
  readonly cases: readonly Case[];
  /** The categories of its plural rules (CLDR), in the order in which a label gives its forms: `{секунду|секунды|секунд}`. */
  readonly plurals: readonly Intl.LDMLPluralRule[];
  readonly lines: LineRules;
  readonly numbers: NumberRules;
  readonly units: UnitRules;
  /** A name in a case, where its last letters leave no doubt of the ending; `undefined` where somebody has to write the form. */
  nameInCase(name: string, wanted: Case): string | undefined;
  readonly dates: DateRules;
  readonly hours: HoursRules;
  /** A numbered part of a building: «2-қабат», «кабинета 214»; throws a RangeError on a case that the language lacks. */
  place(part: PlacePart, number: string, wanted: Case): string;
  readonly references: ReferenceRules;
  readonly reading: ReadingRules;
  readonly recognition: RecognitionRules;
  readonly centerTable: CenterTableWords;
  readonly words: Words;
}

/** The parts of a building that have a number, in the order in which they are said. */
export const PLACE_PARTS = ['floor', 'room', 'window'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

/** The name of a script in the catalogue. */
type ScriptKey = Extract<MessageKey, `script.${string}`>;

/** The letters of a language, and what is taken for one of them. */
export interface Script {
  readonly name: ScriptKey;
  /** A capital without ascender or tail: as high as capitals are. */
  readonly capital: string;
  /** One letter of it. */
  readonly letter: RegExp;
  /** Signs that pass for a letter of it, and the letter that was meant. */
  readonly pretenders: Readonly<Record<string, string>>;
  /** Letters of another script that look like one of it, and that one. */
  readonly twins: Readonly<Record<string, string>>;
  /** Letters of another script that, alone, are mistaken for a word of one letter. */
  readonly lonely: { readonly script: ScriptKey; readonly letter: RegExp };
}

/** Where a line may end. Source: docs/grammar.md, "Where a line may break" and "Syllables". */
interface LineRules {
  /** The reasons why a line must not end between two words. */
  readonly joints: readonly Joint[];
  /** Whether a line must not end after the hyphen between these letters: the hyphen of a particle. */
  keepsHyphen(before: string, after: string): boolean;
  /** The head of a part of a word that is not torn from the letter before it. */
  readonly clinging: RegExp;
  /** A word of small letters of its script, in its syllables; joined they are the word. */
  syllables(word: string): readonly string[];
}

/** How whole numbers from 0 to 999,999,999,999 are said, ordinals to 9999. Each throws a RangeError on a case that the language lacks. */
interface NumberRules {
  /** What stands before a fraction, and between thousands: «1 234,5». */
  readonly marks: { readonly fraction: string; readonly thousands: string };
  /** In words, before the noun that they count. A language that declines only the noun knows the nominative alone. */
  inWords(value: number, wanted: Case): string;
  /** In words, with nothing after them. */
  alone(value: number, wanted: Case): string;
  /** Whether digits take the ending of a case: «1414-ке». */
  readonly digitsDecline: boolean;
  /** Digits in a case; of a phone in groups the last group counts. */
  inDigits(digits: string, wanted: Case): string;
  /** «второй», «бесінші»; a language without genders takes any. */
  ordinal(value: number, gender: Gender, wanted: Case): string;
}

/** How a term, a sum, an age is said. */
interface UnitRules {
  /**
   * A number with its unit: «пяти рабочих дней», «865 теңгеден», «2,5 процента». `shown` sets the words, or the digits, or both
   * in the place of the number; a number with a fraction has no words, its digits are shown.
   */
  counted(quantity: Quantity, wanted: Case, shown: (words: string) => string): string;
  /** Of two units that say one sum, which take the case: «двенадцати тенге пятидесяти тиынов», «он екі теңге елу тиыннан». */
  readonly declined: 'each' | 'last';
  /** Hundredths by their sign: «5 %». */
  percent(figures: string): string;
  /** The unit alone under or after the digits, nominative. */
  afterDigits(value: number, unit: Counted): string;
  /** The unit as the head of a column of numbers, nominative: «рабочие дни». */
  heading(unit: Unit): string;
}

/** A day of the calendar in figures. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Days that follow each other; the last is among them. */
export interface DayRange {
  readonly begins: Day;
  readonly ends: Day;
  /** Whether the years are said: those of every year are without. */
  readonly years: boolean;
}

/** How a day and a time are said. Source: docs/grammar.md, "Dates", "Times". */
interface DateRules {
  /** «6 декабря 2019 года»; throws a RangeError on a case that the language lacks. */
  long(day: Day, wanted: Case): string;
  /** A day of every year: «16 декабря»; throws a RangeError on a case that the language lacks. */
  yearly(day: Day, wanted: Case): string;
  /** The day of something, before or after its noun: «от 15 апреля 2013 года». */
  dated(day: Day): string;
  /** The day from which something holds: «с 1 января 2027 года». */
  since(day: Day): string;
  /** Days from one to another, with a dash: «1–5 января 2027 года»; throws a RangeError on a case that the language lacks. */
  range(days: DayRange, wanted: Case): string;
  /** The same in words: «с 1 по 5 января 2027 года». */
  span(days: DayRange): string;
  /** A time of the day, «18:30-ға»; throws a RangeError on a case that the language lacks. */
  time(time: string, wanted: Case): string;
  /** From one time of the day to another, in words: «с 9:00 до 18:30». */
  timeSpan(begins: string, ends: string): string;
  /** A time of the day at which something ends, as it stands between the words of «{t} дейін», «до {t}». */
  until(time: string): string;
  /** The day beside such a time: «27.11.2026 күні». */
  on(day: string): string;
}

/** How opening hours are said. */
interface HoursRules {
  /** The days of the week in short, from Monday on, as they begin a line: «Пн». */
  readonly weekdays: readonly string[];
  /** The same whole, as they stand within a sentence: «понедельник». */
  readonly names: readonly string[];
  /** From one weekday to another, by their places from Monday on, as it is heard: «с понедельника по пятницу». */
  through(first: number, last: number): string;
  /** All days of the week: «ежедневно». */
  readonly daily: string;
  /** What stands before the hours of a break: «перерыв». */
  readonly pause: string;
  /** Said of a day that has none, where another has one: «без перерыва». */
  readonly unbroken: string;
  /** Said of a day on which nothing is open: «выходной». */
  readonly closed: string;
  /** Said of hours from midnight to midnight: «круглосуточно». */
  readonly around: string;
  /** Said at this moment: «сейчас открыто». */
  readonly now: Readonly<Record<'open' | 'closed', string>>;
  /** Said of a day that ends before others do: «до 14:00». */
  until(time: string): string;
}

/** How a sentence stands to the place in a law that it names. */
export interface ReferenceForm {
  readonly form: 'full' | 'short';
  /** Case of the smallest part, the one that the sentence is about. */
  readonly case: Case;
  /** Whether the act stands beside it as its owner: «Заңның 25-бабы», not «25-бап». */
  readonly owned: boolean;
}

/** How a place in a law is said. Source: docs/grammar.md, "References inside a law". */
interface ReferenceRules {
  /** Throws a RangeError on a case that the language lacks. */
  place(place: LegalPlace, form: ReferenceForm): string;
  /** The place and the act in the genitive, in the order of the language. */
  ofAct(place: string, act: string): string;
  /** Articles as an imprint lists them: «ст. 3, 4». */
  articles(numbers: readonly string[]): string;
}

/** How numbers and terms are found in what somebody has written. Words come in small letters, as `levelled` gives them. */
export interface ReadingRules {
  /** The text in small letters, and letters that writers exchange made one; no character comes or goes. */
  levelled(text: string): string;
  /**
   * Every form of a number in which a text may count something: a whole one below a thousand, or one and a half to twenty and
   * a half; none where the word has another meaning.
   */
  numberForms(value: number): readonly string[];
  /** The words for a thousand. */
  readonly thousand: RegExp;
  /** The value of an ordinal of one word. */
  ordinal(word: string): number | undefined;
  /** Numbers at which a word hints and that the other languages need not say: «один», «пятидневный», «полчаса». */
  hints(word: string): readonly number[];
  /** Months and days of the week, counted from 1; Monday is the first. */
  readonly months: CalendarWords;
  readonly weekdays: CalendarWords;
  /** Whether two days of the week are the ends of a range, by what stands between them: a dash, «по». */
  isRange(first: string, between: string): boolean;
  /** Words for several days of the week at once, in small letters: «будни», «күн сайын». */
  readonly severalDays: readonly { readonly pattern: RegExp; readonly days: readonly number[] }[];
  /** A term of so many days in one word, «пятидневного», as the source of a pattern; `undefined` where there is none. */
  daysInOneWord(value: number): string | undefined;
  /** The source of a pattern for a whole word, in small letters, in any of its forms. */
  forms(word: string): string;
  /** How a noun begins, in small letters, by which a text counts the items of a list, and the steps of one. */
  readonly listed: Readonly<Record<'items' | 'steps', RegExp>>;
  readonly units: WrittenUnits;
  /** Words that may stand twice in a row, in small letters. */
  readonly repeatable: RegExp;
  /** By which people mark what they mean to write, beside the marks of programmers. With the flag `g`. */
  readonly unfinished: RegExp;
}

/** Words of the calendar in what somebody has written, in small letters. */
export interface CalendarWords {
  /** Which one a word names, in any of its forms. */
  named(word: string): number | undefined;
  /** Words that may mean another thing: they name one where a number or another one stands beside them. */
  readonly unsure: RegExp;
}

/**
 * By what a word of the language is known among those of other languages in the same script. Words come in small letters.
 * A word that two languages of a project know speaks for neither.
 */
export interface RecognitionRules {
  /** Its small letters. A word with a letter that no other language of the project has is known by that alone. */
  readonly alphabet: string;
  /** Letters of its own that look like one of another language, and that one. */
  readonly near: Readonly<Record<string, string>>;
  /** Words that are its own, whatever they look like. */
  readonly common: ReadonlySet<string>;
  /** Endings, beginnings and pairs of letters that are its own. */
  readonly shapes: RegExp;
}

/** How a unit is written beside a number. */
export interface WrittenUnits {
  /** What may stand between a number and its unit: «5-ти», «5 (пяти)», a hyphen. */
  readonly between: RegExp;
  /** Between a number and its unit, by how many times that makes it more: «2 млн тенге». */
  readonly scales: readonly { readonly pattern: RegExp; readonly times: number }[];
  /** Each with every unit that it may mean: a bare day may be a working day, «18 лет» an age or a term. */
  readonly nouns: readonly { readonly pattern: RegExp; readonly units: readonly Counted[] }[];
  /** What stands before the noun and says which unit it is. */
  readonly adjectives: readonly { readonly pattern: RegExp; readonly unit: Unit }[];
  /** The same before the number, where the language puts it there. */
  readonly ahead: readonly { readonly pattern: RegExp; readonly unit: Unit }[];
  /** A whole unit in its first letters: «р. д.». */
  readonly initials: readonly { readonly pattern: RegExp; readonly unit: Unit }[];
}
