import { LANGUAGES, wordsOf } from '../language/language.js';
import type { Decision } from '../language/words.js';

const inEachLanguage = (decision: Decision): readonly string[] => [
  ...new Set(LANGUAGES.flatMap((language) => wordsOf(language).review.decisions[decision])),
];

/** The words that mean it in a table: the program's own, and those of every language that Taqta knows. */
const WORDS: Readonly<Record<Decision, readonly string[]>> = {
  approve: ['approve', 'approved', ...inEachLanguage('approve')],
  change: ['change', ...inEachLanguage('change')],
};

/** The decisions and their words, as the head of the column and a report name them. */
export const DECISION_WORDS = Object.values(WORDS)
  .map((words) => words.join(', '))
  .join('; ');

/** The decision that a cell names; `undefined` for another word. */
export function decisionOf(cell: string): Decision | undefined {
  const word = cell.trim().toLowerCase().normalize('NFC');
  return (Object.keys(WORDS) as Decision[]).find((decision) => WORDS[decision].includes(word));
}
