import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/language/grammatical-case.js';
import { KAZAKH_CASES } from '../../src/language/kk/cases.js';
import { RUSSIAN_CASES } from '../../src/language/ru/cases.js';
import { FactFault } from '../../src/language/template.js';
import { sayFigure } from '../../src/poster/say-figure.js';
import type { Stated } from '../../src/poster/stated.js';
import type { Tiyn } from '../../src/rules/sum.js';
import { below } from '../chances.js';

const age = (value: number): Stated => ({ kind: 'counted', value, unit: 'age' });
const percent = (value: number): Stated => ({ kind: 'counted', value, unit: 'percent' });
const number = (value: number): Stated => ({ kind: 'number', value });
const sum = (tenge: number): Stated => ({ kind: 'sum', tiyn: (tenge * 100) as Tiyn });
const HOURS: Stated = { kind: 'time', begins: '9:00', ends: '18:30' };
const DESK: Stated = { kind: 'place', parts: [['floor', '2']] };

describe('a figure in a sentence', () => {
  it.each<[Stated, Record<string, string>, string]>([
    [age(1), { case: 'genitive' }, '1 года'],
    [age(18), { case: 'genitive' }, '18 лет'],
    [age(21), {}, '21 год'],
    [age(3), {}, '3 года'],
    [percent(5), {}, '5 процентов'],
    [percent(1), {}, '1 процент'],
    [percent(22), { form: 'words' }, 'двадцать два процента'],
    [percent(0.5), { case: 'dative' }, '0,5 процента'],
    [sum(1), {}, '1 тенге'],
    [sum(2000), { form: 'words' }, 'две тысячи тенге'],
    [number(1.25), {}, '1,25'],
  ])('is right in Russian: %j %j is «%s»', (stated, options, words) => {
    expect(sayFigure('ru', stated, options)).toBe(words);
  });

  it.each<[Stated, Record<string, string>, string]>([
    [age(1), { case: 'ablative' }, '1 жастан'],
    [age(16), { case: 'dative' }, '16 жасқа'],
    [percent(5), { case: 'ablative' }, '5 пайыздан'],
    [percent(0.5), { case: 'ablative' }, '0,5 пайыздан'],
    [sum(1000), { form: 'words', case: 'ablative' }, 'мың теңгеден'],
    [number(12_000), { case: 'dative' }, '12\u00A0000-ға'],
    [number(1.25), { case: 'dative' }, '1,25-ке'],
    [number(2.05), { case: 'ablative' }, '2,05-тен'],
    [number(40), { case: 'genitive', form: 'words' }, 'қырықтың'],
    [{ kind: 'time', begins: '0:00', ends: '24:00' }, {}, 'тәулік бойы'],
    [{ kind: 'time', begins: '0:00', ends: '24:00' }, { form: 'words' }, 'тәулік бойы'],
    [{ kind: 'time', begins: '0:00', ends: '24:00' }, { form: 'dash' }, '0:00–24:00'],
    [{ kind: 'time', begins: '13:00' }, { case: 'locative' }, '13:00\u2011де'],
    [{ kind: 'time', begins: '13:00' }, { form: 'dash' }, '13:00'],
    [{ kind: 'dates', begins: '12-16', ends: '12-16' }, { case: 'locative' }, '16 желтоқсанда'],
  ])('is right in Kazakh: %j %j is «%s»', (stated, options, words) => {
    expect(sayFigure('kk', stated, options)).toBe(words);
  });

  it.each<[Stated, Record<string, string>, string]>([
    [age(1), {}, '1 year'],
    [age(18), { form: 'both' }, '18 (eighteen) years'],
    [percent(2.5), {}, '2.5 percent'],
    [percent(2.5), { form: 'sign' }, '2.5%'],
    [sum(12_500), {}, '12\u00A0500 tenge'],
    [sum(12.5), { form: 'words' }, 'twelve tenge fifty tiyn'],
    [HOURS, { form: 'words' }, 'from 9:00 to 18:30'],
    [{ kind: 'dates', begins: '2026-12-30', ends: '2027-01-05' }, {}, '30 December 2026 – 5 January 2027'],
    [{ kind: 'dates', begins: '12-16', ends: '12-16' }, {}, '16 December'],
    [DESK, {}, 'floor 2'],
  ])('is right in English: %j %j is «%s»', (stated, options, words) => {
    expect(sayFigure('en', stated, options)).toBe(words);
  });

  it.each<[string, Stated, Record<string, string>]>([
    ['a case that Russian lacks', age(18), { case: 'ablative' }],
    ['a sign in a case', percent(5), { form: 'sign', case: 'genitive' }],
    ['a sum with its sign in a case', sum(5), { form: 'sign', case: 'genitive' }],
    ['a fraction in words', percent(2.5), { form: 'words' }],
    ['a fraction alone in words', number(2.5), { form: 'words' }],
    ['a form that is none', sum(5), { form: 'roman' }],
    ['an option that is none', sum(5), { part: 'whole' }],
    ['how many times an index, of a sum in tenge', sum(5), { form: 'index' }],
    ['a range of times in a case', HOURS, { case: 'genitive' }],
    ['a part that a place has not', DESK, { part: 'room' }],
    ['a day of every year in digits', { kind: 'dates', begins: '09-15', ends: '11-15' }, { form: 'digits' }],
    ['a range in words in a case', { kind: 'dates', begins: '09-15', ends: '11-15' }, { form: 'words', case: 'genitive' }],
    ['a moment with a part', { kind: 'time', begins: '9:00' }, { part: 'begins' }],
  ])('refuses %s', (_, stated, options) => {
    expect(() => sayFigure('ru', stated, options)).toThrow(FactFault);
  });
});

describe('any whole number', () => {
  const next = below(1_000_000_000);
  const values = [0, 1, 2, 5, 11, 21, 999, 1000, 1001, ...Array.from({ length: 400 }, () => next(1_000_000_001))];

  it('has in every case of Kazakh the ending of its last spoken word, in digits as in words', () => {
    const wrong = values.flatMap((value) =>
      KAZAKH_CASES.filter((wanted) => {
        const digits = sayFigure('kk', number(value), { case: wanted });
        const words = sayFigure('kk', number(value), { case: wanted, form: 'words' });
        const ending = digits.split('-')[1] ?? '';
        return !words.endsWith(ending) || (wanted !== 'nominative' && ending === '');
      }).map((wanted) => `${value} ${wanted}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a sum in every case of both languages, with the noun of its number', () => {
    const plural = new Intl.PluralRules('ru');
    const nouns = { one: 'процент', few: 'процента', many: 'процентов' };
    for (const value of values) {
      for (const wanted of RUSSIAN_CASES) expect(sayFigure('ru', sum(value), { case: wanted, form: 'words' })).toMatch(/^[а-я ]+ тенге$/);
      for (const wanted of KAZAKH_CASES)
        expect(sayFigure('kk', sum(value), { case: wanted })).toMatch(
          new RegExp(`^[\\d\\u00A0]+ ${KAZAKH[wanted as keyof typeof KAZAKH]}$`, 'u'),
        );
      expect(sayFigure('ru', percent(value), {}).split(' ').at(-1)).toBe(nouns[plural.select(value) as keyof typeof nouns]);
    }
  });

  const KAZAKH = {
    nominative: 'теңге',
    genitive: 'теңгенің',
    dative: 'теңгеге',
    accusative: 'теңгені',
    locative: 'теңгеде',
    ablative: 'теңгеден',
    instrumental: 'теңгемен',
  } as const satisfies Partial<Record<Case, string>>;
});
