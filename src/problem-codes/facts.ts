import type { ProblemEntries } from './entry.js';

/** Rules, their days, and what texts ask of them. */
export const FACTS = {
  'unknown-rule': {
    severity: ['error'],
    meaning: 'A text, a rule or the screen asks for a fact that stands in no file of rules/, or is of another kind there.',
    remedy: 'Write the name as it stands in rules/, or add the rule.',
  },
  'rule-not-in-force': {
    severity: ['error'],
    meaning: 'A text asks for a fact on a day on which no version of it is in force.',
    remedy: 'Give the rule a version for those days, or the text another version.',
  },
  'missing-form': {
    severity: ['error'],
    meaning: 'A text asks for a name or an act in a case that nobody has written.',
    remedy: 'Add the form to the name, or the genitive to the act.',
  },
  'unconfirmed-fact': {
    severity: ['warning'],
    meaning: 'A fact in use was found in no act and on no official page, and nobody has confirmed it since.',
    remedy: 'Compare it with its source, and note who did so under `checked:`.',
  },
  'bad-link': {
    severity: ['error'],
    meaning: 'An address is not one that a phone may open (https, no port, no password), or the words beside it name another host.',
    remedy: 'Write the https address, and the same host in the words.',
  },
  'version-backwards': {
    severity: ['error'],
    meaning: 'A version of a rule or a text ends before it begins.',
    remedy: 'Mend one of its two days.',
  },
  'version-overlap': {
    severity: ['error'],
    meaning: 'Two versions of a rule or a text hold on the same day.',
    remedy: 'End the earlier one on the day before the later one begins.',
  },
  'version-gap': {
    severity: ['error'],
    meaning: 'Between two versions of a rule or a text there are days on which none holds.',
    remedy: 'Begin the later one earlier, or end the earlier one later.',
  },
  'version-order': {
    severity: ['error'],
    meaning: 'The versions of a rule or a text do not stand in the order of their days.',
    remedy: 'Move the oldest version to the top.',
  },
} as const satisfies ProblemEntries;
