/** The largest number that Taqta says in words: terms of rules/ end here too. */
const LARGEST_SPOKEN = 9999;

/** Throws a RangeError unless the value is a whole number from 0 to 9999. */
export function requireSpoken(value: number): void {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_SPOKEN) {
    throw new RangeError(`expected a whole number from 0 to ${LARGEST_SPOKEN}, found ${value}`);
  }
}
