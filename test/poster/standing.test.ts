import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/load.js';
import type { Language } from '../../src/language/language.js';
import { compose } from '../../src/poster/compose.js';
import { fingerprint } from '../../src/poster/fingerprint.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, placeOf, swap } from '../content-folder.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { inEnglish } from '../in-english.js';
import { NOW, THEN } from '../sheets.js';
import { changedContent, composed, statementOf } from './composing.js';

const POSTER = 'posters/complaint.yaml';
const RULES = 'rules/terms.yaml';
const KIOSK = 'kiosk.yaml';
/** The day of the invented change. */
const JANUARY = '2027-01-01' as IsoDate;
const approval = (words: string) => `{ approved: { by: A. Editor, on: 2026-01-31, words: "${words}" } }`;

/** The first review behind some words of a file, with an approval of the Russian half. */
const approveRussian =
  (after: string, words: string): Change =>
  (text) => {
    const start = text.indexOf('review:', text.indexOf(after));
    if (!text.includes(after) || start < 0) throw new RangeError(`expected a review behind "${after}", found none`);
    return text.slice(0, start) + text.slice(start).replace(/review: \{.*?\}/, () => `review: { kk: draft, ru: ${approval(words)} }`);
  };

const then =
  (first: Change, second: Change): Change =>
  (text) =>
    second(first(text) as string);

async function wordsOf(poster: string, id: string, language: Language, day = NOW): Promise<string> {
  return fingerprint(statementOf(await composed(day), poster, id).text[language]);
}

describe('An approval', () => {
  it('holds for the words that it was given to', async () => {
    const words = await wordsOf('complaint', 'ground-refusal', 'ru');
    const found = await composed(NOW, { [POSTER]: approveRussian('id: ground-refusal', words) });
    expect(found.problems).toEqual([]);
    const { review } = statementOf(found, 'complaint', 'ground-refusal');
    expect(review).toEqual({ kk: { kind: 'draft' }, ru: { kind: 'approved', by: 'A. Editor', on: '2026-01-31' as IsoDate } });
  });

  it('falls back to a draft with one letter, and the report says whose it was and where it stands', async () => {
    const words = await wordsOf('complaint', 'ground-refusal', 'ru');
    let file = '';
    const change: Change = (text) => {
      file = then(approveRussian('id: ground-refusal', words), swap('необоснованным отказом;', 'необоснованным отказам;'))(text) as string;
      return file;
    };
    const found = await composed(NOW, { [POSTER]: change });
    expect(statementOf(found, 'complaint', 'ground-refusal').review.ru).toEqual({
      kind: 'draft',
      formerly: { by: 'A. Editor', on: '2026-01-31' },
    });
    expect(found.problems).toMatchObject([
      { code: 'stale-approval', severity: 'warning', where: { file: POSTER, language: 'ru', ...placeOf(file, '{ approved:') } },
    ]);
    expect(inEnglish(found.problems[0]?.message)).toContain('A. Editor approved on 2026-01-31');
    expect(found.posters.map(({ id }) => id)).toContain('complaint');
  });

  it('falls back to a draft when a fact inside changes', async () => {
    const words = await wordsOf('complaint', 'term-provider', 'ru');
    const approved = approveRussian('from: 2019-12-07', words);
    expect((await composed(NOW, { [POSTER]: approved })).problems).toEqual([]);
    const change: Change = (text) => {
      const start = text.indexOf('value: 5', text.indexOf('from: 2026-07-12', text.indexOf('complaint-review-provider:')));
      return `${text.slice(0, start)}value: 6${text.slice(start + 'value: 5'.length)}`;
    };
    const found = await composed(NOW, { [POSTER]: approved, [RULES]: change });
    expect(found.problems.map(({ code }) => code)).toContain('stale-approval');
  });

  it('stands beside one for the words of another day, and each holds on its own', async () => {
    const changed = await changedContent(SEVEN_DAYS);
    const on = (day: IsoDate, content = changed) => statementOf(compose(content, day), 'complaint', 'term-provider');
    const [five, seven] = [NOW, JANUARY].map((day) => fingerprint(on(day).text.kk));
    const approvals = (...words: readonly (string | undefined)[]): Change => {
      const list = words.map((each, index) => `{ by: Editor ${index + 1}, on: 2026-01-3${index}, words: "${each}" }`).join(', ');
      const before = `- from: 2019-12-07
            review: { kk: draft, ru: draft }`;
      return swap(before, before.replace('draft', `{ approved: [${list}] }`));
    };
    const given = async (...words: readonly (string | undefined)[]) => changedContent({ ...SEVEN_DAYS, [POSTER]: approvals(...words) });
    const codes = (content: Content, day: IsoDate) => compose(content, day).problems.map(({ code }) => code);

    const both = await given(five, seven);
    expect(on(NOW, both).review.kk).toEqual({ kind: 'approved', by: 'Editor 1', on: '2026-01-30' });
    expect(on(JANUARY, both).review.kk).toEqual({ kind: 'approved', by: 'Editor 2', on: '2026-01-31' });
    expect([...codes(both, NOW), ...codes(both, JANUARY), ...codes(both, THEN)]).toEqual([]);

    // Given ahead, it is nobody's fault today; a day that came without one is reported.
    const ahead = await given(seven);
    expect(on(NOW, ahead).review.kk).toEqual({ kind: 'draft', formerly: { by: 'Editor 1', on: '2026-01-30' } });
    expect(codes(ahead, NOW)).toEqual([]);
    expect(codes(await given(five), JANUARY)).toEqual(['stale-approval']);

    // The last of those that hold for no day any more is the one that is reported.
    const gone = await given('000000000000', '000000000001');
    expect(compose(gone, NOW).problems).toMatchObject([{ code: 'stale-approval' }]);
    expect(inEnglish(compose(gone, NOW).problems[0]?.message)).toContain('Editor 2 approved on 2026-01-31, found others: "');
  });

  it('that stands above the versions of a text holds for the version whose words it names', async () => {
    const inherited: Change = (text) => {
      const start = text.indexOf('    versions:', text.indexOf('id: portal-body'));
      return `${text.slice(0, start)}    review: { kk: draft, ru: ${approval('8e2a72a66707')} }
    versions:
      - { until: 2020-12-31, text: { kk: Бір, ru: Один } }
      - { from: 2021-01-01, text: { kk: Екі, ru: Два } }
`;
    };
    const review = async (day: string) =>
      statementOf(
        await composed(day, { 'posters/clinic-registration-portal.yaml': inherited }),
        'clinic-registration-portal',
        'portal-body',
      ).review.ru;
    expect(await review(THEN)).toMatchObject({ kind: 'approved' });
    expect(await review(NOW)).toMatchObject({ kind: 'draft', formerly: { by: 'A. Editor' } });
  });

  it('of a broken text is not reported as stale besides', async () => {
    const broken = then(approveRussian('id: ground-refusal', '3f9c2a71b0de'), swap('необоснованным отказом;', '{{term "no-such"}}'));
    expect((await composed(NOW, { [POSTER]: broken })).problems.map(({ code }) => code)).toEqual(['unknown-rule']);
  });

  it('of a label of the screen holds for its words as well', async () => {
    const right = approveRussian('  home:', fingerprint([{ text: 'Главная', strong: false }]));
    expect((await composed(NOW, { [KIOSK]: right })).problems).toEqual([]);
    const found = await composed(NOW, { [KIOSK]: then(right, swap('ru: "Главная"', 'ru: "Начало"')) });
    expect(found.problems).toMatchObject([{ code: 'stale-approval', where: { file: KIOSK, language: 'ru' } }]);
    expect(found.posters).toHaveLength(5);
  });

  it('of a label that asks for a fact holds for the words with the fact in them', async () => {
    const asks = swap('ru: "Главная"', `ru: 'Звоните {{phone "contact-centre-phone"}}'`);
    const words = fingerprint([{ text: 'Звоните 1414', strong: false }]);
    expect((await composed(NOW, { [KIOSK]: then(asks, approveRussian('  home:', words)) })).problems).toEqual([]);
  });
});
