import type { ProblemEntries } from './entry.js';

/** What the texts say, and say in both languages. */
export const TEXTS = {
  'broken-template': {
    severity: ['error'],
    meaning: 'A call `{{…}}` in a text cannot be read, or asks for what there is not. So does a template of the screen.',
    remedy: 'Write the call as docs/content.md shows it; a template of the screen is as it was in a fresh copy of templates/.',
  },
  'unfilled-call': {
    severity: ['error'],
    meaning: 'A call `{{…}}` stands in a text that is printed as it is written, where no fact is filled in.',
    remedy: 'Write the words out.',
  },
  'hand-written-fact': {
    severity: ['error'],
    meaning: 'A term, a phone, an address or a name of rules/ was typed into a text. It would stay as it is when the rule changes.',
    remedy: 'Write the call that the message shows in its place.',
  },
  'number-mismatch': {
    severity: ['error'],
    meaning: 'A number, a phone or an address stands in one language alone: the two halves would promise different things.',
    remedy: 'Say it in both languages or in none.',
  },
  'missing-translation': {
    severity: ['error'],
    meaning: 'A text is empty in a language. What hangs in a public place says everything in both.',
    remedy: 'Add the same meaning in that language.',
  },
  'wrong-party': {
    severity: ['error'],
    meaning: 'One language speaks of the one who renders a service, the other of the one who receives it.',
    remedy: 'Name the same party in both; glossary.yaml has the pairs.',
  },
  'mixed-script': {
    severity: ['error'],
    meaning: 'A word holds letters of two scripts that look alike. It looks right, and breaks search, speech and line breaks.',
    remedy: 'Type the word again on one keyboard layout.',
  },
  'missing-glyph': {
    severity: ['error'],
    meaning: 'The type has no such character: a blank or a box would be printed.',
    remedy: 'Write another character; a line break inside of a text goes with `>-`.',
  },
  'broken-emphasis': {
    severity: ['error'],
    meaning: 'A star stands alone or in a text that has no key phrases: it would be printed.',
    remedy: 'Set a star before and after the phrase, or take it out.',
  },
  'unknown-icon': {
    severity: ['error'],
    meaning: 'A pictogram is named that nobody has drawn: there would be a hole.',
    remedy: 'Choose a name from lucide.dev/icons.',
  },
  'title-not-in-force': {
    severity: ['error'],
    meaning: 'A poster has no title on the day for which it is made.',
    remedy: 'Give the title a version for those days, or take the poster out of posters/ until then.',
  },
  'empty-sheet': {
    severity: ['error'],
    meaning: 'A poster declares more sheets than its blocks fill.',
    remedy: 'Declare fewer sheets, or move a block with `sheet:`.',
  },
} as const satisfies ProblemEntries;
