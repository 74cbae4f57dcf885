import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/language/grammatical-case.js';
import { KAZAKH_CASES } from '../../src/language/kk/cases.js';
import { inFigures, termInWords, unitAfterDigits, unitOverDigits } from '../../src/language/term-words.js';
import { UNITS, type Unit } from '../../src/language/unit.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { numberInWords } from './number-in-words.js';

/** Thousands together: what stands between them is held below. */
const russian = (value: number, unit: Unit, wanted: Case) =>
  termInWords('ru', { value, unit }, { case: wanted, form: 'digits' }).replaceAll('\u00A0', '');
const kazakh = (value: number, unit: Unit, wanted: Case) => termInWords('kk', { value, unit }, { case: wanted });
const ALL = Array.from({ length: 10_000 }, (_, value) => value);
const SAMPLE = ALL.filter((value) => value <= 120 || value % 97 === 0);
const SHARED_CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental'];

describe('a Russian term', () => {
  it.each([
    [1, '1 рабочего дня'],
    [2, '2 рабочих дней'],
    [5, '5 рабочих дней'],
    [11, '11 рабочих дней'],
    [15, '15 рабочих дней'],
    [20, '20 рабочих дней'],
    [21, '21 рабочего дня'],
    [23, '23 рабочих дней'],
    [111, '111 рабочих дней'],
  ])('of %i in the genitive is «%s»', (value, words) => {
    expect(russian(value, 'working-day', 'genitive')).toBe(words);
  });

  it.each([
    [1, '1 рабочий день'],
    [2, '2 рабочих дня'],
    [3, '3 рабочих дня'],
    [5, '5 рабочих дней'],
    [10, '10 рабочих дней'],
    [11, '11 рабочих дней'],
    [15, '15 рабочих дней'],
    [20, '20 рабочих дней'],
    [21, '21 рабочий день'],
    [23, '23 рабочих дня'],
  ])('of %i in the accusative and the nominative is «%s»', (value, words) => {
    expect(russian(value, 'working-day', 'accusative')).toBe(words);
    expect(russian(value, 'working-day', 'nominative')).toBe(words);
  });

  it.each<[Unit, string, string, string, string, string]>([
    ['working-day', 'рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня', 'рабочих дней'],
    ['calendar-day', 'календарный день', 'календарных дня', 'календарных дней', 'календарного дня', 'календарных дней'],
    ['day', 'день', 'дня', 'дней', 'дня', 'дней'],
    ['month', 'месяц', 'месяца', 'месяцев', 'месяца', 'месяцев'],
    ['year', 'год', 'года', 'лет', 'года', 'лет'],
    ['minute', 'минута', 'минуты', 'минут', 'минуты', 'минут'],
    ['week', 'неделя', 'недели', 'недель', 'недели', 'недель'],
    ['hour', 'час', 'часа', 'часов', 'часа', 'часов'],
  ])('counts in %s', (unit, one, few, many, genitiveOne, genitiveOther) => {
    expect(unitAfterDigits('ru', 1, unit)).toBe(one);
    expect(unitAfterDigits('ru', 3, unit)).toBe(few);
    expect(unitAfterDigits('ru', 5, unit)).toBe(many);
    expect(russian(1, unit, 'genitive')).toBe(`1 ${genitiveOne}`);
    expect(russian(3, unit, 'genitive')).toBe(`3 ${genitiveOther}`);
    expect(russian(5, unit, 'genitive')).toBe(`5 ${genitiveOther}`);
  });

  it.each<[number, Case, string]>([
    [5, 'nominative', 'пять рабочих дней'],
    [5, 'genitive', 'пяти рабочих дней'],
    [15, 'genitive', 'пятнадцати рабочих дней'],
    [3, 'genitive', 'трех рабочих дней'],
    [1, 'genitive', 'одного рабочего дня'],
    [3, 'accusative', 'три рабочих дня'],
    [1, 'accusative', 'один рабочий день'],
    [2, 'accusative', 'два рабочих дня'],
    [10, 'accusative', 'десять рабочих дней'],
    [5, 'dative', 'пяти рабочим дням'],
    [1, 'instrumental', 'одним рабочим днем'],
    [3, 'instrumental', 'тремя рабочими днями'],
    [21, 'prepositional', 'двадцати одном рабочем дне'],
    [100, 'dative', 'ста рабочим дням'],
    [1000, 'dative', 'одной тысяче рабочих дней'],
    [2000, 'instrumental', 'двумя тысячами рабочих дней'],
    [0, 'dative', 'нулю рабочих дней'],
  ])('of %i in the %s is said «%s»', (value, wanted, words) => {
    expect(termInWords('ru', { value, unit: 'working-day' }, { case: wanted })).toBe(words);
  });

  it.each<[number, Unit, Case, string]>([
    [1, 'minute', 'nominative', 'одна минута'],
    [1, 'minute', 'accusative', 'одну минуту'],
    [2, 'minute', 'accusative', 'две минуты'],
    [21, 'minute', 'genitive', 'двадцати одной минуты'],
    [15, 'minute', 'genitive', 'пятнадцати минут'],
    [2, 'week', 'nominative', 'две недели'],
    [3, 'week', 'instrumental', 'тремя неделями'],
    [5, 'week', 'dative', 'пяти неделям'],
  ])('takes the gender of its unit: %i %s in the %s is «%s»', (value, unit, wanted, words) => {
    expect(termInWords('ru', { value, unit }, { case: wanted })).toBe(words);
  });

  it.each([
    ['в течение пяти рабочих дней', 5, 'genitive', 'words'],
    ['в течение пятнадцати рабочих дней', 15, 'genitive', 'words'],
    ['в течение трех рабочих дней', 3, 'genitive', 'words'],
    ['не более чем на десять рабочих дней', 10, 'accusative', 'words'],
    ['не более чем на один рабочий день', 1, 'accusative', 'words'],
    ['не более чем на два рабочих дня', 2, 'accusative', 'words'],
    ['в течение 5 (пяти) рабочих дней', 5, 'genitive', 'both'],
    ['в течение 1 (одного) рабочего дня', 1, 'genitive', 'both'],
    ['на 3 (три) рабочих дня', 3, 'accusative', 'both'],
  ] as const)('stands in «%s»', (phrase, value, wanted, form) => {
    expect(phrase.endsWith(` ${termInWords('ru', { value, unit: 'working-day' }, { case: wanted, form })}`)).toBe(true);
  });

  it('takes the unit of its table in the accusative and the genitive for every number, adjective and noun alike', () => {
    const rules = new Intl.PluralRules('ru');
    const accusative: Record<string, string> = { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' };
    const genitive: Record<string, string> = { one: 'рабочего дня', few: 'рабочих дней', many: 'рабочих дней' };
    const wrong = ALL.filter(
      (value) =>
        russian(value, 'working-day', 'accusative') !== `${value} ${accusative[rules.select(value)]}` ||
        russian(value, 'working-day', 'genitive') !== `${value} ${genitive[rules.select(value)]}`,
    );
    expect(wrong).toEqual([]);
  });

  it.each<[Case, RegExp, RegExp]>([
    ['dative', /рабочему дню$/, /рабочим дням$|рабочих дней$/],
    ['instrumental', /рабочим днем$/, /рабочими днями$|рабочих дней$/],
    ['prepositional', /рабочем дне$/, /рабочих днях$|рабочих дней$/],
  ])('agrees in the %s with a spoken «один», and else stands in the plural', (wanted, one, other) => {
    const wrong = ALL.filter((value) => {
      const single = value % 10 === 1 && value % 100 !== 11;
      // What «нуль» and «тысяча» count stays in the genitive plural.
      const expected = single ? one : value % 1000 === 0 ? /рабочих дней$/ : other;
      return !expected.test(russian(value, 'working-day', wanted));
    });
    expect(wrong).toEqual([]);
  });

  it('takes the same plural form as the Unicode plural rules for every number', () => {
    const rules = new Intl.PluralRules('ru');
    const form: Record<string, string> = { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' };
    const found = ALL.filter((value) => unitAfterDigits('ru', value, 'working-day') !== form[rules.select(value)]);
    expect(found).toEqual([]);
  });
});

describe('a Kazakh term', () => {
  it.each<[number, Unit, Case, string]>([
    [5, 'working-day', 'nominative', 'бес жұмыс күні'],
    [15, 'working-day', 'nominative', 'он бес жұмыс күні'],
    [10, 'working-day', 'ablative', 'он жұмыс күнінен'],
    [3, 'working-day', 'ablative', 'үш жұмыс күнінен'],
    [10, 'working-day', 'dative', 'он жұмыс күніне'],
    [5, 'working-day', 'genitive', 'бес жұмыс күнінің'],
    [5, 'working-day', 'accusative', 'бес жұмыс күнін'],
    [5, 'working-day', 'locative', 'бес жұмыс күнінде'],
    [5, 'working-day', 'instrumental', 'бес жұмыс күнімен'],
    [5, 'day', 'ablative', 'бес күннен'],
    [10, 'day', 'dative', 'он күнге'],
    [5, 'day', 'genitive', 'бес күннің'],
    [5, 'day', 'accusative', 'бес күнді'],
    [5, 'day', 'locative', 'бес күнде'],
    [5, 'day', 'instrumental', 'бес күнмен'],
    [10, 'calendar-day', 'nominative', 'күнтізбелік он күн'],
    [10, 'calendar-day', 'ablative', 'күнтізбелік он күннен'],
    [2, 'month', 'dative', 'екі айға'],
    [24, 'hour', 'ablative', 'жиырма төрт сағаттан'],
    [1, 'year', 'locative', 'бір жылда'],
    [15, 'minute', 'ablative', 'он бес минуттан'],
    [30, 'minute', 'dative', 'отыз минутқа'],
    [2, 'week', 'ablative', 'екі аптадан'],
    [1, 'week', 'locative', 'бір аптада'],
  ])('of %i %s in the %s is «%s»', (value, unit, wanted, words) => {
    expect(kazakh(value, unit, wanted)).toBe(words);
  });

  it.each([
    ['бес жұмыс күні ішінде', 5, 'working-day', 'nominative', 'words'],
    ['5 жұмыс күні ішінде', 5, 'working-day', 'nominative', 'digits'],
    ['5 (бес) жұмыс күні ішінде', 5, 'working-day', 'nominative', 'both'],
    ['он бес жұмыс күні ішінде', 15, 'working-day', 'nominative', 'words'],
    ['он жұмыс күнінен аспайтын мерзімге', 10, 'working-day', 'ablative', 'words'],
    ['үш жұмыс күнінен кешіктірмей', 3, 'working-day', 'ablative', 'words'],
    ['күнтізбелік 10 күн ішінде', 10, 'calendar-day', 'nominative', 'digits'],
    ['күнтізбелік 10 (он) күн ішінде', 10, 'calendar-day', 'nominative', 'both'],
  ] as const)('stands in «%s»', (phrase, value, unit, wanted, form) => {
    expect(phrase.startsWith(`${termInWords('kk', { value, unit }, { case: wanted, form })} `)).toBe(true);
  });

  it('declines its noun alone, alike after every number', () => {
    for (const wanted of KAZAKH_CASES) {
      const noun = kazakh(5, 'working-day', wanted).replace('бес ', '');
      const wrong = ALL.filter((value) => kazakh(value, 'working-day', wanted) !== `${numberInWords('kk', value)} ${noun}`);
      expect(wrong).toEqual([]);
    }
  });

  it('keeps digits before its unit, and the adjective of the calendar day before the digits', () => {
    expect(termInWords('kk', { value: 5, unit: 'working-day' }, { form: 'digits' })).toBe('5 жұмыс күні');
    expect(termInWords('kk', { value: 10, unit: 'calendar-day' }, { form: 'digits' })).toBe('күнтізбелік 10 күн');
    expect(unitAfterDigits('kk', 5, 'working-day')).toBe('жұмыс күні');
    expect(unitAfterDigits('kk', 10, 'calendar-day')).toBe('күнтізбелік күн');
  });
});

describe('any term', () => {
  it('names the cases that exist when a language lacks the one that is asked for', () => {
    const term = { value: 5, unit: 'day' } as const;
    expect(() => termInWords('ru', term, { case: 'ablative' })).toThrow(
      'expected a case of Russian (nominative, genitive, dative, accusative, instrumental, prepositional), found "ablative"',
    );
    expect(() => termInWords('kk', term, { case: 'prepositional', form: 'digits' })).toThrow(
      'expected a case of Kazakh (nominative, genitive, dative, accusative, locative, ablative, instrumental), found "prepositional"',
    );
  });

  it.each([-1, 1_000_000_000_000, Number.NaN])('refuses %d, which nobody says', (value) => {
    expect(() => termInWords('kk', { value, unit: 'day' })).toThrow(RangeError);
    expect(() => termInWords('ru', { value, unit: 'day' }, { form: 'digits' })).toThrow(RangeError);
    expect(() => unitAfterDigits('ru', value, 'day')).toThrow(RangeError);
  });

  it('of a fraction stands in digits alone, with its unit in the genitive singular in Russian', () => {
    const half = { value: 2.5, unit: 'percent' } as const;
    expect(SHARED_CASES.map((wanted) => termInWords('ru', half, { case: wanted, form: 'digits' }))).toEqual(
      SHARED_CASES.map(() => '2,5 процента'),
    );
    expect(termInWords('kk', half, { case: 'ablative', form: 'digits' })).toBe('2,5 пайыздан');
    for (const form of ['words', 'both'] as const) {
      expect(() => termInWords('kk', half, { form })).toThrow(RangeError);
      expect(() => termInWords('ru', half, { form })).toThrow(RangeError);
    }
  });

  it.each(UNITS)('of %s has single spaces and small letters alone, in every case of both languages', (unit) => {
    const forms = (['kk', 'ru'] as const).flatMap((language) =>
      SHARED_CASES.flatMap((wanted) => SAMPLE.map((value) => termInWords(language, { value, unit }, { case: wanted }))),
    );
    expect(forms.filter((words) => !/^[а-яәғқңөұүһі]+(?: [а-яәғқңөұүһі]+)+$/.test(words))).toEqual([]);
  });
});

describe('a unit over a column of numbers', () => {
  it.each<[Unit, string, string]>([
    ['working-day', 'жұмыс күні', 'рабочие дни'],
    ['calendar-day', 'күнтізбелік күн', 'календарные дни'],
    ['day', 'күн', 'дни'],
    ['minute', 'минут', 'минуты'],
    ['hour', 'сағат', 'часы'],
    ['week', 'апта', 'недели'],
    ['month', 'ай', 'месяцы'],
    ['year', 'жыл', 'годы'],
  ])('is in Russian the plural: %s', (unit, kk, ru) => {
    expect([unitOverDigits('kk', [5, 15], unit), unitOverDigits('ru', [5, 15], unit)]).toEqual([kk, ru]);
    expect(unitOverDigits('ru', [1, 5], unit)).toBe(ru);
  });

  it('is the singular over ones alone', () => {
    expect(unitOverDigits('ru', [1], 'working-day')).toBe('рабочий день');
    expect(unitOverDigits('ru', [1, 1], 'month')).toBe('месяц');
  });
});

describe.each(SHIPPED_LANGUAGES)('figures in %s', (language) => {
  it.each([
    ['0', '0'],
    ['865', '865'],
    ['1234', '1\u00A0234'],
    ['1234567', '1\u00A0234\u00A0567'],
    ['999999999999', '999\u00A0999\u00A0999\u00A0999'],
    ['0.2', '0,2'],
    ['12.50', '12,50'],
    ['1234.5678', '1\u00A0234,5678'],
  ])('write %s as «%s»', (number, figures) => {
    expect(inFigures(language, number)).toBe(figures);
  });
});
