import { describe, expect, test } from 'vitest';
import { reword, withEdits } from '../../src/review/reword.js';
import { inEnglish } from '../in-english.js';

const fill = (call: string) => (call.includes('term') ? 'пяти рабочих дней' : '1414');
const TEXT = 'Жалоба подлежит *рассмотрению в течение {{term "a" case="genitive"}}* со дня ее\nрегистрации. Звоните {{phone "p"}}.';
const SAID = 'Жалоба подлежит рассмотрению в течение пяти рабочих дней со дня ее регистрации. Звоните 1414.';

/** The texts as they become, or what is found in the way of that. */
function become(texts: readonly string[], words: string) {
  const found = reword(texts, words, fill);
  return 'edits' in found ? texts.map((text, index) => withEdits(text, found.edits[index] ?? [])) : inEnglish(found.found);
}

describe('words of a table', () => {
  test.each([
    ['as they were change nothing', SAID, TEXT],
    ['with other blanks change nothing', SAID.replaceAll(' ', '\u00A0 '), TEXT],
    ['in the place of others', SAID.replace('подлежит', 'принимается к'), TEXT.replace('подлежит', 'принимается к')],
    ['before the first', `Ваша ${SAID}`, `Ваша ${TEXT}`],
    ['behind the last', `${SAID} Спасибо`, `${TEXT} Спасибо`],
    ['beside a call', SAID.replace('1414', 'бесплатно 1414 –'), TEXT.replace('{{phone "p"}}', 'бесплатно {{phone "p"}} –')],
    ['within the key phrase', SAID.replace('в течение', 'в срок до'), TEXT.replace('в течение', 'в срок до')],
    ['left out over the end of a line', SAID.replace('ее регистрации', 'регистрации'), TEXT.replace('ее\n', '')],
    [
      'with marks of their own',
      SAID.replace('рассмотрению в течение пяти рабочих дней', '*рассмотрению* в течение пяти рабочих дней'),
      TEXT.replace('рассмотрению в', 'рассмотрению* в').replace('}}*', '}}'),
    ],
  ])('%s', (_, words, text) => {
    expect(become([TEXT], words)).toEqual([text]);
  });

  test.each([
    ['that change a fact', SAID.replace('пяти', 'семи'), 'the words of {{term "a" case="genitive"}} changed'],
    ['that leave a fact out', SAID.replace(' Звоните 1414.', ''), 'the words of {{phone "p"}} changed'],
    ['with a call', SAID.replace('1414', '{{phone "q"}}'), 'other braces than none'],
  ])('%s are not taken', (_, words, found) => {
    expect(become([TEXT], words)).toContain(found);
  });

  test('of a title and a text go to where they stand; between the two they may belong to either', () => {
    const notice = ['Закрыто', 'Звоните {{phone "p"}}'];
    expect(become(notice, 'Сегодня Закрыто Звоните по 1414')).toEqual(['Сегодня Закрыто', 'Звоните по {{phone "p"}}']);
    expect(become(notice, 'Закрыто до пятницы Звоните 1414')).toContain('between a title and the text under it');
  });

  test('that cut through the mark of the key phrase are not taken', () => {
    expect(become(['контакт*центр*'], 'колцентр')).toContain('on both sides of the mark');
    expect(become(['контакт*центр*'], 'кол*центр*')).toEqual(['кол*центр*']);
  });

  test('keep what the screen fills in', () => {
    expect(become(['Страница {n} из {m}'], 'Лист {n} из {m}')).toEqual(['Лист {n} из {m}']);
    expect(become(['Страница {n} из {m}'], 'Страница {n}')).toContain('other braces than {m} {n}');
  });

  test('of a call alone stand around it', () => {
    expect(become(['{{term "a"}}'], 'не более пяти рабочих дней')).toEqual(['не более {{term "a"}}']);
    expect(become(['{{term "a"}}'], 'пяти полных рабочих дней')).toContain('the words of');
  });
});
