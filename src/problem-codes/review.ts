import type { ProblemEntries } from './entry.js';

/** Approvals, and the table of a review that comes back. */
export const REVIEW = {
  'stale-approval': {
    severity: ['warning'],
    meaning: 'A text was approved with other words than it has now: it is a draft again.',
    remedy: 'Have the words approved anew with `taqta review`, or put the approved ones back.',
  },
  unapproved: {
    severity: ['error'],
    meaning: 'A poster that is to be released holds a text that nobody has approved.',
    remedy: 'Let its reviewer approve it with `taqta review`, then release again.',
  },
  'unknown-reviewer': {
    severity: ['error'],
    meaning: 'Somebody approves who is not among the reviewers of project.yaml for this text.',
    remedy: 'Let one of them approve it, or name this one under `reviewers:`.',
  },
  'unknown-text': {
    severity: ['error'],
    meaning: 'A row of the table decides on a text that the content does not have.',
    remedy: 'Put the id of the row back, or empty its decision.',
  },
  'words-changed': {
    severity: ['error'],
    meaning: 'The words have changed since the table was made: nobody has approved those of today.',
    remedy: 'Empty the decision, and have the words of today reviewed in a new table.',
  },
  'words-edited': {
    severity: ['error'],
    meaning: 'The words were edited in the table: an approval holds for the words as they are in the content.',
    remedy: 'Put the new words into the content, then have them approved.',
  },
  'contradicting-rows': {
    severity: ['error'],
    meaning: 'Two rows of the table decide differently on the same text.',
    remedy: 'Delete one of the two.',
  },
  'stands-already': {
    severity: ['warning'],
    meaning: 'A row approves a text that is no draft any more: it stays as it is.',
    remedy: 'Nothing is to be done.',
  },
  'unread-column': {
    severity: ['warning'],
    meaning: 'The table has a column that it did not have when it was made. It was not read.',
    remedy: 'Write what it says as a remark.',
  },
  'unknown-decision': {
    severity: ['error'],
    meaning: 'A row decides with a word that is none of the decisions.',
    remedy: 'Write one of the words that the message lists.',
  },
  'undecided-row': {
    severity: ['warning'],
    meaning: 'A row bears a name or a day, but no decision.',
    remedy: 'Write the decision, or empty the row.',
  },
  'missing-approver': {
    severity: ['error'],
    meaning: 'A row approves without saying who does so on which day, or says more than a name.',
    remedy: 'Fill in "by" with the name alone, and "on" with the day.',
  },
  'unwritable-review': {
    severity: ['error'],
    meaning: 'A `review:` in a file is written so that Taqta cannot change it without touching the lines around it.',
    remedy: 'Write the review by hand as the message shows it.',
  },
  'changed-meanwhile': {
    severity: ['error'],
    meaning: 'A file was changed while the command worked on it. Nothing was written.',
    remedy: 'Run the command again.',
  },
} as const satisfies ProblemEntries;
