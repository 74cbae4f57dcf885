const UNITS = ['бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const;
const TENS = ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const;

/** Every word of which Taqta's Kazakh numbers are made. */
export type KazakhNumberWord = 'нөл' | (typeof UNITS)[number] | (typeof TENS)[number] | 'жүз' | 'мың' | 'миллион';

/**
 * The words of a whole number from 0 to 9999, as they are said: 14 is «он», «төрт». Not declined; a single
 * hundred or thousand takes no «бір». Source: docs/grammar.md, "Kazakh: number and unit".
 */
export function kazakhNumberWords(value: number): readonly KazakhNumberWord[] {
  if (value === 0) return ['нөл'];
  return [
    ...counted(Math.floor(value / 1000), 'мың'),
    ...counted(Math.floor((value % 1000) / 100), 'жүз'),
    ...digit(TENS, Math.floor((value % 100) / 10)),
    ...digit(UNITS, value % 10),
  ];
}

/**
 * The last word that is said when a whole number, written in digits, is read aloud: 1414 ends in «төрт»,
 * 40 in «қырық», 1000 in «мың». Throws a RangeError on anything but digits, and from a thousand million on.
 */
export function lastSpokenWord(digits: string): KazakhNumberWord {
  const number = digits.replace(/^0+(?=\d)/, '');
  if (!/^\d{1,9}$/.test(number)) throw new RangeError(`expected one to nine digits, found "${digits}"`);
  const below1000 = Number(number.slice(-3));
  if (below1000 > 0) return kazakhNumberWords(below1000).at(-1) as KazakhNumberWord;
  if (number === '0') return 'нөл';
  return Number(number.slice(-6)) > 0 ? 'мың' : 'миллион';
}

function counted(count: number, word: 'мың' | 'жүз'): readonly KazakhNumberWord[] {
  if (count === 0) return [];
  return count === 1 ? [word] : [...digit(UNITS, count), word];
}

const digit = <T>(words: readonly T[], value: number): readonly T[] => (value === 0 ? [] : words.slice(value - 1, value));
