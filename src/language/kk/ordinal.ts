import { LARGEST_ORDINAL, requireSpoken } from '../spoken-range.js';
import { type KazakhNumberWord, kazakhNumberWords } from './number-words.js';

const ORDINALS: Readonly<Record<KazakhNumberWord, string>> = {
  нөл: 'нөлінші',
  бір: 'бірінші',
  екі: 'екінші',
  үш: 'үшінші',
  төрт: 'төртінші',
  бес: 'бесінші',
  алты: 'алтыншы',
  жеті: 'жетінші',
  сегіз: 'сегізінші',
  тоғыз: 'тоғызыншы',
  он: 'оныншы',
  жиырма: 'жиырмасыншы',
  отыз: 'отызыншы',
  қырық: 'қырқыншы',
  елу: 'елуінші',
  алпыс: 'алпысыншы',
  жетпіс: 'жетпісінші',
  сексен: 'сексенінші',
  тоқсан: 'тоқсаныншы',
  жүз: 'жүзінші',
  мың: 'мыңыншы',
  миллион: 'миллионыншы',
  миллиард: 'миллиардыншы',
};

/**
 * A Kazakh ordinal in words: «бесінші», «он бесінші»; only the last word changes.
 * Throws a RangeError unless the value is a whole number from 0 to 9999.
 */
export function ordinalInWords(value: number): string {
  requireSpoken(value, LARGEST_ORDINAL);
  const words = kazakhNumberWords(value);
  return [...words.slice(0, -1), ORDINALS[words.at(-1) as KazakhNumberWord]].join(' ');
}

/** A number that counts the noun after it: «25-бап», «4-1-бап»; Roman numerals take no hyphen, «IV тарау». */
export function ordinalBefore(number: string, noun: string): string {
  return /^[IVXLCDM]+$/.test(number) ? `${number} ${noun}` : `${number}-${noun}`;
}
