import { expect, test } from 'vitest';
import { type MarkedStretch, markWords } from '../../src/editions/marked-words.js';

const shown = (stretches: readonly MarkedStretch[]) => stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

function marked(before: string, after: string): readonly [string, string] {
  const words = markWords(before, after);
  return [shown(words.before), shown(words.after)];
}

test('a number word that changes is marked alone, in both languages', () => {
  expect(marked('бастап бес жұмыс күні ішінде', 'бастап жеті жұмыс күні ішінде')).toEqual([
    'бастап [бес] жұмыс күні ішінде',
    'бастап [жеті] жұмыс күні ішінде',
  ]);
  expect(marked('в течение пяти рабочих дней', 'в течение одного рабочего дня')).toEqual([
    'в течение [пяти рабочих дней]',
    'в течение [одного рабочего дня]',
  ]);
});

test('neighbours that differ are one mark, and a comma is a mark of its own', () => {
  expect(marked('выдача, сроки и результат', 'выдача; сроки и итог')).toEqual([
    'выдача[,] сроки и [результат]',
    'выдача[;] сроки и [итог]',
  ]);
});

test('an address and a word with a hyphen are whole words', () => {
  expect(marked('(dialog.egov.kz) веб-портал', '(eotinish.kz) веб-сайт')).toEqual([
    '([dialog.egov.kz]) [веб-портал]',
    '([eotinish.kz]) [веб-сайт]',
  ]);
});

test('what was added or taken away stands in one of the two only', () => {
  expect(marked('қызметті алуға', 'қызметті тегін алуға')).toEqual(['қызметті алуға', 'қызметті [тегін ]алуға']);
  expect(marked('', 'жаңа')).toEqual(['', '[жаңа]']);
});

test('the stretches joined are the texts', () => {
  const [before, after] = ['Жалоба  рассматривается (5 дней)', 'Жалоба рассматривается быстро – 7 дней'];
  const words = markWords(before, after);
  expect(words.before.map(({ text }) => text).join('')).toBe(before);
  expect(words.after.map(({ text }) => text).join('')).toBe(after);
});
