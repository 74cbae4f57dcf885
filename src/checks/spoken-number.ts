import { byLanguage, LANGUAGES, type Language, rulesOf } from '../language/language.js';
import { wordTable } from '../language/word-table.js';

/** A number as a text says it, in digits or words. */
export interface SpokenNumber {
  readonly value: number;
  readonly written: string;
  readonly index: number;
  readonly end: number;
}

/** The longest number below a thousand has as many words: «two hundred and thirty four». */
const MOST_WORDS = 5;
/** Halves are said up to twenty and a half. */
const HALVES = Array.from({ length: 20 }, (_, whole) => whole + 1.5);

const TABLES = byLanguage(LANGUAGES, (language) =>
  wordTable([...Array.from({ length: 1000 }, (_, value) => value), ...HALVES], rulesOf(language).reading.numberForms),
);

/** The words with which a number may begin: most words of a text are none. */
const FIRST_WORDS = byLanguage(LANGUAGES, (language) => {
  let words: ReadonlySet<string> | undefined;
  return (): ReadonlySet<string> => {
    words ??= new Set(Array.from(TABLES[language]().keys(), (form) => form.split(' ', 1)[0] ?? ''));
    return words;
  };
});

interface Spoken {
  /** In digits and in words, in their order. */
  readonly numbers: readonly SpokenNumber[];
  /** In words: «пятая», «жиырма бесінші». */
  readonly ordinals: readonly SpokenNumber[];
}

/** The numbers and the ordinals that a text of a language says. */
export function numbersIn(language: Language, text: string): Spoken {
  const found = thousands(text, runs(language, text));
  const inWords = found.filter(({ ordinal }) => !ordinal);
  return {
    numbers: [...inDigits(language, text), ...inWords].sort((a, b) => a.index - b.index),
    ordinals: found.filter(({ ordinal }) => ordinal),
  };
}

/** The numbers that a text of a language says, in their order; ordinals are none. */
export const spokenNumbers = (language: Language, text: string): readonly SpokenNumber[] => numbersIn(language, text).numbers;

/** Digits, their thousands parted by a blank or not, with a fraction or without: «1,5», «2.5»; «3,4,5» are three. */
const DIGITS = /(?<![\d.,])\d+[.,]\d+(?![\d]|[.,]\d)|(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d{1,2}(?![\d]|[.,]\d)|(?!\d))|\d+/g;

/** «1,200» is more than a thousand where a point stands before a fraction. */
const COMMA_OF_THOUSANDS = /^(\d{1,3}),(?=\d{3}$)/;

/** The minutes of a full hour are no number. */
function inDigits(language: Language, text: string): readonly SpokenNumber[] {
  const plain = rulesOf(language).numbers.marks.fraction === '.' ? COMMA_OF_THOUSANDS : /(?!)/;
  return [...text.matchAll(DIGITS)]
    .filter(([written]) => written !== '00')
    .map(({ 0: written, index }) => ({
      value: Number(
        written
          .replace(plain, '$1')
          .replace(/[^\d.,]/g, '')
          .replace(',', '.'),
      ),
      written,
      index,
      end: index + written.length,
    }));
}

const LATIN = /\p{Script=Latin}/u;
const CAPITALS_ALONE = /(?<!\p{L})\p{Lu}+(?!\p{L})/u;

/** Roman numerals, «II», also of letters that look like theirs. */
export function romanNumerals(language: Language, text: string): readonly SpokenNumber[] {
  if (!CAPITALS_ALONE.test(text)) return [];
  const { twins } = rulesOf(language).script;
  // Of two letters that look alike the numeral is the Latin one.
  const latin = new Map(Object.entries(twins).map(([sign, letter]) => (LATIN.test(sign) ? [letter, sign] : [sign, letter])));
  const levelled = text.replace(/(?<!\p{L})\p{Lu}+(?!\p{L})/gu, (word) => [...word].map((letter) => latin.get(letter) ?? letter).join(''));
  return [...levelled.matchAll(/(?<![\p{L}\d])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\d])/gu)]
    .filter(([numeral]) => numeral !== '')
    .map(({ 0: numeral, index }) => ({
      value: roman(numeral),
      written: text.slice(index, index + numeral.length),
      index,
      end: index + numeral.length,
    }));
}

function roman(numeral: string): number {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

interface Run extends SpokenNumber {
  readonly ordinal: boolean;
}

/** Numbers below a thousand, the word for a thousand, and ordinals with the number before their last word. */
function runs(language: Language, text: string): readonly Run[] {
  const reading = rulesOf(language).reading;
  const plain = reading.levelled(text);
  const words = [...plain.matchAll(/\p{L}+/gu)].map((hit) => ({ word: hit[0], index: hit.index, end: hit.index + hit[0].length }));
  const found: Run[] = [];
  const add = (from: number, to: number, value: number, ordinal: boolean): void => {
    const { index } = words[from] as { index: number };
    const { end } = words[to] as { end: number };
    found.push({ value, written: text.slice(index, end), index, end, ordinal });
  };
  for (let at = 0; at < words.length; at += 1) {
    const ordinal = reading.ordinal(words[at]?.word ?? '');
    if (ordinal !== undefined) add(at, at, ordinal, true);
    else if (reading.thousand.test(words[at]?.word ?? '')) add(at, at, 1000, false);
    if (!FIRST_WORDS[language]().has(words[at]?.word ?? '')) continue;
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const run = words.slice(at, at + count);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || !/^[\p{L}\s]*$/u.test(plain.slice(first.index, last.end))) continue;
      const value = TABLES[language]().get(run.map(({ word }) => word).join(' '));
      if (value === undefined) continue;
      const next = words[at + count];
      const rest = next && /^\s+$/.test(plain.slice(last.end, next.index)) ? reading.ordinal(next.word) : undefined;
      // «двадцать пятый» is one ordinal, «пять первых» a number and an ordinal.
      const whole = rest !== undefined && value % 10 === 0 && rest < value;
      add(at, at + count - (whole ? 0 : 1), value + (whole ? rest : 0), whole);
      at += count - (whole ? 0 : 1);
      break;
    }
  }
  return found;
}

/** Joins «две тысячи тринадцать» and «екі мың он үш». */
function thousands(text: string, found: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of found) {
    const last = joined.at(-1);
    const adjacent = last !== undefined && !last.ordinal && /^\s+$/.test(text.slice(last.end, run.index));
    const multiplied = adjacent && run.value === 1000 && last.value < 1000;
    const added = adjacent && last.value % 1000 === 0 && run.value < 1000;
    if (!multiplied && !added) {
      joined.push(run);
      continue;
    }
    const value = multiplied ? last.value * 1000 : last.value + run.value;
    joined.pop();
    joined.push({ value, written: text.slice(last.index, run.end), index: last.index, end: run.end, ordinal: run.ordinal });
  }
  return joined;
}
