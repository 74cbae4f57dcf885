import type { ProblemEntries } from './entry.js';

/** Approvals, and the table of a review that comes back. */
export const REVIEW = {
  'stale-approval': {
    severity: ['warning'],
    meaning: 'A text was approved with other words than it has now: it is a draft again.',
    example: {
      message:
        'expected the words that A. Editor approved on 2026-01-31, found others: "жалоба услугополучателя рассматривается в течение пяти рабочих дней;"; a draft again',
      fix: 'have the words approved anew ("taqta review"), or put the approved ones back',
    },
    remedy: 'Have the words approved anew with `taqta review`, or put the approved ones back.',
  },
  unapproved: {
    severity: ['error'],
    meaning: 'A poster that is to be released holds a text that nobody has approved.',
    example: {
      message: '«kk»: expected an approved text, found a draft: ШАҒЫМ',
      fix: 'let its reviewer approve it ("taqta review"), then release again',
    },
    remedy: 'Let its reviewer approve it with `taqta review`, then release again.',
  },
  'unknown-reviewer': {
    severity: ['error'],
    meaning: 'Somebody approves who is not among the reviewers of project.yaml for this text.',
    example: {
      message: 'expected a reviewer of «ru» texts of complaint, found "A. Nother"',
      fix: 'let one of the "reviewers:" of project.yaml approve it, or name this one there',
    },
    remedy: 'Let one of them approve it, or name this one under `reviewers:`.',
  },
  'unknown-text': {
    severity: ['error'],
    meaning: 'A row of the table decides on a text that the content does not have.',
    example: {
      message: 'expected a text of the content, found "complaint/revue" in "ru"',
      fix: 'empty its decision, or put the id back',
    },
    remedy: 'Put the id of the row back, or empty its decision.',
  },
  'words-changed': {
    severity: ['error'],
    meaning: 'The words have changed since the table was made: nobody has approved those of today.',
    example: {
      message:
        'expected the words that the table was made of, found others by now: «жалоба услугополучателя рассматривается в течение пяти рабочих дней;»',
      fix: 'empty its decision, and have the words of today reviewed in a new table',
    },
    remedy: 'Empty the decision, and have the words of today reviewed in a new table.',
  },
  'words-edited': {
    severity: ['error'],
    meaning:
      'The words were edited in the table: an approval holds for the words as they are in the content. With `--words`: the edited words change what a call such as `{{term …}}` says, or cut through the mark of a key phrase.',
    example: {
      message: 'expected an approval of the words as they are, found them edited in the table',
      fix: 'take the table with --words: they become the draft then, and wait for approval; or put the former words back',
    },
    remedy: 'Take the table with `--words`, or put the new words into the file, then have them approved.',
  },
  'foreign-table': {
    severity: ['error'],
    meaning: 'None of the decisions of a table is of a text of this content folder: the table was made of another one, or long ago.',
    example: {
      message: 'expected a table that was made of this content folder, found that none of its 4 decisions is of a text as it stands here',
      fix: 'name the folder that the table was made of with --content; or have the words of today reviewed in a new table',
    },
    remedy: 'Take it into the folder that it was made of, `--content`, or make a new table of this one.',
  },
  'contradicting-rows': {
    severity: ['error'],
    meaning: 'Two rows of the table decide differently on the same text.',
    example: {
      message: 'expected one decision for complaint/review («ru»), found another decision than in row 2',
      fix: 'delete one of the two rows',
    },
    remedy: 'Delete one of the two.',
  },
  'stands-already': {
    severity: ['warning'],
    meaning: 'A row approves a text that is no draft any more: it stays as it is.',
    example: {
      message: 'expected a draft, found the wording of the act itself: it stays so',
      fix: 'nothing is to be done',
    },
    remedy: 'Nothing is to be done.',
  },
  'unread-column': {
    severity: ['warning'],
    meaning: 'The table has a column that it did not have when it was made. It was not read.',
    example: {
      message: 'expected the columns of the table, found "notes": it was not read',
      fix: 'write it as a remark',
    },
    remedy: 'Write what it says as a remark.',
  },
  'unknown-decision': {
    severity: ['error'],
    meaning: 'A row decides with words that are none of the decisions, or that could mean either.',
    example: {
      message: 'expected a decision in "decision", found "perhaps"',
      fix: 'write one of: approve, approved, мақұлдау, мақұлданды, одобрить, одобрено; change, өзгерту, изменить (understood as well: agreed, accepted, мақұлдаймын, келісілді, келісілген, келісемін, бекітілді, бекітілген, бекітемін, одобряю, согласовано, согласен, согласна, утверждено, утвердить, утверждаю; not approved, not agreed, not accepted, rejected, reject, declined, disapproved, changes requested, түзету, өзгерту керек, мақұлданбады, мақұлданбаған, келісілмеді, келісілмеген, келіспеймін, бекітілмеді, бекітілмеген, қабылданбады, исправить, доработать, на доработку, отклонено, отклонить, отказано, не одобрено, не одобряю, не согласовано, несогласовано, не согласен, не согласна, не утверждено)',
    },
    remedy: 'Write one of the words that the message lists.',
  },
  'undecided-row': {
    severity: ['warning'],
    meaning: 'A row bears a name or a day, but no decision.',
    example: {
      message: 'expected a decision beside the name or the day, found none',
      fix: 'write one of: approve, approved, мақұлдау, мақұлданды, одобрить, одобрено; change, өзгерту, изменить',
    },
    remedy: 'Write the decision, or empty the row.',
  },
  'missing-approver': {
    severity: ['error'],
    meaning: 'A row approves without saying who does so on which day, or says more than a name.',
    example: {
      message: 'expected who approves and on which day, found no name and no day',
      fix: 'fill in "by" and "on"',
    },
    remedy: 'Fill in "by" with the name alone, and "on" with the day.',
  },
  'unwritable-review': {
    severity: ['error'],
    meaning: 'A `review:` in a file is written so that Taqta cannot change it without touching the lines around it.',
    example: {
      message: 'expected a review that Taqta can change without touching the lines around it, found another one',
      fix: 'write it by hand: review: {"ru":{"approved":{"by":"A. Editor","on":"2026-11-22","words":"3f9c2a71b0de"}}}',
    },
    remedy: 'Write the review by hand as the message shows it.',
  },
  'unwritable-words': {
    severity: ['error'],
    meaning: 'A text in a file is written so that Taqta cannot put other words into it without touching the lines around it.',
    example: {
      message: 'expected a text that Taqta can change without touching the lines around it, found another one',
      fix: 'put the new words in by hand: Б, В',
    },
    remedy: 'Put the new words into the file by hand, as the message shows them.',
  },
  'changed-meanwhile': {
    severity: ['error'],
    meaning: 'A file was changed while the command worked on it. Nothing was written.',
    example: {
      message: 'expected the file as it was read, found that somebody has changed it since',
      fix: 'run the command again; nothing was written',
    },
    remedy: 'Run the command again.',
  },
} as const satisfies ProblemEntries;
