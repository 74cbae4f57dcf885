import { describe, expect, it } from 'vitest';
import { aloud } from '../../src/kiosk/said.js';

describe('A text is said', () => {
  it('as it stands, where it stands as somebody would say it', () => {
    expect(aloud('ru', 'жалоба рассматривается в течение 5 рабочих дней;')).toBeNull();
    expect(aloud('kk', 'шағым бес жұмыс күні ішінде қаралады; ХҚКО')).toBeNull();
  });

  it('with a number once that stands in digits and in words', () => {
    expect(aloud('ru', 'в течение 5 (пяти) рабочих дней')).toBe('в течение пяти рабочих дней');
    expect(aloud('kk', '15 (он бес) жұмыс күні')).toBe('он бес жұмыс күні');
    expect(aloud('ru', '862 (восьмисот шестидесяти двух) тенге')).toBe('восьмисот шестидесяти двух тенге');
    expect(aloud('kk', '12\u00A0500 (он екі мың бес жүз) теңгеден')).toBe('он екі мың бес жүз теңгеден');
    expect(aloud('ru', '12\u00A0500 (двадцать) тенге')).toBeNull();
    expect(aloud('kk', '5 (бес) жұмыс күні')).toBe('бес жұмыс күні');
    expect(aloud('ru', 'статья 5 (часть)')).toBeNull();
  });

  it('with words in capitals as words, and with abbreviations as such', () => {
    expect(aloud('ru', 'ПРАВА услугополучателей в ЦОН')).toBe('права услугополучателей в ЦОН');
    expect(aloud('kk', 'ҚҰҚЫҚТАРЫ')).toBe('құқықтары');
  });

  it('with a sum as one number, and its sign as a word', () => {
    expect(aloud('ru', 'копия – 12\u00A0500\u00A0₸, бланк – 22,50\u00A0₸', { sums: true })).toBe(
      'копия – 12500 тенге, бланк – 22,50 тенге',
    );
    expect(aloud('kk', '4\u00A0310 теңгеден', { sums: true })).toBe('4310 теңгеден');
    expect(aloud('ru', 'звоните 1414, копия 4\u00A0310\u00A0₸', { phones: true, sums: true })).toBe('звоните 14 14, копия 4310 тенге');
    expect(aloud('ru', 'пункт 5, 123 человека')).toBeNull();
  });

  it('with the digits of a telephone in pairs, of a telephone alone', () => {
    expect(aloud('ru', 'звоните 1414 или 8 (7172) 74-01-00', { phones: true })).toBe('звоните 14 14 или 8 71 72 74 01 00');
    expect(aloud('ru', 'с 2013 года')).toBeNull();
  });
});
