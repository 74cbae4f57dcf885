import type { ProblemEntries } from './entry.js';

/** Slips of the pen: what is wrong with a text by itself, whatever it says. */
export const SLIPS = {
  'impossible-day': {
    severity: ['error'],
    meaning: 'A text says a day that the calendar does not have, or a day of a year with a weekday on which it does not fall.',
    example: {
      message: 'expected a day of the calendar, found «30 февраля 2027»',
      fix: 'write the day that is meant; {{date "2027-02-28"}} words it in each language',
    },
    remedy: 'Write the day that is meant.',
  },
  'list-length': {
    severity: ['error'],
    meaning:
      'A lead-in or a title says of how many items a list is, and the list has another number of them, today or from a later day on.',
    example: {
      message: 'expected the number of items in the list, 2, found «три»',
      fix: 'write 2 in its place, or add or take out an item',
    },
    remedy:
      'Write the number of the items, or add or take out an item; where an item comes or goes on a day, the text needs a version from that day on.',
  },
  'doubled-word': {
    severity: ['error'],
    meaning: 'The same word stands twice in a row.',
    example: {
      message: 'expected each word once, found «в в»',
      fix: 'take one «в» out; a word that is said twice on purpose has a hyphen, «в-в», or a comma',
    },
    remedy: 'Take one of the two out; a word that is said twice on purpose has a hyphen, as in «жиі-жиі», or a comma.',
  },
  'unpaired-mark': {
    severity: ['error'],
    meaning: 'A quotation mark or a bracket stands without its other half.',
    example: {
      message: 'expected quotation marks and brackets in pairs, found «(» alone',
      fix: 'set the other half of «(», or take it out',
    },
    remedy: 'Set the other half, or take it out.',
  },
  'stray-markup': {
    severity: ['error'],
    meaning: 'Marks of a web page, of Markdown or of a program stand in a text. They would be printed as they are.',
    example: {
      message: 'expected words and signs that are read, found a sign in the code of web pages: «&nbsp;»',
      fix: 'type the sign itself; a blank at which no line ends comes by itself',
    },
    remedy:
      'Write the words alone: `*stars*` mark a key phrase, `{{link "name"}}` says an address, blanks at which no line ends come by themselves.',
  },
  'unfinished-text': {
    severity: ['error', 'warning'],
    meaning: 'A note to oneself, such as TODO, stands where a text should.',
    example: {
      message: 'expected a finished text, found «TODO»',
      fix: 'write what is meant in the place of «TODO»',
    },
    remedy: 'Write the text.',
  },
  'broken-placeholder': {
    severity: ['error'],
    meaning:
      'A place that the program fills, such as `{n}` in a label of the screen or `{date}` in the imprint, is lost in a language, or stands in braces where nothing is filled in.',
    example: {
      message: 'expected {m} in «kk», found none',
      fix: 'set {m} where it stands in the other language: the program fills it',
    },
    remedy: 'Set the place in Latin letters where the number or the day belongs; where nothing is filled in, write the words.',
  },
} as const satisfies ProblemEntries;
