import type { English } from '../catalogue.js';

/** What was typed as a command. */
export const COMMAND = {
  'unknown-language.found': ({ asked, found }: { asked: string; found: string }) =>
    `expected a language of messages for ${asked}, found "${found}"`,
  'unknown-language.fix': ({ languages }: { languages: readonly string[] }) => `choose from ${[...languages].join(', ')}`,
  'same-day.found': ({ day }: { day: string }) => `expected two different days to compare, found ${day} twice`,
  'same-day.never-fix': 'no rule and no text has a version that begins on a day: add one with "from:"',
  'same-day.next-fix': ({ next }: { next: string }) => `something changes the next on ${next}`,
  'same-day.last-fix': ({ last }: { last: string }) => `something changes the last on ${last}`,
  'same-day.near-fix': ({ next, last }: { next: string; last: string }) => `something changes the next on ${next}, the last on ${last}`,
  'unknown-poster.only': ({ id }: { id: string }) => `expected the id of a poster, found "${id}"`,
  'unknown-poster.fix': ({ names }: { names: string }) => `there are: ${names}`,
  'unknown-poster.screen-fix': ({ names, screen }: { names: string; screen: string }) => `there are: ${names}; and ${screen}, the screen`,
  'no-office-sheet.found': ({ variants }: { variants: readonly string[] }) =>
    `expected the office variant, of which pictures are made, found ${[...variants].join(', ')}`,
  'no-office-sheet.fix': 'leave out --pictures, or add office to --variant',
} as const satisfies English;
