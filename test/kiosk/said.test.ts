import { describe, expect, it } from 'vitest';
import { aloud } from '../../src/kiosk/said.js';

describe('A text is said', () => {
  it('as it stands, where it stands as somebody would say it', () => {
    expect(aloud('ru', 'жалоба рассматривается в течение 5 рабочих дней;')).toBeNull();
    expect(aloud('kk', 'шағым бес жұмыс күні ішінде қаралады; ХҚКО')).toBeNull();
  });

  it('with a number once that stands in digits and in words', () => {
    expect(aloud('ru', 'в течение 5 (пяти) рабочих дней')).toBe('в течение пяти рабочих дней');
    expect(aloud('kk', '15 (он бес) жұмыс күні')).toBeNull();
    expect(aloud('kk', '5 (бес) жұмыс күні')).toBe('бес жұмыс күні');
    expect(aloud('ru', 'статья 5 (часть)')).toBeNull();
  });

  it('with words in capitals as words, and with abbreviations as such', () => {
    expect(aloud('ru', 'ПРАВА услугополучателей в ЦОН')).toBe('права услугополучателей в ЦОН');
    expect(aloud('kk', 'ҚҰҚЫҚТАРЫ')).toBe('құқықтары');
  });

  it('with the digits of a telephone in pairs, of a telephone alone', () => {
    expect(aloud('ru', 'звоните 1414 или 8 (7172) 74-01-00', { phones: true })).toBe('звоните 14 14 или 8 71 72 74 01 00');
    expect(aloud('ru', 'с 2013 года')).toBeNull();
  });
});
