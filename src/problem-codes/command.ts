import type { ProblemEntries } from './entry.js';

/** What was typed as a command. */
export const COMMAND = {
  'wrong-usage': {
    severity: ['error'],
    meaning: 'There is no such command or option.',
    remedy: 'See what there is with `taqta --help`.',
  },
  'bad-flags': {
    severity: ['error'],
    meaning: 'Two options were given that do not go together.',
    remedy: 'Run the command twice.',
  },
  'empty-list': {
    severity: ['error'],
    meaning: 'An option that takes names has none.',
    remedy: 'Write them after it, with commas between them.',
  },
  'bad-date': {
    severity: ['error'],
    meaning: 'A day is none of the calendar, is written in another way, or has not come yet.',
    remedy: 'Write it as 2026-11-22.',
  },
  'unknown-size': {
    severity: ['error'],
    meaning: 'A size of paper is asked for that Taqta does not know.',
    remedy: 'Choose from those that the message lists.',
  },
  'unknown-variant': {
    severity: ['error'],
    meaning: 'A variant is asked for that Taqta does not know.',
    remedy: 'Choose from those that the message lists.',
  },
  'unknown-poster': {
    severity: ['error', 'warning'],
    meaning: 'A poster is named that the content does not have.',
    remedy: 'Write the id of a poster as it stands in posters/.',
  },
  'no-office-sheet': {
    severity: ['error'],
    meaning: 'Pictures are asked for without the office variant that they are made of.',
    remedy: 'Leave out `--pictures`, or add office to `--variant`.',
  },
  'same-day': {
    severity: ['error'],
    meaning: 'A day should be compared with itself.',
    remedy: 'Choose two days between which something changes; the message names some.',
  },
  'no-name': {
    severity: ['error'],
    meaning: 'A release does not say who makes it.',
    remedy: 'Write it as `--by "A. Editor"`.',
  },
  'bad-port': {
    severity: ['error'],
    meaning: 'A port is no number from 0 to 65535.',
    remedy: 'Choose one such as 8080, or 0 for any that is free.',
  },
  'port-taken': {
    severity: ['error'],
    meaning: 'Another program listens on the port, or the system keeps it for itself.',
    remedy: 'Choose another with `--port`, or 0 for any that is free.',
  },
  'no-kiosk': {
    severity: ['error'],
    meaning: 'The screen should be shown and was not built yet.',
    remedy: 'Run `taqta build` first.',
  },
} as const satisfies ProblemEntries;
