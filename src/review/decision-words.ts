import { LANGUAGES, wordsOf } from '../language/language.js';
import type { Decision } from '../language/words.js';

type ByDecision = Readonly<Record<Decision, readonly string[]>>;

/** The program's own words, to write and to understand. */
const OWN: Readonly<Record<'decisions' | 'understood', ByDecision>> = {
  decisions: { approve: ['approve', 'approved'], change: ['change'] },
  understood: {
    approve: ['agreed', 'accepted'],
    change: ['not approved', 'not agreed', 'not accepted', 'rejected', 'reject', 'declined', 'disapproved', 'changes requested'],
  },
};

/** The program's own, and those of every language that Taqta knows. */
const inEach = (which: keyof typeof OWN, decision: Decision): readonly string[] => [
  ...new Set([...OWN[which][decision], ...LANGUAGES.flatMap((language) => wordsOf(language).review[which][decision])]),
];

const DECISIONS = Object.keys(OWN.decisions) as readonly Decision[];

const listed = (which: keyof typeof OWN): string => DECISIONS.map((decision) => inEach(which, decision).join(', ')).join('; ');

/** The decisions and their words, as the head of the column and a report name them. */
export const DECISION_WORDS = listed('decisions');

/** Other words for the same, in the same order. */
export const UNDERSTOOD = listed('understood');

/** Only whole cells count: a word more, such as "not" or "but", makes another decision. */
const MEANING: ReadonlyMap<string, Decision> = new Map(
  DECISIONS.flatMap((decision) =>
    [...inEach('decisions', decision), ...inEach('understood', decision)].map((words) => [words, decision] as const),
  ),
);

/** What stands around a word and does not change it; a question mark does. */
const AROUND = /^[\s"'«»“”„().,:;!…–—-]+|[\s"'«»“”„().,:;!…–—-]+$/gu;

/** The decision that a cell names, in whatever capitals, stops and spaces; `undefined` for words that could mean something else. */
export function decisionOf(cell: string): Decision | undefined {
  return MEANING.get(cell.normalize('NFC').toLowerCase().replace(AROUND, '').replace(/\s+/gu, ' '));
}
