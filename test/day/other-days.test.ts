import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/day/days.js';
import { laterDays } from '../../src/day/later-days.js';
import type { Problem } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, placeOf, swap } from '../content-folder.js';
import { FEE } from '../impact/example-change.js';
import { inEnglish } from '../in-english.js';
import { changedContent, composed, faultsOfOtherDays, SHIPPED } from '../poster/composing.js';
import { NOW, THEN } from '../sheets.js';

const RIGHTS = 'posters/rights.yaml';
const TERMS = 'rules/terms.yaml';

const reported = async (changes: Readonly<Record<string, Change>>, day: string = NOW): Promise<readonly Problem[]> =>
  faultsOfOtherDays(await changedContent(changes), day);

/** A note at the end of a poster with a wording of today and another of 2031. */
const later =
  (text: string, more = ''): Change =>
  (file) =>
    `${file.trimEnd()}\n  - kind: note\n    id: later\n    versions:\n      - { until: 2030-12-31, text: { kk: А, ru: Б } }\n      - { from: 2031-01-01,${more} text: { kk: А, ru: '${text}' } }\n`;

describe('The shipped content', () => {
  it.each([THEN, NOW])('is sound on all days from %s on, and its wordings before it', (day) => {
    expect(faultsOfOtherDays(SHIPPED, day)).toEqual([]);
  });
});

describe('A multiple of an index', () => {
  it('is reported today where the index has no value for a later day, at the text that asks for the multiple', async () => {
    const ends: Change = () =>
      String(FEE['rules/samples.yaml']?.('')).replace('from: 2027-01-01', 'from: 2027-01-01\n      until: 2027-12-31');
    const changes = { ...FEE, 'rules/samples.yaml': ends };
    const found = await reported(changes);
    expect(inEnglish(found).map(({ code, where, message }) => [code, where.file, message])).toEqual(
      ['kk', 'ru'].map((language) => [
        'rule-not-in-force',
        'posters/rights.yaml',
        `«${language}»: expected the index "sample-index" to be in force on every day on which it is asked for, found no version from 2028-01-01 on`,
      ]),
    );
  });

  it('is sound where the index has one', async () => {
    expect(await reported(FEE)).toEqual([]);
  });

  it('changes on the day on which its index does', async () => {
    const days = daysOf(await changedContent(FEE));
    expect(days.changes()).toContain('2027-01-01');
    const { later, problems } = laterDays(days, NOW as IsoDate);
    expect(problems).toEqual([]);
    const said = (day: string) => JSON.stringify(later.find(({ date }) => date === day)?.posters.map(({ blocks }) => blocks));
    expect(said('2027-01-01')).toContain('905 теңге');
  });
});

describe('A version that waits for its day', () => {
  const future = {
    [TERMS]: (text: string) =>
      text.replace(
        '    - from: 2026-07-12\n      value: 5\n',
        '    - { from: 2029-01-01, value: 21, unit: working-day, confidence: A }\n    - from: 2026-07-12\n      until: 2028-12-31\n      value: 5\n',
      ),
  };

  it('changes nothing on the days before, in rules and in texts', async () => {
    const inOrder: Change = (text) =>
      text
        .replace('    - from: 2026-07-12\n      value: 5\n', '    - from: 2026-07-12\n      until: 2028-12-31\n      value: 5\n')
        .replace(
          '\n# Review of a complaint by the agency',
          '    - { from: 2029-01-01, value: 21, unit: working-day, confidence: A }\n\n# Review of a complaint by the agency',
        );
    const changes = { [TERMS]: inOrder, [RIGHTS]: later('В') };
    expect(inOrder('')).toBe('');
    expect(await reported(changes)).toEqual([]);
    const words = async (day: string) => {
      const { posters, problems } = await composed(day, changes);
      expect(problems).toEqual([]);
      const said = JSON.stringify(posters.map(({ blocks }) => blocks));
      return [said.includes('двадцати одного рабочего дня'), said.includes('"В"'), said.includes('"Б"')];
    };
    expect(await words('2028-12-31')).toEqual([false, false, true]);
    expect(await words('2029-01-01')).toEqual([true, false, true]);
    expect(await words('2031-01-01')).toEqual([true, true, false]);
  });

  it('has to stand below the earlier ones', async () => {
    await expect(changedContent(future)).rejects.toThrow('version-order');
  });
});

describe('A fault in a wording of another day', () => {
  it.each([
    ['unknown-rule', '{{term "five-days"}}'],
    ['unknown-rule', '{{phone "egov"}}'],
    ['broken-template', '{{term "complaint-extension"'],
    ['broken-template', '{{name "portal" case="vocative"}}'],
    ['missing-form', '{{name "portal" case="instrumental"}}'],
    ['rule-not-in-force', '{{name "open-dialogue"}}'],
  ])('is reported today, once and at its place: %s %s', async (code, text) => {
    const change = later(text);
    const problems = await reported({ [RIGHTS]: change });
    expect(problems).toEqual([
      expect.objectContaining({ code, severity: 'error', where: expect.objectContaining({ file: RIGHTS, language: 'ru' }) }),
    ]);
    expect((await composed(NOW, { [RIGHTS]: change })).problems).toEqual([]);
  });

  it('is found in its basis', async () => {
    const problems = await reported({ [RIGHTS]: later('В', ' basis: law-1/4,') });
    expect(inEnglish(problems).map(({ message }) => message)).toEqual(['expected the act "law-1" in rules/, found none of that name']);
  });

  it('is found in a wording that is over', async () => {
    const problems = await reported({ [RIGHTS]: swap('[law-88v/4(1)2), ', '[law-8v/4(1)2), ') });
    expect(problems.map(({ code }) => code)).toContain('unknown-rule');
  });
});

describe('A rule that ends while a text asks for it', () => {
  const ends: Change = (text) =>
    text.replace('    - from: 2026-07-12\n      value: 5\n', '    - from: 2026-07-12\n      until: 2027-06-30\n      value: 5\n');

  it('is reported at every place that asks for it, with the days', async () => {
    const problems = await reported({ [TERMS]: ends });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['rule-not-in-force']));
    expect(inEnglish(problems).every(({ message }) => message.includes('found no version from 2027-07-01 on'))).toBe(true);
    // Both halves of a text, and the numeral beside it.
    expect(problems.map(({ where }) => where.language)).toEqual(expect.arrayContaining(['kk', 'ru', undefined]));
  });

  it('is no fault of days that are over', async () => {
    expect(await reported({ [TERMS]: ends }, '2027-07-01')).toEqual([]);
  });

  it('is no fault when the text ends with it', async () => {
    const names = 'rules/names.yaml';
    const note: Change = (text) =>
      `${text.trimEnd()}\n  - { kind: note, id: till-then, versions: [{ until: 2027-06-30, text: { kk: А, ru: '{{name "passing"}}' } }] }\n`;
    const rule = (text: string): string =>
      `${text}\npassing:\n  kind: name\n  versions: [{ until: 2027-06-30, kk: А, ru: Б, confidence: A }]\n`;
    expect(await reported({ [RIGHTS]: note, [names]: rule })).toEqual([]);
    const sooner: Change = (text: string) => rule(text).replace('until: 2027-06-30, kk', 'until: 2027-06-29, kk');
    expect(inEnglish(await reported({ [RIGHTS]: note, [names]: sooner })).map(({ message }) => message)).toEqual([
      expect.stringContaining('found no version from 2027-06-30 on'),
    ]);
  });

  it('is reported of a card of the screen', async () => {
    const card = swap('"Сіздің құқықтарыңыз"', '\'{{name "portal-once"}}\'');
    const rule: Change = (text) =>
      `${text}\nportal-once:\n  kind: name\n  versions: [{ until: 2027-06-30, kk: А, ru: Б, confidence: A }]\n`;
    expect((await reported({ 'kiosk.yaml': card, 'rules/names.yaml': rule })).map(({ code, where }) => `${where.file} ${code}`)).toEqual([
      'kiosk.yaml rule-not-in-force',
    ]);
  });

  it('is reported of the issuer, of a code and of a topic of the screen', async () => {
    const links: Change = (text) =>
      text.replace(
        '    - url: https://egov.kz\n      words: egov.kz\n',
        '    - until: 2027-06-30\n      url: https://egov.kz\n      words: egov.kz\n',
      );
    const problems = await reported({ 'rules/links.yaml': links });
    expect(problems.map(({ where }) => where.file)).toEqual(expect.arrayContaining(['kiosk.yaml', RIGHTS]));
    const qr = problems.find(({ where }) => where.file === RIGHTS && where.language === undefined);
    expect(qr?.where.line).toBe(placeOf(textOf(RIGHTS), 'qr: egov').line);
    const agency = await reported({
      'rules/names.yaml': swap('    - from: 2019-07-22\n', '    - from: 2019-07-22\n      until: 2027-06-30\n'),
    });
    expect(agency.map(({ where }) => where.file)).toEqual(SHIPPED.posters.map(({ source }) => source.file));
  });
});

const textOf = (file: string): string => SHIPPED.posters.find(({ source }) => source.file === file)?.source.text ?? '';
