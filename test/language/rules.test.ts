import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/language/grammatical-case.js';
import { byLanguage, LANGUAGES, pairInWords, rulesOf } from '../../src/language/language.js';
import { longDate } from '../../src/language/long-date.js';
import { phrase } from '../../src/messages/message.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { inEnglish } from '../in-english.js';
import { POSTER_TEXTS } from './poster-texts.js';

const BELOW_THOUSAND = Array.from({ length: 1000 }, (_, value) => value);
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);

/** Those whose grammar is known; plain-rule.test.ts tests the others. */
const WITH_GRAMMAR = LANGUAGES.filter((language) => rulesOf(language).reading.numberForms(2).length > 0);

describe.each(WITH_GRAMMAR)('the rules of %s', (language) => {
  const { script, cases, plurals, numbers, reading, nameInCase } = rulesOf(language);

  it('stand in a folder that has the name of the language in BCP 47', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(language)).toBe(inEnglish(phrase(rulesOf(language).named)));
  });

  it('have every plural form that a whole number takes by CLDR, and no other', () => {
    const taken = new Set(BELOW_THOUSAND.map((value) => new Intl.PluralRules(language).select(value)));
    expect([...plurals].sort()).toEqual([...taken].sort());
  });

  it('say every number below a thousand in words of their script, and read it again', () => {
    const forms = new Map(BELOW_THOUSAND.map((value) => [value, reading.numberForms(value)]));
    const foreign = [...forms.values()]
      .flat()
      .filter((form) => [...form.replaceAll(' ', '')].some((letter) => !script.letter.test(letter)));
    expect(foreign).toEqual([]);
    const said = [...forms].flatMap(([value, all]) => all.map((form) => [form, value] as const));
    const read = new Map(said);
    expect(said.filter(([form, value]) => read.get(form) !== value)).toEqual([]);
    expect(
      BELOW_THOUSAND.filter((value) => value > 1 && !forms.get(value)?.includes(reading.levelled(numbers.inWords(value, 'nominative')))),
    ).toEqual([]);
  });

  it('read the ordinals that they say, in every case', () => {
    const said = cases.map((wanted) => numbers.ordinal(3, 'masculine', wanted));
    expect(said.map(reading.ordinal)).toEqual(cases.map(() => 3));
  });

  it('find a month in a day that they word, in every case, and in the words of CLDR', () => {
    const named = (text: string): readonly number[] =>
      reading
        .levelled(text)
        .split(/[^\p{L}]+/u)
        .flatMap((word) => reading.months.named(word) ?? []);
    const said = cases.map((wanted) => MONTHS.map((day) => named(longDate(language, day, wanted))));
    expect(said).toEqual(cases.map(() => MONTHS.map((_, month) => [month + 1])));
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      expect(MONTHS.map((day) => named(format.format(new Date(day))))).toEqual(MONTHS.map((_, month) => [month + 1]));
    }
  });

  it('find a day of the week in the words of CLDR, long and short', () => {
    const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, 1 + day)));
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      expect(days.map((day) => reading.weekdays.named(reading.levelled(format.format(day))))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });

  it('have the short days of the week of CLDR, with a capital at the head of a line', () => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
    const days = Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2026, 5, 1 + day))));
    const { weekdays, pause } = rulesOf(language).hours;
    expect(weekdays).toEqual(days.map((day) => day.charAt(0).toLocaleUpperCase(language) + day.slice(1)));
    expect([...pause].every((letter) => script.letter.test(letter))).toBe(true);
  });

  it('read a number and a half as they say it', () => {
    const halves = Array.from({ length: 20 }, (_, whole) => whole + 1.5);
    const read = new Map(halves.flatMap((value) => reading.numberForms(value).map((form) => [form, value] as const)));
    expect(halves.filter((value) => reading.numberForms(value).length === 0)).toEqual([]);
    expect([...read].filter(([form, value]) => !reading.numberForms(value).includes(form))).toEqual([]);
  });

  it('have a nominative, in which a name is itself', () => {
    expect(cases[0]).toBe('nominative');
    expect(nameInCase('Тақта', 'nominative')).toBe('Тақта');
  });
});

describe.each(SHIPPED_LANGUAGES)('the words of the posters in «%s»', (language) => {
  const { lines, reading, script } = rulesOf(language);

  it('are divided so that the syllables are the word', () => {
    const words = POSTER_TEXTS.flatMap((text) => text[language].match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []).filter((word) =>
      [...word].every((letter) => script.letter.test(letter)),
    );
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word) => lines.syllables(word).join('') !== word)).toEqual([]);
  });

  it('keep every character when a text is levelled for reading', () => {
    for (const { [language]: text } of POSTER_TEXTS) expect(reading.levelled(text)).toHaveLength(text.length);
  });
});

it('one thing in each language is made in those alone that are asked for, in their order', () => {
  const [first] = LANGUAGES;
  expect(Object.keys(byLanguage(LANGUAGES, (language) => language))).toEqual([...LANGUAGES]);
  expect(byLanguage([first], (language) => inEnglish(phrase(rulesOf(language).named)))).toEqual({ [first]: 'Kazakh' });
  expect(pairInWords(SHIPPED_LANGUAGES)).toBe('{ kk: …, ru: … }');
});

describe('a time of the day', () => {
  it.each<[string, Case, string]>([
    ['9:00', 'ablative', '9:00‑ден'],
    ['18:30', 'dative', '18:30‑ға'],
    ['18:00', 'dative', '18:00‑ге'],
    ['20:00', 'dative', '20:00‑ге'],
    ['13:40', 'dative', '13:40‑қа'],
    ['8:05', 'locative', '8:05‑те'],
    ['12:10', 'ablative', '12:10‑нан'],
    ['9:00', 'nominative', '9:00'],
  ])('%s in the Kazakh %s is «%s»: its minutes are said last, of a full hour its zeros', (at, wanted, said) => {
    expect(rulesOf('kk').dates.time(at, wanted)).toBe(said);
    expect(rulesOf('ru').dates.time(at, wanted === 'ablative' || wanted === 'locative' ? 'genitive' : wanted)).toBe(at);
  });

  it('goes on until another', () => {
    expect(rulesOf('kk').dates.timeSpan('9:00', '18:30')).toBe('9:00‑ден 18:30‑ға дейін');
    expect(rulesOf('ru').dates.timeSpan('9:00', '18:30')).toBe('с 9:00 до 18:30');
  });
});

describe('a floor, a room, a window', () => {
  it.each([
    ['floor', '2', '2-қабат', '2-қабатқа', '2 этаж', '2 этажу'],
    ['room', '214', '214-кабинет', '214-кабинетке', 'кабинет 214', 'кабинету 214'],
    ['window', '5', '5-терезе', '5-терезеге', 'окно 5', 'окну 5'],
  ] as const)('%s %s stands in its case', (part, number, kazakh, kazakhDative, russian, russianDative) => {
    expect(rulesOf('kk').place(part, number, 'nominative')).toBe(kazakh);
    expect(rulesOf('kk').place(part, number, 'dative')).toBe(kazakhDative);
    expect(rulesOf('ru').place(part, number, 'nominative')).toBe(russian);
    expect(rulesOf('ru').place(part, number, 'dative')).toBe(russianDative);
    expect(() => rulesOf('ru').place(part, number, 'ablative')).toThrow(RangeError);
  });
});
