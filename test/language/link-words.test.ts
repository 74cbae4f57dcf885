import { describe, expect, it } from 'vitest';
import { codeWords } from '../../src/language/link-words.js';
import { chances } from '../chances.js';

const said = (beside: string) => codeWords('ru', { beside, address: 'egov.kz' });

describe('A QR code is said aloud', () => {
  it('with what it is for, by the text beside it, and where it leads', () => {
    expect(said('Подать заявление онлайн')).toBe('QR-код: Подать заявление онлайн. Ссылка: egov.kz');
    expect(codeWords('kk', { beside: 'Өтінішті онлайн беру;', address: 'egov.kz' })).toBe('QR-код: Өтінішті онлайн беру. Сілтеме: egov.kz');
  });

  it('with the beginning of a long text, up to the end of a clause', () => {
    expect(
      said(
        'через информационно-аналитическую систему «Электронные обращения» (e-Otinish), личный кабинет портала egov.kz или Единый контакт-центр 1414.',
      ),
    ).toBe('QR-код: через информационно-аналитическую систему «Электронные обращения» (e-Otinish)… Ссылка: egov.kz');
  });

  it('up to the end of a word where no clause ends', () => {
    expect(said(`Информацию ${'о порядке '.repeat(20)}`)).toMatch(/^QR-код: Информацию (о порядке )+(о порядке|о)… Ссылка: egov\.kz$/);
  });

  it('of any text in no more than so many letters, and never in the middle of a word that has an end: 2,000 texts', () => {
    const random = chances(9);
    const letters = 'абвгд, .;:–«»()';
    for (let text = 0; text < 2000; text += 1) {
      const beside = Array.from({ length: Math.floor(random() * 300) }, () => letters[Math.floor(random() * letters.length)]).join('');
      expect(said(beside).length, beside).toBeLessThan(125);
      expect(said(beside), beside).toMatch(/^QR-код: [\s\S]* Ссылка: egov\.kz$/);
    }
  });
});
