import { phrase } from '../messages/message.js';
import { NoRule } from './no-rule.js';

/** The largest number that Taqta says in words: no sum of rules/ is larger. */
const LARGEST_SPOKEN = 999_999_999_999;
/** The largest ordinal that it says. */
export const LARGEST_ORDINAL = 9999;

/** Throws a RangeError unless the value is a whole number from 0 to the largest. */
export function requireSpoken(value: number, largest = LARGEST_SPOKEN): void {
  if (!Number.isInteger(value) || value < 0 || value > largest) {
    throw new NoRule(phrase('broken-template.range', { most: largest, value }));
  }
}
