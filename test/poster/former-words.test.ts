import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/poster/fingerprint.js';
import { differingWords, formerWords } from '../../src/poster/former-words.js';
import { below } from '../chances.js';

describe('Where two wordings differ', () => {
  it.each([
    [
      'жалоба рассматривается в течение 5 дней со дня ее регистрации',
      'жалоба рассматривается в течение 7 дней со дня ее регистрации',
      '… в течение 5 дней со …',
      '… в течение 7 дней со …',
    ],
    ['Приходите в окно 3', 'Приходите скорее в окно 3', 'Приходите в окно …', 'Приходите скорее в окно …'],
    ['один', 'другой', 'один', 'другой'],
    ['в окне 3', 'в окне', 'в окне 3', 'в окне'],
  ])('«%s» and «%s»', (was, is, old, now) => {
    expect(differingWords(was, is)).toEqual({ was: old, is: now });
  });

  it('is never empty nor longer than a message holds, whatever they say', () => {
    const next = below(20261128);
    const text = (): string => Array.from({ length: 1 + next(30) }, () => ['алма', 'ба', 'в', '7', 'көрсетілетінін'][next(5)]).join(' ');
    for (let round = 0; round < 500; round += 1) {
      const { was, is } = differingWords(text(), text());
      for (const part of [was, is]) expect(part).toMatch(/^.{1,70}$/);
    }
  });
});

describe('The words of a fingerprint', () => {
  const text = {
    kk: [{ text: 'Бес күн', strong: false }],
    ru: [
      { text: 'Пять ', strong: true },
      { text: 'дней', strong: false },
    ],
  };
  const records = () => [JSON.stringify({ poster: { blocks: [{ items: [{ statement: { text } }] }] } }), '{ broken', '[]'];

  it('are those of a record that has them in the language', () => {
    expect(formerWords(records, 'ru', fingerprint(text.ru))).toBe('Пять дней');
    expect(formerWords(records, 'kk', fingerprint(text.ru))).toBeUndefined();
    expect(formerWords(undefined, 'ru', fingerprint(text.ru))).toBeUndefined();
  });
});
