import { describe, expect, it } from 'vitest';
import { glue } from '../../../src/language/glue.js';
import { rulesOf } from '../../../src/language/language.js';
import { citeArticles, legalReference } from '../../../src/language/legal-reference.js';
import { datedOn, longDate, sinceDate } from '../../../src/language/long-date.js';
import { inFigures, termInWords, unitAfterDigits, unitOverDigits } from '../../../src/language/term-words.js';
import { hyphenation } from '../../../src/typography/unbreakables.js';

const { numbers, reading, dates, place } = rulesOf('en');

describe('an English number', () => {
  it.each([
    [0, 'zero', 'zeroth'],
    [1, 'one', 'first'],
    [12, 'twelve', 'twelfth'],
    [20, 'twenty', 'twentieth'],
    [25, 'twenty-five', 'twenty-fifth'],
    [100, 'one hundred', 'one hundredth'],
    [105, 'one hundred and five', 'one hundred and fifth'],
    [999, 'nine hundred and ninety-nine', 'nine hundred and ninety-ninth'],
    [1414, 'one thousand four hundred and fourteen', 'one thousand four hundred and fourteenth'],
    [2003, 'two thousand and three', 'two thousand and third'],
    [9999, 'nine thousand nine hundred and ninety-nine', 'nine thousand nine hundred and ninety-ninth'],
  ])('%i is said in words', (value, words, ordinal) => {
    expect([numbers.inWords(value, 'nominative'), numbers.ordinal(value, 'neuter', 'nominative')]).toEqual([words, ordinal]);
  });

  it('has one case, and says so of any other', () => {
    const refused = 'expected a case of English (nominative), found "genitive"';
    expect(() => numbers.inWords(5, 'genitive')).toThrow(refused);
    expect(() => numbers.inDigits('5', 'genitive')).toThrow(refused);
    expect(() => termInWords('en', { value: 5, unit: 'day' }, { case: 'genitive' })).toThrow(refused);
    expect(() => longDate('en', '2026-01-01', 'genitive')).toThrow(refused);
  });
});

describe('an English term', () => {
  it('is in the singular after one alone', () => {
    expect(termInWords('en', { value: 1, unit: 'working-day' })).toBe('one working day');
    expect(termInWords('en', { value: 21, unit: 'calendar-day' }, { form: 'both' })).toBe('21 (twenty-one) calendar days');
    expect(termInWords('en', { value: 0, unit: 'hour' }, { form: 'digits' })).toBe('0 hours');
    expect([unitAfterDigits('en', 1, 'month'), unitAfterDigits('en', 5, 'month')]).toEqual(['month', 'months']);
    expect([unitOverDigits('en', [1], 'week'), unitOverDigits('en', [1, 2], 'week')]).toEqual(['week', 'weeks']);
  });
});

describe('English money, percents, times and places', () => {
  it('are said with their units', () => {
    expect(termInWords('en', { value: 865, unit: 'tenge' }, { form: 'digits' })).toBe('865 tenge');
    expect(termInWords('en', { value: 1200000, unit: 'tenge' })).toBe('one million two hundred thousand tenge');
    expect(termInWords('en', { value: 2.5, unit: 'percent' }, { form: 'digits' })).toBe('2.5 percent');
    expect(termInWords('en', { value: 18, unit: 'age' }, { form: 'digits' })).toBe('18 years');
    expect(inFigures('en', '1234567.5')).toBe('1\u00A0234\u00A0567.5');
    expect([dates.time('9:00', 'nominative'), dates.timeSpan('9:00', '18:30')]).toEqual(['9:00', 'from 9:00 to 18:30']);
    expect([place('floor', '2', 'nominative'), place('room', '214', 'nominative')]).toEqual(['floor 2', 'room 214']);
  });

  it.each([
    ['2027-01-01', '2027-01-05', true, '1–5 January 2027', 'from 1 to 5 January 2027'],
    ['2027-01-30', '2027-02-02', true, '30 January – 2 February 2027', 'from 30 January to 2 February 2027'],
    ['2026-12-30', '2027-01-02', true, '30 December 2026 – 2 January 2027', 'from 30 December 2026 to 2 January 2027'],
    ['2026-12-30', '2027-01-02', false, '30 December – 2 January', 'from 30 December to 2 January'],
  ])('days from %s to %s', (from, to, years, range, span) => {
    const day = (text: string) => ({ year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) });
    const days = { begins: day(from), ends: day(to), years };
    expect([dates.range(days, 'nominative'), dates.span(days)]).toEqual([range, span]);
  });
});

describe('an English day', () => {
  it('has the day before the month', () => {
    expect(longDate('en', '2019-12-06')).toBe('6 December 2019');
    expect(datedOn('en', '2013-04-15')).toBe('of 15 April 2013');
    expect(sinceDate('en', '2027-01-02')).toBe('from 2 January 2027');
  });
});

describe('an English reference', () => {
  it.each([
    ['25', 'Article 25', 'Art. 25'],
    ['25(2)', 'Article 25(2)', 'Art. 25(2)'],
    ['4-1(1)3)', 'Article 4-1(1)(3)', 'Art. 4-1(1)(3)'],
    ['25(2)/2', 'part 2 of Article 25(2)', 'part 2, Art. 25(2)'],
  ])('%s', (place, full, short) => {
    expect([legalReference('en', place), legalReference('en', place, { form: 'short' })]).toEqual([full, short]);
  });

  it('lists the articles of an imprint', () => {
    expect([citeArticles('en', ['25(2)']), citeArticles('en', ['4', '3', '4(1)'])]).toEqual(['Article 25', 'Articles 3, 4']);
  });
});

describe('an English line', () => {
  const glued = (text: string): string => glue('en', text).replaceAll('\u00A0', '~').replaceAll('\u2011', '=');

  it.each([
    ['within 5 working days of the request', 'within 5~working~days of the request'],
    ['Choose a language', 'Choose a~language'],
    ['go to room 207 on the 1st floor', 'go to room~207 on the 1st floor'],
    ['2 million tenge', '2~million~tenge'],
    ['from 9:00 – 18:00', 'from 9:00~–~18:00'],
    ['call 1414 or 109', 'call 1414 or 109'],
    ['Article 25 of the Law', 'Article~25 of the Law'],
  ])('«%s» ends nowhere within what is read as one', (text, lines) => {
    expect(glued(text)).toBe(lines);
  });

  it('divides words by the patterns of American English, at least three letters on either side', () => {
    const parts = (word: string) => [0, ...hyphenation('en', word)].map((start, at, all) => word.slice(start, all[at + 1]));
    expect(parts('administration')).toEqual(['admin', 'is', 'tra', 'tion']);
    expect([parts('complaint'), parts('service'), parts('the')]).toEqual([['com', 'plaint'], ['ser', 'vice'], ['the']]);
  });
});

describe('a word of the glossary in English', () => {
  const finds = (word: string, text: string): boolean => new RegExp(`^(?:${reading.forms(word)})$`).test(text);

  it.each([
    ['complaint', ['complaint', 'complaints']],
    ['apply', ['apply', 'applies', 'applied', 'applying']],
    ['file', ['file', 'filed', 'filing']],
    ['stop', ['stop', 'stopped', 'stopping', 'stops']],
    ['law', ['law', 'laws']],
  ])('%s is found in its forms', (word, forms) => {
    expect(forms.filter((form) => !finds(word, form))).toEqual([]);
  });

  it('is no other word', () => {
    expect([finds('law', 'lawyer'), finds('right', 'righteous'), finds('apply', 'app')]).toEqual([false, false, false]);
  });
});
