import { CENTER_COLUMNS, type CenterColumn } from '../language/center-table.js';
import { LANGUAGES, type Language, rulesOf } from '../language/language.js';
import { LATIN } from '../language/scripts.js';
import { nearest } from '../nearest.js';
import { weekdaysIn } from './hours-cell.js';

/** What a heading says by itself. */
export type Heading =
  | { readonly kind: 'week'; readonly days: readonly number[] }
  | {
      readonly kind: 'column';
      readonly column: CenterColumn;
      /** The language that it names. */
      readonly language?: Language;
      /** The language whose word it is, where no other has the same. */
      readonly spoken?: Language;
      /** Of several alike, counted from 1: «телефон 2». */
      readonly number: number;
      /** It says more than the name of the column, «Телефон приемной»: another column of that name is rather meant. */
      readonly loose?: true;
    };

/**
 * A name as names are compared: in small letters without accents, signs as blanks, and letters of two alphabets that look alike as
 * one, so that «Тел.», «тел» and one with a Latin «e» are the same.
 */
export const folded = (text: string): string =>
  [...text.normalize('NFD').toLowerCase()]
    .filter((sign) => !/\p{M}/u.test(sign))
    .map((sign) => LATIN.twins[sign] ?? (/[\p{L}\p{Nd}]/u.test(sign) ? sign : ' '))
    .join('')
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

interface Named {
  readonly column: CenterColumn;
  /** As people write it. */
  readonly name: string;
  readonly spoken?: Language;
}

/** The columns by their names in every language. */
const COLUMNS: ReadonlyMap<string, Named> = namedColumns();

function namedColumns(): ReadonlyMap<string, Named> {
  const columns = new Map<string, Named>();
  for (const language of LANGUAGES) {
    for (const column of CENTER_COLUMNS) {
      for (const name of rulesOf(language).centerTable.columns[column]) {
        const known = columns.get(folded(name));
        // A word that two languages share says nothing of either.
        const shared = known !== undefined && known.spoken !== language;
        columns.set(folded(name), { column, name, ...(!shared && { spoken: language }) });
      }
    }
  }
  return columns;
}

/** The names of the languages as they stand over columns and in cells, the longest first. */
const LANGUAGE_NAMES: readonly (readonly [name: string, language: Language])[] = LANGUAGES.flatMap((language) => {
  const { called, name } = rulesOf(language);
  return [language, name, ...called].map((each) => [folded(each), language] as const);
}).sort(([one], [other]) => other.length - one.length);

/** The language that a cell names, by its id or in any language's word; `undefined` for other words. */
export const languageNamed = (words: string): Language | undefined => {
  const typed = folded(words);
  return LANGUAGE_NAMES.find(([name]) => name === typed)?.[1];
};

/** What a heading means; `undefined` for one that is not known. */
export function headingOf(text: string): Heading | undefined {
  const days = weekdaysIn(text);
  if (days !== undefined) return { kind: 'week', days };
  const whole = folded(text);
  const short = shortened(text);
  // A name as it stands first, then what is cut short in it, then the words beside it left out.
  for (const named of [
    columnNamed,
    (words: string) => columnCut(words, short),
    (words: string) => loosely(columnCut(withoutBeside(words), short)),
  ]) {
    const alone = named(whole);
    if (alone) return alone;
    for (const [name, language] of LANGUAGE_NAMES) {
      const rest = without(whole, name);
      const column = rest === undefined ? undefined : named(rest);
      if (column) return { ...column, language };
    }
  }
  return undefined;
}

/** The words of a heading that are cut short by a stop: «раб.», «наим.». */
const shortened = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/[\p{L}\p{M}]+(?=\.)/gu)].map(([word]) => folded(word)));

/** The column of a name some of whose words are cut short: «раб. время», «фактич. адрес»; `undefined` where that may be several. */
function columnCut(words: string, short: ReadonlySet<string>): ColumnHeading | undefined {
  const alone = columnNamed(words);
  if (alone || words === '') return alone;
  const typed = words.split(' ');
  const meant = [...COLUMNS.keys()].filter((name) => {
    const whole = name.split(' ');
    return whole.length === typed.length && whole.every((word, at) => word === typed[at] || isCut(word, typed[at] ?? '', short));
  });
  const [first, ...others] = meant;
  if (first === undefined || others.some((each) => COLUMNS.get(each)?.column !== COLUMNS.get(first)?.column)) return undefined;
  return columnNamed(first);
}

/** Fewer letters say nothing. */
const LEAST_LETTERS = 3;
const isCut = (word: string, typed: string, short: ReadonlySet<string>): boolean =>
  short.has(typed) && typed.length >= LEAST_LETTERS && word.startsWith(typed);

/** The words that may stand beside any name, in every language. */
const BESIDE: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => rulesOf(language).centerTable.beside.map(folded)));

const withoutBeside = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !BESIDE.has(word))
    .join(' ');

type ColumnHeading = Extract<Heading, { kind: 'column' }>;

const loosely = (column: ColumnHeading | undefined): ColumnHeading | undefined => column && { ...column, loose: true };

function columnNamed(words: string): ColumnHeading | undefined {
  const [, number] = /(?:^|\s)(\d)(?:\s|$)/.exec(words) ?? [];
  const named = COLUMNS.get(words) ?? COLUMNS.get(words.replace(/(?:^|\s)\d(?=\s|$)/, '').trim());
  if (named === undefined) return undefined;
  const { column, spoken } = named;
  return { kind: 'column', column, ...(spoken && { spoken }), number: Number(number ?? 1) };
}

/** Words without some that stand together in them; `undefined` where they do not. */
function without(words: string, name: string): string | undefined {
  const at = ` ${words} `.indexOf(` ${name} `);
  return at < 0 ? undefined : `${words.slice(0, at)}${words.slice(at + name.length)}`.replace(/ +/g, ' ').trim();
}

/** The heading from which another one is a slip away: a name of a column, with the language that it names. */
export function headingLike(text: string): string | undefined {
  const whole = folded(text);
  const [name, language] = LANGUAGE_NAMES.find(([each]) => without(whole, each) !== undefined) ?? [];
  const typed = (name === undefined ? undefined : without(whole, name)) ?? whole;
  const near = COLUMNS.get(nearest(typed, COLUMNS.keys()) ?? typed.split(' ').find((word) => COLUMNS.has(word)) ?? '');
  return near && (language === undefined ? near.name : `${near.name} (${language})`);
}
