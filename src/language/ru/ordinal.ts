import type { Gender } from '../grammatical-case.js';
import { LARGEST_ORDINAL, requireSpoken } from '../spoken-range.js';
import { RUSSIAN_CASES, type RussianCase } from './cases.js';
import { russianNumberInWords } from './number-words.js';

const UNITS = 'нулев- перв втор- трет четверт пят шест- седьм- восьм- девят'.split(' ');
const TENS = 'десят двадцат тридцат сороков- пятидесят шестидесят семидесят восьмидесят девяност'.split(' ');
const TEENS = 'один две три четыр пят шест сем восем девят'.split(' ').map((stem) => `${stem}надцат`);
/** What a hundred or a thousand has before it in one word: «двухсотый», «пятитысячный». */
const BEFORE = ['', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти'] as const;

/** Endings in the order of RUSSIAN_CASES; the accusative is that of things. */
const ENDINGS: Readonly<Record<Gender, readonly string[]>> = {
  masculine: ['ый', 'ого', 'ому', 'ый', 'ым', 'ом'],
  feminine: ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  neuter: ['ое', 'ого', 'ому', 'ое', 'ым', 'ом'],
};
/** «третий» alone has the endings of «лисий». */
const THIRD: Readonly<Record<Gender, readonly string[]>> = {
  masculine: ['ий', 'ьего', 'ьему', 'ий', 'ьим', 'ьем'],
  feminine: ['ья', 'ьей', 'ьей', 'ью', 'ьей', 'ьей'],
  neuter: ['ье', 'ьего', 'ьему', 'ье', 'ьим', 'ьем'],
};

/**
 * A Russian ordinal in words: «второй», «второй части», «двадцать пятое»; only the last word is declined.
 * Throws a RangeError unless the value is a whole number from 0 to 9999. Source: docs/grammar.md, "Ordinals".
 */
export function russianOrdinal(value: number, gender: Gender, wanted: RussianCase): string {
  requireSpoken(value, LARGEST_ORDINAL);
  const { stem, said } = lastWord(value);
  const at = RUSSIAN_CASES.indexOf(wanted);
  const hard = stem.endsWith('-');
  const ending = (stem === 'трет' ? THIRD : ENDINGS)[gender][at] as string;
  const word = `${stem.replace('-', '')}${hard && ending === 'ый' ? 'ой' : ending}`;
  const before = value - said;
  return before === 0 ? word : `${russianNumberInWords(before, 'nominative')} ${word}`;
}

/** The stem of the word that carries the ending, and how much of the number it says; a stressed ending has a hyphen. */
function lastWord(value: number): { readonly stem: string; readonly said: number } {
  const [units, tens, hundreds, thousands] = [value % 10, Math.floor((value % 100) / 10), Math.floor((value % 1000) / 100), value / 1000];
  if (tens === 1 && units > 0) return { stem: TEENS[units - 1] as string, said: 10 + units };
  if (units > 0 || value === 0) return { stem: UNITS[units] as string, said: units };
  if (tens > 0) return { stem: TENS[tens - 1] as string, said: tens * 10 };
  if (hundreds > 0) return { stem: `${BEFORE[hundreds - 1]}сот`, said: hundreds * 100 };
  return { stem: `${BEFORE[thousands - 1]}тысячн`, said: value };
}
