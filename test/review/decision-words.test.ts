import { expect, test } from 'vitest';
import { LANGUAGES, wordsOf } from '../../src/language/language.js';
import { DECISION_WORDS, decisionOf, UNDERSTOOD } from '../../src/review/decision-words.js';

const [approvals = [], changes = []] = [0, 1].map((side) =>
  [DECISION_WORDS, UNDERSTOOD].flatMap((list) => list.split('; ')[side]?.split(', ') ?? []),
);

test('every word that a report lists is understood as what it is listed for, and none as both', () => {
  expect(approvals.map(decisionOf)).toEqual(approvals.map(() => 'approve'));
  expect(changes.map(decisionOf)).toEqual(changes.map(() => 'change'));
});

test.each(LANGUAGES)('the words of «%s» stand in small letters in NFC', (language) => {
  const { decisions, understood } = wordsOf(language).review;
  const words = [decisions, understood].flatMap(({ approve, change }) => [...approve, ...change]);
  expect(words.map((word) => word.normalize('NFC').toLowerCase().trim())).toEqual(words);
});

test('nothing before or behind an approval leaves it one: no refusal is read as approval', () => {
  const around = ['не', 'не было', 'not', 'никак не', 'жоқ', 'емес', 'без', 'почти', 'условно'];
  const said = approvals.flatMap((word) =>
    around.flatMap((other) => [`${other} ${word}`, `${word} ${other}`, `${word}, ${other}`, `${word}?`]),
  );
  expect(said.filter((words) => decisionOf(words) === 'approve')).toEqual([]);
});

test.each(['', 'да', 'ok', '+', 'согласовать', 'согласовано с замечаниями', 'одобрено частично', 'қарау', 'approve or change'])(
  '«%s» is no decision',
  (cell) => {
    expect(decisionOf(cell)).toBeUndefined();
  },
);
