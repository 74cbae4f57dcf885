import { expect, test } from 'vitest';
import { type MarkedStretch, markWords } from '../../src/language/marked-words.js';

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

test('up to two words between two changes are part of one change, three are not', () => {
  expect(marked('выдача, сроки и результат', 'выдача; сроки и итог')).toEqual(['выдача[, сроки и результат]', 'выдача[; сроки и итог]']);
  expect(marked('пять дней со дня ее подачи', 'семь дней со дня ее приема')).toEqual([
    '[пять] дней со дня ее [подачи]',
    '[семь] дней со дня ее [приема]',
  ]);
});

test('a number is marked as a whole, with its thousands and its fraction', () => {
  expect(marked('копия 2\u00A0150\u00A0₸', 'копия 2\u00A0250\u00A0₸')).toEqual(['копия [2\u00A0150]\u00A0₸', 'копия [2\u00A0250]\u00A0₸']);
  expect(marked('не более 2,5 %', 'не более 2,7 %')).toEqual(['не более [2,5] %', 'не более [2,7] %']);
});

test('an address and a word with a hyphen are whole words', () => {
  expect(marked('(dialog.egov.kz)', '(eotinish.kz)')).toEqual(['([dialog.egov.kz])', '([eotinish.kz])']);
  expect(marked('на веб-портал', 'на веб-сайт')).toEqual(['на [веб-портал]', 'на [веб-сайт]']);
});

test('what was added or taken away stands in one of the two only, and a mark holds no white space at its ends', () => {
  expect(marked('қызметті алуға', 'қызметті тегін алуға')).toEqual(['қызметті алуға', 'қызметті [тегін] алуға']);
  expect(marked('', 'жаңа')).toEqual(['', '[жаңа]']);
});

test('the stretches joined are the texts', () => {
  const [before, after] = ['Жалоба  рассматривается (5 дней)', 'Жалоба рассматривается быстро – 7 дней'];
  const words = markWords(before, after);
  expect(words.before.map(({ text }) => text).join('')).toBe(before);
  expect(words.after.map(({ text }) => text).join('')).toBe(after);
});
