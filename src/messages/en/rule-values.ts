import type { English } from '../catalogue.js';

/** What a field of rules/ is to hold, after the word "expected". */
export const RULE_VALUES = {
  'value.decimal': ({ least, most, places }: { least: number; most: number; places: number }) =>
    `a number from ${least} to ${most}, ${places} digits after the point at most`,
  'value.decimal-meant': ({ number }: { number: string }) => `${number}: digits alone, a point before decimals`,
  'value.one-index': 'one index and how many times it is taken, such as { mci: 0.2 }',
  'value.tenge-or-multiple': 'one of "tenge:" and "multiple:" alone',
  'value.multiple-beside': '"multiple:" beside it, or no rounding',
  'value.sum': 'a sum such as 865, or with "multiple:" in its place',
  'value.rounding': ({ ways }: { ways: readonly string[] }) =>
    `one of ${ways.map((way) => `"${way}"`).join(', ')}, as the act rounds to whole tenge`,
  'value.one-moment': 'one moment, or "begins:" and "ends:" in its place',
  'value.hour-or-ends': 'an hour such as "9:00", or with "begins:" and "ends:" in its place',
  'value.hour-of-day': 'an hour after "begins:"; a night is two facts with "at:"',
  'value.day-or-yearly': 'a day of the calendar such as 2026-12-30, or of every year such as 12-30',
  'value.day-or-ends': 'a day such as 2026-12-30, or with "begins:" and "ends:" in its place',
  'value.some-day': 'a day such as 2026-12-30',
  'value.year-in-both': 'a year in both days, or in neither',
  'value.later-day': 'the day of "begins:" or a later one',
  'value.on-door': 'the number on the door, such as 214 or "214A"',
  'value.on-door-or-floor': 'the number on the door, or with "floor:" or "window:" in its place',
  'value.age': ({ most }: { most: number }) => `whole years from 0 to ${most}`,
  'value.inflected': 'a name, or its cases such as "genitive: …"',
  'value.address': ({ most }: { most: number }) =>
    `an address of at most ${most} characters: a QR code holds no more (a letter outside of a–z takes six)`,
} as const satisfies English;
