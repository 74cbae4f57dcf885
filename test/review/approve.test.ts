import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/content/load.js';
import { daysOf } from '../../src/day/days.js';
import { compose } from '../../src/poster/compose.js';
import { approve, changedContent as withTexts } from '../../src/review/approve.js';
import { waits } from '../../src/review/half.js';
import type { IsoDate } from '../../src/rules/date.js';
import { swap } from '../content-folder.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { changedContent, dayOf, faultsOfOtherDays, SHIPPED } from '../poster/composing.js';
import { NOW, THEN } from '../sheets.js';
import { approved, halfOf, halvesOf } from './reviewing.js';

/** The day of the invented change. */
const JANUARY = '2027-01-01' as IsoDate;

describe('all that waits', () => {
  test.each([THEN, NOW])('as of %s can be approved at once, and only reviews change', (day) => {
    const all = halvesOf(SHIPPED, day);
    const waiting = all.filter(waits);
    const { texts, problems } = approve(daysOf(SHIPPED), all, waiting.map(approved), day);
    expect(problems).toEqual([]);
    expect(texts.size).toBe(6);
    const strip = (text: string | undefined) => text?.replace(/^\s*(?:- )?review: .*\n/gm, '').replace(/, review: .*\} \}$/gm, '');
    for (const { source } of [SHIPPED.kiosk, ...SHIPPED.posters]) {
      expect(texts.get(source.file)).not.toBe(source.text);
      expect(strip(texts.get(source.file))).toBe(strip(source.text));
    }
  });
});

describe('a text written in another way', () => {
  const POSTER = 'posters/clinic-registration-portal.yaml';
  const withBody = (lines: string) =>
    changedContent({
      [POSTER]: (text) => {
        const start = text.indexOf('    basis: attachment-order\n    versions', text.indexOf('id: portal-body'));
        return `${text.slice(0, start)}${lines}`;
      },
    });
  const approveRussian = (content: Content, day: IsoDate) => {
    const all = halvesOf(content, day);
    const { texts, problems } = approve(daysOf(content), all, [approved(halfOf(all, 'clinic-registration-portal/portal-body', 'ru'))], day);
    expect(problems).toEqual([]);
    return texts.get(POSTER)?.split('    qr: egov\n')[1] ?? '';
  };
  const REVIEW = /ru: \{ approved: \{ by: 'A\. Editor, head of "texts" # 2', on: 2026-01-31, words: "?[0-9a-f]{12}"? \} \}/;

  test('without a review gets one', async () => {
    const lines = '    # what it says\n    text: { kk: Бір, ru: Один }\n';
    const text = approveRussian(await withBody(lines), NOW);
    expect(text.replace(REVIEW, 'ru: …')).toBe(`    # what it says\n    review: { kk: draft, ru: … }\n    text: { kk: Бір, ru: Один }\n`);
  });

  test.each([
    ['one', '    screen: { kk: Екі, ru: Два }\n', '    screen: { review: { kk: draft, ru: … }, kk: Екі, ru: Два }\n', 1],
    [
      'one over lines',
      '    screen:\n      kk: Екі\n      ru: Два\n',
      '    screen:\n      review: { kk: draft, ru: … }\n      kk: Екі\n      ru: Два\n',
      1,
    ],
    [
      'the second of two',
      '    screen:\n      - kk: Бірінші\n        ru: Первый\n      - kk: Екі\n        ru: Два\n',
      '    screen:\n      - kk: Бірінші\n        ru: Первый\n      - review: { kk: draft, ru: … }\n        kk: Екі\n        ru: Два\n',
      2,
    ],
  ])('has slides, which are approved one by one where they stand: %s', async (_, lines, expected, number) => {
    const text = '    text: { kk: Бір, ru: Один }\n';
    const content = await withBody(text + lines);
    const all = halvesOf(content, NOW);
    const half = halfOf(all, `clinic-registration-portal/portal-body/screen/${number}`, 'ru');
    expect([half.words, half.other, half.standing.kind]).toEqual(['Два', 'Екі', 'draft']);
    const { texts, problems } = approve(daysOf(content), all, [approved(half)], NOW);
    expect(problems).toEqual([]);
    const body = texts.get(POSTER)?.split('    qr: egov\n')[1] ?? '';
    expect(body.replace(REVIEW, 'ru: …')).toBe(text + expected);
  });

  test('says something in plain language, which is approved by itself and where it stands', async () => {
    const lines = '    text: { kk: Бір, ru: Один }\n    plain: { text: { kk: Жай, ru: Просто }, review: { kk: draft, ru: draft } }\n';
    const content = await withBody(lines);
    const all = halvesOf(content, NOW);
    const half = halfOf(all, 'clinic-registration-portal/portal-body/plain', 'ru');
    expect([half.words, half.other, half.standing.kind]).toEqual(['Просто', 'Жай', 'draft']);
    const { texts, problems } = approve(daysOf(content), all, [approved(half)], NOW);
    expect(problems).toEqual([]);
    const text = texts.get(POSTER)?.split('    qr: egov\n')[1] ?? '';
    expect(text.replace(REVIEW, 'ru: …')).toBe(lines.replace('ru: draft', 'ru: …'));
  });

  test('in versions, with one review above them all, is approved in the version in force', async () => {
    const lines =
      '    review: { kk: official, ru: draft }\n    versions:\n      - { until: 2020-12-31, text: { kk: Бір, ru: Один } }\n      - from: 2021-01-01\n        text: { kk: Екі, ru: Два }\n';
    const content = await withBody(lines);
    expect(approveRussian(content, THEN).replace(REVIEW, 'ru: …')).toBe(
      `${lines.replace('12-31, ', '12-31, review: { kk: official, ru: … }, ')}`,
    );
    expect(approveRussian(content, NOW).replace(REVIEW, 'ru: …')).toBe(
      `${lines.replace('        text', '        review: { kk: official, ru: … }\n        text')}`,
    );
  });
});

test('words of today and of the day of a change are approved beside each other, and nothing but reviews changes', async () => {
  const content = await changedContent(SEVEN_DAYS);
  const bare = (each: Content, day: IsoDate) => halvesOf(each, day).map(({ standing: _, where: __, ...half }) => half);
  const days = [NOW, JANUARY, THEN];
  const approveAll = (before: Content, day: IsoDate): Content => {
    const all = halvesOf(before, day);
    const { texts, problems } = approve(daysOf(before), all, all.filter(waits).map(approved), day);
    expect(problems).toEqual([]);
    const after = withTexts(before, texts);
    for (const each of days) expect(bare(after, each)).toEqual(bare(before, each));
    return after;
  };
  const waiting = (each: Content, day: IsoDate) =>
    halvesOf(each, day)
      .filter(waits)
      .map(({ id, language }) => `${id} ${language}`);
  for (const order of [days, days.toReversed()]) {
    const whole = order.reduce(approveAll, content);
    for (const day of days) expect(waiting(whole, day)).toEqual([]);
    expect(days.flatMap((day) => compose(whole, day).problems)).toEqual([]);
    const complaint = whole.posters.find(({ data }) => data.id === 'complaint')?.source.text ?? '';
    expect(complaint).toMatch(/kk: \{ approved: \[\{ by: .*? \}, \{ by: .*? \}.*\] \}/);
    // Without what was approved, every line is as it was but for reviews that were not written down at all.
    for (const [index, { source }] of whole.posters.entries()) {
      const strip = (text = '') => text.replace(/^\s*(?:- )?review: .*\n/gm, '').replace(/, review: .*\} \}$/gm, '');
      expect(strip(source.text)).toBe(strip(content.posters[index]?.source.text));
    }
  }
});

test('an approval of words that no day has any more goes', async () => {
  const content = await changedContent(SEVEN_DAYS);
  const approveHalf = (before: Content, day: IsoDate): Content => {
    const all = halvesOf(before, day);
    return withTexts(before, approve(daysOf(before), all, [approved(halfOf(all, 'complaint/term-provider', 'kk'))], day).texts);
  };
  const both = approveHalf(approveHalf(content, NOW), JANUARY);
  const complaint = both.posters.find(({ data }) => data.id === 'complaint');
  const known = (text: string) => text.slice(text.indexOf('id: term-provider')).match(/words: "?[0-9a-f]{12}/g)?.length;
  expect(known(complaint?.source.text ?? '')).toBe(2);
  const file = 'posters/complaint.yaml';
  const reworded = withTexts(
    both,
    new Map([[file, (complaint?.source.text ?? '').replaceAll('ішінде* қаралуға жатады', 'ішінде* қаралуы тиіс')]]),
  );
  const again = approveHalf(reworded, NOW).posters.find(({ data }) => data.id === 'complaint');
  expect(known(again?.source.text ?? '')).toBe(1);
  expect(again?.source.text).not.toContain('approved: [');
});

test('what is approved for today is not reported as stale for the words of other days', async () => {
  const versions = '    - { from: 2027-01-01, value: "1415", confidence: B }\n';
  const content = await changedContent({
    'rules/phones.yaml': (text) => swap('- value: "1414"', '- until: 2026-12-31\n      value: "1414"')(`${text.trimEnd()}\n${versions}`),
  });
  const all = halvesOf(content);
  const { texts } = approve(daysOf(content), all, all.filter(waits).map(approved), NOW);
  const whole = withTexts(content, texts);
  expect(halvesOf(whole, '2027-01-01' as IsoDate).some(({ standing }) => standing.kind === 'draft' && standing.formerly)).toBe(true);
  expect(faultsOfOtherDays(whole, NOW)).toEqual([]);
});

test('a notice waits only when it says so and is not over, and is approved for its title and its text together', async () => {
  const notice = (id: string, until: string, more: string) =>
    `- id: ${id} # ${id}\n  level: info\n  from: "2026-11-01 09:00"\n  until: "${until} 18:00"\n${more}  title: { kk: Жабық, ru: Закрыто }\n  text: { kk: '1414 емес, {{phone "contact-centre-phone"}}', ru: 'Звоните {{phone "contact-centre-phone"}}' }\n`;
  const review = '  review: { kk: official, ru: draft }\n';
  const file = [notice('over', '2026-11-21', review), notice('now', NOW, review), notice('plain', '2026-12-31', '')].join('');
  const content = await changedContent({
    'notices.yaml': () => file,
    // Before its only version the phone cannot be said, and that is no fault of the notice.
    'rules/phones.yaml': swap('- value: "1414"', '- from: 2018-01-01\n      value: "1414"'),
  });
  const every = halvesOf(content);
  const all = every.filter(({ id }) => id.includes('notices/'));
  expect(all.map(({ id, language, words }) => [id, language, words])).toEqual([
    ['kiosk/notices/now', 'kk', 'Жабық 1414 емес, 1414'],
    ['kiosk/notices/now', 'ru', 'Закрыто Звоните 1414'],
  ]);
  const { texts, problems } = approve(daysOf(content), every, all.filter(waits).map(approved), NOW);
  expect(problems).toEqual([]);
  expect([...texts.keys()]).toEqual(['notices.yaml']);
  const [over, now, plain] = (texts.get('notices.yaml') ?? '').split(/(?=- id)/);
  expect([over, plain]).toEqual([notice('over', '2026-11-21', review), notice('plain', '2026-12-31', '')]);
  expect(now?.replace(/ru: \{ approved: .*\} \}/, 'ru: draft }')).toBe(notice('now', NOW, review));
  const reworded = withTexts(content, new Map([['notices.yaml', (texts.get('notices.yaml') ?? '').replaceAll('Звоните', 'Звонить')]]));
  expect(dayOf(reworded, NOW).problems.screen).toMatchObject([{ code: 'stale-approval', where: { file: 'notices.yaml', language: 'ru' } }]);
});

test('nothing to approve changes no file', () => {
  expect(approve(daysOf(SHIPPED), halvesOf(SHIPPED), [], NOW)).toEqual({ texts: new Map(), problems: [] });
});

test('an approval that would say something else is a fault of ours', () => {
  const all = halvesOf(SHIPPED);
  const [half] = all.filter(waits);
  if (!half) throw new Error('expected a draft in the shipped content');
  const wrong = all.map((each) => ({ ...each, words: `${each.words} ` }));
  expect(() => approve(daysOf(SHIPPED), wrong, [approved(half)], NOW)).toThrow('a table was written that changes something else');
});
