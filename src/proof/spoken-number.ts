import { RUSSIAN_CASES } from '../language/grammatical-case.js';
import { both, type Language } from '../language/language.js';
import { numberInWords } from '../language/number-words.js';

/** A number as a text says it, in digits or words. */
export interface SpokenNumber {
  readonly value: number;
  readonly written: string;
  readonly index: number;
  readonly end: number;
}

/** «бір», «один» are articles as often as numbers, and «семью» is also the accusative of «семья». */
const FIRST = 2;
const AMBIGUOUS = new Set(['семью']);
const LAST = 999;
/** «двести тридцать четыре»: the longest number below a thousand has as many words in Russian, one more in Kazakh. */
const MOST_WORDS = 4;

const TABLES = both((language) => {
  const table = new Map<string, number>();
  for (let value = FIRST; value <= LAST; value += 1) {
    for (const grammatical of language === 'ru' ? RUSSIAN_CASES : (['nominative'] as const)) {
      const words = numberInWords(language, value, grammatical);
      if (!AMBIGUOUS.has(words)) table.set(words, value);
    }
  }
  // Terms are said in the masculine; a text may count something feminine.
  if (language === 'ru') table.set('две', 2);
  return table;
});

/** The numbers that a text of a language says, in their order; ordinals are none. */
export function spokenNumbers(language: Language, text: string): readonly SpokenNumber[] {
  return [...inDigits(text), ...inWords(language, text)].sort((a, b) => a.index - b.index);
}

const inDigits = (text: string): readonly SpokenNumber[] =>
  [...text.matchAll(/\d+/g)].map((hit) => ({ value: Number(hit[0]), written: hit[0], index: hit.index, end: hit.index + hit[0].length }));

function inWords(language: Language, text: string): readonly SpokenNumber[] {
  const plain = text.toLowerCase().replaceAll('ё', 'е');
  const words = [...plain.matchAll(/\p{L}+/gu)].map((hit) => ({ word: hit[0], index: hit.index, end: hit.index + hit[0].length }));
  const found: SpokenNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const run = words.slice(at, at + count);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || !/^[\p{L}\s]*$/u.test(plain.slice(first.index, last.end))) continue;
      const value = TABLES[language].get(run.map(({ word }) => word).join(' '));
      if (value === undefined) continue;
      found.push({ value, written: text.slice(first.index, last.end), index: first.index, end: last.end });
      at += count - 1;
      break;
    }
  }
  return found;
}
