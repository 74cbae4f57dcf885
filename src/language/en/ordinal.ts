import { LARGEST_ORDINAL, requireSpoken } from '../spoken-range.js';
import { englishNumberInWords } from './number-words.js';

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/**
 * An English ordinal in words: «second», «twenty-fifth», «two hundred and first»; only the last word changes.
 * Throws a RangeError unless the value is a whole number from 0 to 9999.
 */
export function englishOrdinal(value: number): string {
  requireSpoken(value, LARGEST_ORDINAL);
  return englishNumberInWords(value).replace(/[a-z]+$/, (last) => IRREGULAR[last] ?? `${last.replace(/y$/, 'ie')}th`);
}
