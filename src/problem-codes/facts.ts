import type { ProblemEntries } from './entry.js';

/** Rules, their days, and what texts ask of them. */
export const FACTS = {
  'unknown-rule': {
    severity: ['error'],
    meaning: 'A text, a rule or the screen asks for a fact that stands in no file of rules/, or is of another kind there.',
    example: {
      message: '«kk»: expected the name "agencies" in rules/, found none of that name',
      fix: 'there are: agency; or write it into rules/',
    },
    remedy: 'Write the name as it stands in rules/, or add the rule.',
  },
  'rule-not-in-force': {
    severity: ['error'],
    meaning: 'A text asks for a fact on a day on which no version of it is in force.',
    example: {
      message:
        '«kk»: expected the term "review-term" to be in force on every day on which it is asked for, found no version from 2031-01-01 on',
      fix: 'give the rule a version for those days, or the text another version',
    },
    remedy: 'Give the rule a version for those days, or the text another version.',
  },
  'sum-out-of-range': {
    severity: ['error'],
    meaning: 'A multiple of an index comes to less than one tenge, or to a sum larger than any that Taqta prints.',
    example: {
      message: 'expected "copy-fee" to come to at least 1 and at most 999999999999 tenge, found 0.0001 times 100',
      fix: 'mend 0.0001 here, or the value of "sample-index"',
    },
    remedy: 'Mend the multiple or the value of the index; a sum that no index changes stands under `tenge:`.',
  },
  'missing-form': {
    severity: ['error'],
    meaning: 'A text asks for a name or an act in a case that nobody has written.',
    example: {
      message: '«ru»: expected the genitive of "agency" in rules/, found no such form',
      fix: 'add "genitive:" to the name "agency"',
    },
    remedy: 'Add the form to the name, or the genitive to the act.',
  },
  'unconfirmed-fact': {
    severity: ['warning', 'error'],
    meaning:
      'A fact in use was found in no act and on no official page, and nobody has confirmed it since. It may be built; a release refuses it unless `--accept-unconfirmed` is given.',
    example: {
      message: 'expected a confirmed fact in "review-term", found own knowledge only (confidence C); it stands on complaint',
      fix: 'compare it with the act or the official page, then add "checked: { by: …, on: …, against: … }"',
    },
    remedy: 'Compare it with its source, and note who did so under `checked:`.',
  },
  'sample-value': {
    severity: ['warning'],
    meaning:
      'A fact in use has `confidence: sample`: its value was invented for an example that `taqta init` or `taqta new poster` has put into the folder. A release refuses it as it refuses an unconfirmed fact.',
    example: {
      message: 'expected a value of your own in "review-term", found that of an example; it stands on complaint',
      fix: 'write your own value, and in the place of "confidence: sample" how sure it is: "A" where the act itself was read',
    },
    remedy: 'Write your own value, and how sure it is.',
  },
  'bad-link': {
    severity: ['error'],
    meaning:
      'An address is not one that a phone may open (https, no port, no password), or the words beside it lead to another host or page.',
    example: {
      message: 'expected an https address that a phone may open, found "http://egov.kz", which does not begin with https://',
      fix: 'write url: https://host.kz/… without a port, a name or a password, and name the same host under words',
    },
    remedy: 'Write the https address, and in the words the same host, alone or with the same path.',
  },
  'bad-phone': {
    severity: ['error', 'warning'],
    meaning:
      'A phone cannot be dialled as it stands (a letter, a quotation mark, a digit too few), or a text writes it in another way in each language. A warning: no place or operator that Taqta knows has such numbers.',
    example: {
      message: 'expected a phone that can be dialled, found the letter O in "8 (7172) 74-O1-02"',
      fix: 'write 8 (7172) 74-01-02',
    },
    remedy: 'Write the whole number in digits, in quotation marks; short numbers such as "1414" stay as they are.',
  },
  'version-backwards': {
    severity: ['error'],
    meaning: 'A version of a rule or a text ends before it begins.',
    example: {
      message:
        'expected a version of "review-term" to end on the day on which it begins or later, found it from 2018-01-01 until 2017-12-31',
      fix: 'mend one of the two days',
    },
    remedy: 'Mend one of its two days.',
  },
  'version-overlap': {
    severity: ['error'],
    meaning: 'Two versions of a rule or a text hold on the same day.',
    example: {
      message: 'expected one version of "review-term" a day, found version 1 and version 2 on 2019-12-07',
      fix: 'end version 1 with "until: 2019-12-06", or mend the day on which version 2 begins',
    },
    remedy: 'End the earlier one on the day before the later one begins.',
  },
  'version-gap': {
    severity: ['error'],
    meaning: 'Between two versions of a rule or a text there are days on which none holds.',
    example: {
      message:
        'expected a version of "review-term" for each day between its first and its last, found none from 2019-12-07 until 2019-12-31',
      fix: 'begin this version with "from: 2019-12-07", or end the one before it with "until: 2019-12-31"',
    },
    remedy: 'Begin the later one earlier, or end the earlier one later.',
  },
  'version-order': {
    severity: ['error'],
    meaning: 'The versions of a rule or a text do not stand in the order of their days.',
    example: {
      message: 'expected the versions of "review-term" in order of time, found version 2 to begin before version 1',
      fix: 'move it up to its place, the oldest version first',
    },
    remedy: 'Move the oldest version to the top.',
  },
  'nothing-of-center': {
    severity: ['error'],
    meaning: 'A block says what its center has, and a center has nothing of it: its copy would hang with an empty place.',
    example: {
      message: 'expected some of mail:, page: of the center "sample", for the block "reach", found none',
      fix: 'add mail: or page: to "sample" in centers.yaml, or take the block out',
    },
    remedy: 'Give the center what the block asks for, let the block ask for more, or take it out.',
  },
  'code-too-long': {
    severity: ['error'],
    meaning: 'A card or an event says more than a code holds that phones read from paper.',
    example: {
      message:
        'expected at most 360 bytes in the code of «Үлгі: азаматтарға қызмет көрсету орталығы, шағымдар мен ұсыныстар бөлімі» (a letter beyond a–z has two), found 407',
      fix: 'leave out or shorten "Үлгі көшесі, 1-үй, аула жағындағы есік, екінші қабат, дәліздің соңындағы 214-кабинет", which takes 148 of them',
    },
    remedy: 'Leave a field of the card or the event out, or shorten it.',
  },
} as const satisfies ProblemEntries;
