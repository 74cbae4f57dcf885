/** What a reviewer decides about a half: it may be printed, or its words have to change first. */
export type Decision = 'approve' | 'change';

/** The words that mean it in a table. */
const WORDS: Readonly<Record<Decision, readonly string[]>> = {
  approve: ['approve', 'approved', 'мақұлдау', 'мақұлданды', 'одобрить', 'одобрено'],
  change: ['change', 'өзгерту', 'изменить'],
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
