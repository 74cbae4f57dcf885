import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/content/load.js';
import { type Impact, type ImpactSide, impactOf, screenAlone } from '../../src/impact/impact.js';
import { type Change, madeOfficial, swap } from '../content-folder.js';
import { changedContent, dayOf, SHIPPED } from '../poster/composing.js';
import { FEE, SEVEN_DAYS } from './example-change.js';

const sideOn = (content: Content, date: string): ImpactSide => ({ content, ...dayOf(content, date) });

const between = (content: Content, before: string, after: string): Impact => impactOf(sideOn(content, before), sideOn(content, after));

const TODAY = '2026-11-23';

describe('one number that changes on a day to come', () => {
  const found = async () => between(await changedContent(SEVEN_DAYS), TODAY, '2027-01-01');

  test('touches the poster, the sheet and the page of the screen that state it, in every size, and nothing else', async () => {
    const { posters, same, screen, labels } = await found();
    expect(posters.map(({ id, change, sheets, sizes }) => ({ id, change, sheets, sizes }))).toEqual([
      { id: 'complaint', change: 'changed', sheets: [2], sizes: ['a4', 'a3'] },
    ]);
    expect(same).toEqual(['clinic-registration-online', 'clinic-registration-portal', 'clinic-services', 'rights']);
    expect(screen).toEqual([
      {
        topic: 'complaint',
        name: { kk: 'Шағым беру және мерзімдер', ru: 'Подача жалобы и сроки' },
        posters: ['complaint'],
        parts: [],
        pages: [{ number: 3, name: { kk: 'Мерзімі', ru: 'Сроки' } }],
      },
    ]);
    expect(labels).toEqual([]);
  });

  test('is the one rule that differs, with the poster that states it', async () => {
    const { rules, renewed } = await found();
    expect(rules.map(({ rule, posters }) => ({ rule, posters }))).toEqual([{ rule: 'complaint-review-provider', posters: ['complaint'] }]);
    expect(renewed).toEqual([]);
  });

  test('touches nothing on the day before', async () => {
    const { rules, posters, screen } = between(await changedContent(SEVEN_DAYS), TODAY, '2026-12-31');
    expect({ rules, posters, screen }).toEqual({ rules: [], posters: [], screen: [] });
  });
});

test('the value of an index changes every multiple of it, and is the cause', async () => {
  const { posters, rules } = between(await changedContent(FEE), '2026-12-31', '2027-01-01');
  expect(rules.map(({ rule, posters: on }) => ({ rule, on }))).toEqual([{ rule: 'sample-index', on: ['rights'] }]);
  expect(posters.map(({ id }) => id)).toEqual(['rights']);
  const [part, ...others] = posters[0]?.difference.parts ?? [];
  expect(others).toEqual([]);
  expect(part).toMatchObject({ id: 'fee', aspects: ['words'], rules: ['sample-index'], reworded: false });
  const words = (side: 'before' | 'after') => Object.values(part?.[side] ?? {}).map((text) => text.replaceAll('\u00A0', ' '));
  expect(words('before')).toEqual(['Көшірме үшін 862 теңге төленеді.', 'За копию платят 862 тенге.']);
  expect(words('after')).toEqual(['Көшірме үшін 905 теңге төленеді.', 'За копию платят 905 тенге.']);
  expect(Object.values(part?.cause ?? {}).map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
    '2027 жылғы 1 қаңтардан бастап көрсеткіштің мөлшері өзгерді: бұрын – 1 ҮК = 4 310 теңге, енді – 1 ҮК = 4 525 теңге (15.04.2013 № 88-V Заң, 1-бап).',
    'С 1 января 2027 года изменился размер показателя: было – 1 ПП = 4 310 тенге, стало – 1 ПП = 4 525 тенге (Закон от 15.04.2013 № 88-V, ст. 1).',
  ]);
});

test('an amount whose index has no value on one of the days is no reason to stop', async () => {
  const { rules } = between(await changedContent(FEE), '2025-12-31', '2026-01-01');
  expect(rules).toMatchObject([{ rule: 'sample-index', after: { words: { kk: '1 ҮК = 4\u00A0310 теңге' } } }]);
});

test('a rule that no poster states is named all the same', async () => {
  const spare: Change = (text) =>
    `${text}\nspare-term:\n  kind: term\n  versions:\n    - { until: 2026-12-31, value: 2, unit: hour, confidence: C }\n    - { from: 2027-01-01, value: 3, unit: hour, confidence: C }\n`;
  const { rules, posters } = between(await changedContent({ 'rules/terms.yaml': spare }), TODAY, '2027-01-01');
  expect(rules).toMatchObject([
    { rule: 'spare-term', posters: [], before: { words: { kk: 'екі сағат' } }, after: { words: { ru: 'три часа' } } },
  ]);
  expect(posters).toEqual([]);
});

test('a version that states the same is no change, but is shown', async () => {
  const sameNumber: Change = (text) => String(SEVEN_DAYS['rules/terms.yaml']?.(text)).replace('value: 7', 'value: 5');
  const { rules, renewed, posters, screen } = between(await changedContent({ 'rules/terms.yaml': sameNumber }), TODAY, '2027-01-01');
  expect({ rules, renewed, posters, screen }).toEqual({ rules: [], renewed: ['complaint-review-provider'], posters: [], screen: [] });
});

test('the change of an address touches the code to take along and every page that names it', async () => {
  const { posters, screen } = between(SHIPPED, '2022-12-31', '2023-01-01');
  expect(posters.map(({ id, sheets }) => ({ id, sheets }))).toEqual([{ id: 'complaint', sheets: [1] }]);
  expect(screen).toMatchObject([{ topic: 'complaint', parts: ['code', 'slides'], pages: [{ number: 2 }] }]);
});

test('a phone written over in the folder touches the posters and pages that state it', async () => {
  const content = await changedContent({ 'rules/phones.yaml': swap('"1414"', '"1415"') });
  const { posters, screen, rules } = impactOf(sideOn(SHIPPED, TODAY), sideOn(content, TODAY));
  expect(rules).toMatchObject([{ rule: 'contact-centre-phone', posters: ['clinic-services', 'complaint', 'rights'] }]);
  expect(posters.map(({ id }) => id)).toEqual(['clinic-services', 'complaint', 'rights']);
  expect(screen.map(({ topic, pages }) => ({ topic, pages: pages.map(({ number }) => number) }))).toEqual([
    { topic: 'rights', pages: [4] },
    { topic: 'complaint', pages: [2] },
    { topic: 'clinic', pages: [5] },
  ]);
});

test('an approval that comes or falls changes no sheet and no page', async () => {
  const content = await changedContent({ 'posters/complaint.yaml': madeOfficial, 'posters/rights.yaml': madeOfficial });
  const { posters, screen } = impactOf(sideOn(SHIPPED, TODAY), sideOn(content, TODAY));
  expect({ posters, screen }).toEqual({ posters: [], screen: [] });
});

test('other words of a slide touch no sheet, and the topic is named that shows them', async () => {
  const content = await changedContent({
    'posters/rights.yaml': swap('к государственным услугам без дискриминации', 'к услугам без дискриминации'),
  });
  const found = impactOf(sideOn(SHIPPED, TODAY), sideOn(content, TODAY));
  expect(found).toMatchObject({ posters: [], screen: [{ topic: 'rights', parts: ['slides'], pages: [] }] });
  expect(screenAlone(found).map(({ topic }) => topic)).toEqual(['rights']);
});

test('one poster alone is compared when an edition is meant', () => {
  const { posters, same, rules, screen } = impactOf(sideOn(SHIPPED, '2018-06-01'), sideOn(SHIPPED, TODAY), 'rights');
  expect(posters.map(({ id }) => id)).toEqual(['rights']);
  expect(same).toEqual([]);
  expect(rules.map(({ rule }) => rule)).toEqual(['law-88v', 'agency', 'portal']);
  expect(screen.map(({ topic }) => topic)).toEqual(['rights']);
});

test('a poster that one of the two days does not have came or went', () => {
  const today = sideOn(SHIPPED, TODAY);
  const without = { ...today, posters: today.posters.filter(({ id }) => id !== 'rights') };
  expect(impactOf(without, today).posters).toMatchObject([{ id: 'rights', change: 'came', sheets: [1] }]);
  expect(impactOf(today, without).posters).toMatchObject([{ id: 'rights', change: 'went' }]);
});
