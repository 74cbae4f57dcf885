import { phrase } from '../../messages/message.js';
import { NoRule } from '../no-rule.js';

const UNITS = ['бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const;
const TENS = ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const;

/** Every word of which Taqta's Kazakh numbers are made. */
export type KazakhNumberWord = 'нөл' | (typeof UNITS)[number] | (typeof TENS)[number] | 'жүз' | 'мың' | 'миллион' | 'миллиард';

/**
 * The words of a whole number from 0 to 999,999,999,999, as they are said: 14 is «он», «төрт». Not declined; a hundred, and a
 * thousand at the head of a number, take no «бір». Source: docs/grammar.md, "Kazakh: number and unit".
 */
export function kazakhNumberWords(value: number): readonly KazakhNumberWord[] {
  if (value === 0) return ['нөл'];
  const thousands = Math.floor(value / 1000) % 1000;
  return [
    ...counted(Math.floor(value / 1_000_000_000), 'миллиард'),
    ...counted(Math.floor(value / 1_000_000) % 1000, 'миллион'),
    ...(thousands === 1 && value < 1_000_000 ? (['мың'] as const) : counted(thousands, 'мың')),
    ...below1000(value % 1000),
  ];
}

function below1000(value: number): readonly KazakhNumberWord[] {
  const hundreds = Math.floor(value / 100);
  return [
    ...(hundreds === 0 ? [] : ([...digit(UNITS, hundreds === 1 ? 0 : hundreds), 'жүз'] as const)),
    ...digit(TENS, Math.floor((value % 100) / 10)),
    ...digit(UNITS, value % 10),
  ];
}

const counted = (count: number, word: KazakhNumberWord): readonly KazakhNumberWord[] => (count === 0 ? [] : [...below1000(count), word]);

/**
 * The last word that is said when a whole number, written in digits, is read aloud: 1414 ends in «төрт»,
 * 40 in «қырық», 1000 in «мың». Throws a RangeError on anything but digits, and on more than twelve.
 */
export function lastSpokenWord(digits: string): KazakhNumberWord {
  const number = digits.replace(/^0+(?=\d)/, '');
  if (!/^\d{1,12}$/.test(number)) throw new NoRule(phrase('broken-template.twelve-digits', { found: digits }));
  return kazakhNumberWords(Number(number)).at(-1) as KazakhNumberWord;
}

const digit = <T>(words: readonly T[], value: number): readonly T[] => (value === 0 ? [] : words.slice(value - 1, value));
