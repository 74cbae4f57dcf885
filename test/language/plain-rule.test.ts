import { describe, expect, it } from 'vitest';
import { capitals } from '../../src/language/capitals.js';
import type { Case } from '../../src/language/grammatical-case.js';
import { MONTHS as KAZAKH_MONTHS } from '../../src/language/kk/dates.js';
import { type Language, rulesOf } from '../../src/language/language.js';
import { citeArticles, legalReference } from '../../src/language/legal-reference.js';
import { longDate, sinceDate } from '../../src/language/long-date.js';
import { NoRule } from '../../src/language/no-rule.js';
import { termInWords, unitAfterDigits } from '../../src/language/term-words.js';
import { UNITS } from '../../src/language/unit.js';
import { phrase } from '../../src/messages/message.js';
import { grammarCalls } from '../../src/poster/grammar-calls.js';
import { hyphenation } from '../../src/typography/unbreakables.js';
import { inEnglish } from '../in-english.js';

const LANGUAGES = ['de', 'tr', 'uz', 'kk-Latn'] as const;
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-06`);

/** The alphabet of 2021. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a ә-ä б-b в-v г-g ғ-ğ д-d е-e ж-j з-z и-i й-i к-k қ-q л-l м-m н-n ң-ñ о-o ө-ö п-p р-r с-s т-t у-u ұ-ū ү-ü ф-f х-h һ-h ы-y і-ı ш-ş'
    .split(' ')
    .map((pair) => pair.split('-')),
);

describe.each(LANGUAGES)('the plain rule of %s', (language) => {
  const rules = rulesOf(language);

  it('is called as BCP 47 and CLDR call it', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(language)).toBe(inEnglish(phrase(rules.named)));
  });

  it('has every plural form that a whole number takes by CLDR, and no other', () => {
    const taken = new Set(Array.from({ length: 200 }, (_, value) => new Intl.PluralRules(language).select(value)));
    expect([...rules.plurals].sort()).toEqual([...taken].sort());
  });

  it('names every month and day of the week, and finds them in what it says', () => {
    const { months, weekdays, levelled } = rules.reading;
    const found = MONTHS.map((day) =>
      levelled(longDate(language, day))
        .split(/[^\p{L}]+/u)
        .flatMap((word) => months.named(word) ?? []),
    );
    expect(found).toEqual(MONTHS.map((_, month) => [month + 1]));
    // CLDR has no words for Kazakh in Latin letters: it gives the Cyrillic ones.
    if (language !== 'kk-Latn') {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      const days = Array.from({ length: 7 }, (_, day) => weekdays.named(levelled(format.format(new Date(Date.UTC(2026, 5, 1 + day))))));
      expect(days).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });

  it('counts every unit in figures, whatever form is asked for', () => {
    for (const unit of UNITS)
      for (const form of ['words', 'digits', 'both'] as const)
        expect(termInWords(language, { value: 5, unit }, { form })).toBe(`5 ${unitAfterDigits(language, 5, unit)}`);
    expect(termInWords(language, { value: 2.5, unit: 'percent' }, { form: 'digits' })).toMatch(/^2,5 \S/);
  });

  it('refuses what only grammar could say, with something to write in its place', () => {
    const said = (call: () => unknown): { readonly message: string; readonly fix: string } => {
      try {
        call();
      } catch (fault) {
        if (fault instanceof NoRule) return { message: fault.message, fix: inEnglish(fault.fix) };
        throw fault;
      }
      throw new Error('expected a refusal');
    };
    const wanted: Case = 'genitive';
    expect(said(() => termInWords(language, { value: 5, unit: 'day' }, { case: wanted }))).toEqual({
      message: `expected no case in ${inEnglish(phrase(rules.named))}, which is known without its grammar, found case="genitive"`,
      fix: 'take case="genitive" out, and build the sentence so that the plain form stands in it',
    });
    expect(said(() => longDate(language, '2026-01-01', wanted)).fix).toContain('take case="genitive" out');
    expect(said(() => legalReference(language, '25(2)')).fix).toBe('write the words by hand in the place of {{reference …}}');
    expect(said(() => rules.numbers.ordinal(5, 'masculine', 'nominative')).fix).toContain('{{number "5"}}');
    const { number } = grammarCalls(language, () => ({ cite: {} }), [language]);
    expect(() => number?.('5', { form: 'words' })).toThrow(`expected figures in ${inEnglish(phrase(rules.named))}`);
    expect(number?.('5', {})).toBe('5');
  });

  it('is written in its own letters, small ones of which are one character each', () => {
    const { alphabet } = rules.recognition;
    const own = new RegExp(`^[${alphabet}‘’ .,%\\d–:–-]*$`, 'u');
    const words = [...UNITS.map((unit) => unitAfterDigits(language, 5, unit)), ...MONTHS.map((day) => longDate(language, day))];
    expect(words.map(rules.reading.levelled).filter((word) => !own.test(word))).toEqual([]);
    for (const word of words) expect(rules.reading.levelled(word)).toHaveLength(word.length);
  });
});

describe('what each of them says', () => {
  it.each<[Language, string, string, string, string]>([
    ['de', '5 Arbeitstage', '6. Dezember 2019', 'ab 6. Dezember 2019', 'Art. 3, 4'],
    ['tr', '5 iş günü', '6 Aralık 2019', '6 Aralık 2019 tarihinden itibaren', 'm. 3, 4'],
    ['uz', '5 ish kuni', '2019-yil 6-dekabr', '2019-yil 6-dekabrdan boshlab', '3, 4-moddalar'],
    ['kk-Latn', '5 jūmys künı', '2019 jylğy 6 jeltoqsan', '2019 jylğy 6 jeltoqsan künınen bastap', '3, 4-baptar'],
  ])('%s', (language, term, day, since, articles) => {
    expect(termInWords(language, { value: 5, unit: 'working-day' })).toBe(term);
    expect([longDate(language, '2019-12-06'), sinceDate(language, '2019-12-06')]).toEqual([day, since]);
    expect(citeArticles(language, ['4', '3'])).toBe(articles);
  });

  it('German has a singular', () => {
    expect(termInWords('de', { value: 1, unit: 'day' })).toBe('1 Tag');
  });

  it('the Kazakh months in Latin letters are the Cyrillic ones in the alphabet of 2021', () => {
    const latin = KAZAKH_MONTHS.map((month) => [...month].map((letter) => LATIN[letter]).join(''));
    expect(MONTHS.map((day) => longDate('kk-Latn', day).split(' ').at(-1))).toEqual(latin);
  });

  it('Turkish and Kazakh raise a dotted i to a dotted I', () => {
    expect([
      capitals('tr', 'iş ışık'),
      capitals('kk-Latn', 'ındır'),
      capitals('de', 'ziel, straße'),
      capitals('en', 'ticket, zhuldyz.example'),
    ]).toEqual(['İŞ IŞIK', 'INDIR', 'ZIEL, STRASSE', 'TICKET, zhuldyz.example']);
  });

  it('German and Turkish words are divided by their patterns, Uzbek ones not', () => {
    expect(hyphenation('de', 'verwaltungsverfahren').length).toBeGreaterThan(2);
    expect(hyphenation('tr', 'başvurular').length).toBeGreaterThan(0);
    expect(hyphenation('uz', 'xizmatlar')).toEqual([]);
  });
});
