import { describe, expect, it, test } from 'vitest';
import { FactFault, fillTemplate } from '../../src/language/template.js';
import { Facts } from '../../src/poster/facts.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { NOW, THEN } from '../sheets.js';
import { SHIPPED } from './composing.js';
import { SAMPLES, withRules } from './samples.js';

const { rules, languages } = SHIPPED;
const facts = (day: string = NOW): Facts => new Facts({ rules, languages }, day as IsoDate);

function fault(look: () => unknown): FactFault {
  try {
    look();
  } catch (found) {
    if (found instanceof FactFault) return found;
    throw found;
  }
  throw new Error('expected a fault, found none');
}

describe('A rule', () => {
  it('gives the version of the day and its index', () => {
    expect(facts(THEN).version('term', 'complaint-review-provider')).toMatchObject({ index: 1, value: { value: 5, from: '2016-03-01' } });
    expect(facts().version('term', 'complaint-review-provider').index).toBe(3);
  });

  it('that is unknown names those that are near', () => {
    expect(inEnglish(fault(() => facts().version('term', 'complaint-reviw')))).toMatchObject({
      code: 'unknown-rule',
      fix: expect.stringMatching(/^there are: complaint-review-provider, /),
    });
    expect(inEnglish(fault(() => facts().version('phone', 'xyz')).fix)).toBe('there are: contact-centre-phone; or write it into rules/');
    expect(inEnglish(fault(() => new Facts({ rules: new Map(), languages }, NOW as IsoDate).version('phone', 'xyz')).fix)).toBe(
      'write it into rules/, which has no phone at all',
    );
  });

  it('of another kind is reported as such', () => {
    expect(fault(() => facts().version('phone', 'egov')).message).toBe('expected the phone "egov" in rules/, found a link of that name');
  });

  it('that is not in force on the day is reported with the day', () => {
    expect(inEnglish(fault(() => facts('2016-02-29').version('term', 'complaint-extension')))).toMatchObject({
      code: 'rule-not-in-force',
      message: expect.stringContaining('2016-02-29'),
    });
  });

  it.each(['constructor', '__proto__', 'toString', ''])('is no property of every object: «%s»', (id) => {
    expect(fault(() => facts().version('name', id)).code).toBe('unknown-rule');
  });
});

describe('A multiple', () => {
  const sample = (day: string): Facts => new Facts(SAMPLES, day as IsoDate);

  it('is worked out with the value of its index on the day, and states both', () => {
    expect(sample('2026-12-31').stated('amount', 'copy-fee')).toMatchObject({ kind: 'sum', tiyn: 86_200 });
    expect(sample('2027-01-01').stated('amount', 'copy-fee')).toMatchObject({ kind: 'sum', tiyn: 90_500 });
    const { helpers, uses } = sample('2027-01-01').calls('ru');
    expect(fillTemplate('{{amount "copy-fee"}}, {{amount "express-fee"}}', helpers)).toBe('905 тенге, 12\u00A0500 тенге');
    expect(uses).toEqual([
      { rule: 'copy-fee', kind: 'amount', version: 0 },
      { rule: 'sample-index', kind: 'index', version: 1 },
      { rule: 'express-fee', kind: 'amount', version: 0 },
    ]);
  });

  it('of an index that has no value on the day names the index and the days', () => {
    expect(inEnglish(fault(() => sample('2025-12-31').stated('amount', 'copy-fee')))).toMatchObject({
      code: 'rule-not-in-force',
      message: expect.stringMatching(/^expected the index "sample-index" to be in force .* found no version until 2025-12-31$/),
      fix: expect.stringMatching(/./),
    });
  });

  it('changes with the days of its index', () => {
    expect(
      sample(NOW)
        .periods('{{amount "copy-fee"}}')
        .map(({ from }) => from),
    ).toEqual([undefined, '2026-01-01', '2027-01-01']);
    expect(sample(NOW).periods('{{amount "express-fee"}}')).toHaveLength(1);
  });
});

test('A floor below the ground has a minus, which is no hyphen', () => {
  const content = withRules('cellar:\n  kind: place\n  versions:\n    - { floor: -1, room: 3, confidence: A }\n');
  const say = (language: 'kk' | 'ru') => fillTemplate('{{place "cellar"}}', new Facts(content, NOW as IsoDate).calls(language).helpers);
  expect([say('kk'), say('ru')]).toEqual(['−1-қабат, 3-кабинет', '−1 этаж, кабинет 3']);
});

describe('A link', () => {
  it('is opened in ASCII, by the codes of sheets and screens as by their links', () => {
    const egov = rules.get('egov');
    if (egov?.data.kind !== 'link') throw new Error('expected the link "egov"');
    const data = { ...egov.data, versions: egov.data.versions.map((one) => ({ ...one, url: 'https://қазақ.қаз/жол' })) };
    const changed = new Facts({ rules: new Map([['egov', { ...egov, data }]]), languages }, NOW as IsoDate);
    const opened = 'https://xn--80aau21bd.xn--80ao21a/%D0%B6%D0%BE%D0%BB';
    expect(changed.link('egov').url).toEqual({ kk: opened, ru: opened });
  });

  it('may lead each language to a page of its own, or both to one', () => {
    expect(facts().link('law-88v-online').url).toEqual({
      kk: 'https://adilet.zan.kz/kaz/docs/Z1300000088',
      ru: 'https://adilet.zan.kz/rus/docs/Z1300000088',
    });
    expect(facts().link('egov')).toMatchObject({
      url: { kk: 'https://egov.kz', ru: 'https://egov.kz' },
      words: { kk: 'egov.kz', ru: 'egov.kz' },
      where: { file: 'rules/links.yaml' },
    });
  });

  it('changes with the day', () => {
    expect([facts(THEN).link('complaint-online').words.ru, facts().link('complaint-online').words.ru]).toEqual([
      'dialog.egov.kz',
      'eotinish.kz',
    ]);
  });
});

describe('What a text may ask for', () => {
  const ask = (language: 'kk' | 'ru') => {
    const { helpers, uses } = facts().calls(language);
    const { term, phone, name, link } = helpers;
    if (!term || !phone || !name || !link) throw new Error('expected four helpers');
    return { term, phone, name, link, uses };
  };

  it('is a term in its case, in words or in digits', () => {
    expect(ask('ru').term('complaint-review-provider', { case: 'genitive' })).toBe('пяти рабочих дней');
    expect(ask('ru').term('complaint-review-provider', { case: 'genitive', form: 'digits' })).toBe('5 рабочих дней');
    expect(ask('kk').term('complaint-extension', { case: 'ablative' })).toBe('он жұмыс күнінен');
  });

  it('is a name in a case that the rule writes out', () => {
    expect(ask('ru').name('civil-service-body', { case: 'genitive' })).toBe('уполномоченного органа по делам государственной службы');
    expect(inEnglish(fault(() => ask('kk').name('agency', { case: 'locative' })))).toMatchObject({
      code: 'missing-form',
      fix: 'add "locative:" to the name "agency"',
    });
    expect(fault(() => ask('ru').name('agency', { case: 'genitive' })).code).toBe('missing-form');
  });

  it('is a Kazakh name in the case that follows from its last letters, where nobody has written the form', () => {
    expect(ask('kk').name('civil-service-body', { case: 'locative' })).toMatch(/уәкілетті органда$/);
    expect(ask('kk').name('eds', { case: 'accusative' })).toBe('электрондық цифрлық қолтаңбаны');
    // An abbreviation goes by its full reading, a possessive by the word before it.
    expect(fault(() => ask('kk').name('eds-short', { case: 'accusative' })).code).toBe('missing-form');
  });

  it('is a phone and the words of a link', () => {
    expect([ask('kk').phone('contact-centre-phone', {}), ask('ru').link('egov-www', {})]).toEqual(['1414', 'www.egov.kz']);
  });

  it.each([
    ['a case that no language has', () => ask('ru').term('complaint-extension', { case: 'vocative' })],
    ['a case that the language lacks', () => ask('kk').term('complaint-extension', { case: 'prepositional' })],
    ['a form that is none', () => ask('ru').term('complaint-extension', { form: 'roman' })],
    ['an option of a name', () => ask('ru').name('portal', { form: 'digits' })],
    ['a case of a Russian phone', () => ask('ru').phone('contact-centre-phone', { case: 'genitive' })],
    ['an option of a link', () => ask('ru').link('egov', { case: 'genitive' })],
  ])('is refused with %s', (_, look) => {
    expect(fault(look).code).toBe('broken-template');
  });

  it('is noted with its version', () => {
    const { term, link, uses } = ask('ru');
    term('complaint-review-provider', {});
    link('complaint-online', {});
    expect(uses).toEqual([
      { rule: 'complaint-review-provider', kind: 'term', version: 3 },
      { rule: 'complaint-online', kind: 'link', version: 1 },
    ]);
  });
});
