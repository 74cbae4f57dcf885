import { describe, expect, it } from 'vitest';
import { sumInWords } from '../../src/language/sum-words.js';
import { below } from '../chances.js';

const NB = '\u00A0';

describe('a sum', () => {
  it.each([
    [86_500, 'digits', '865 теңге', '865 тенге'],
    [86_500, 'sign', `865${NB}₸`, `865${NB}₸`],
    [86_500, 'words', 'сегіз жүз алпыс бес теңге', 'восемьсот шестьдесят пять тенге'],
    [86_500, 'both', '865 (сегіз жүз алпыс бес) теңге', '865 (восемьсот шестьдесят пять) тенге'],
    [432_500, 'digits', `4${NB}325 теңге`, `4${NB}325 тенге`],
    [0, 'words', 'нөл теңге', 'ноль тенге'],
    [100, 'words', 'бір теңге', 'один тенге'],
    [2_250, 'digits', '22,50 теңге', '22,50 тенге'],
    [2_205, 'sign', `22,05${NB}₸`, `22,05${NB}₸`],
    [2_202, 'words', 'жиырма екі теңге екі тиын', 'двадцать два тенге два тиына'],
    [99_999_999_999_999, 'sign', `999${NB}999${NB}999${NB}999,99${NB}₸`, `999${NB}999${NB}999${NB}999,99${NB}₸`],
  ] as const)('of %i tiyn in %s is «%s» and «%s»', (tiyn, form, kazakh, russian) => {
    expect(sumInWords('kk', tiyn, { case: 'nominative', form })).toBe(kazakh);
    expect(sumInWords('ru', tiyn, { case: 'nominative', form })).toBe(russian);
  });

  it.each([
    ['genitive', '865 теңгенің', 'восьмисот шестидесяти пяти тенге'],
    ['dative', '865 теңгеге', 'восьмистам шестидесяти пяти тенге'],
    ['accusative', '865 теңгені', 'восемьсот шестьдесят пять тенге'],
    ['instrumental', '865 теңгемен', 'восемьюстами шестьюдесятью пятью тенге'],
  ] as const)('takes the %s on its noun in Kazakh, on its number in Russian', (wanted, kazakh, russian) => {
    expect(sumInWords('kk', 86_500, { case: wanted, form: 'digits' })).toBe(kazakh);
    expect(sumInWords('ru', 86_500, { case: wanted, form: 'words' })).toBe(russian);
  });

  it('has the ablative in Kazakh, and refuses a case that a language lacks or that no sign takes', () => {
    expect(sumInWords('kk', 86_500, { case: 'ablative', form: 'digits' })).toBe('865 теңгеден');
    expect(() => sumInWords('ru', 86_500, { case: 'ablative', form: 'digits' })).toThrow(RangeError);
    expect(() => sumInWords('kk', 86_500, { case: 'ablative', form: 'sign' })).toThrow(RangeError);
  });

  it('declines tenge and tiyn in Russian, in Kazakh the last word alone', () => {
    expect(sumInWords('ru', 1_250, { case: 'genitive', form: 'words' })).toBe('двенадцати тенге пятидесяти тиынов');
    expect(sumInWords('kk', 1_250, { case: 'ablative', form: 'words' })).toBe('он екі теңге елу тиыннан');
  });

  it('can be read back from its digits, whatever it is', () => {
    const next = below(2026);
    for (let count = 0; count < 2000; count += 1) {
      const tiyn = next(1_000_000_000) * 100 + (count % 2 === 0 ? 0 : next(100));
      for (const language of ['kk', 'ru'] as const) {
        const digits = sumInWords(language, tiyn, { case: 'nominative', form: 'sign' })
          .replaceAll(NB, '')
          .replace('₸', '')
          .replace(',', '.');
        expect(Math.round(Number(digits) * 100)).toBe(tiyn);
      }
    }
  });
});
