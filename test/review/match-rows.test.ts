import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/poster/fingerprint.js';
import { type MatchedRows, matchRows } from '../../src/review/match-rows.js';
import type { Reviewer } from '../../src/review/reviewers.js';
import type { Row } from '../../src/review/row.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { SHIPPED } from '../poster/composing.js';
import { halfOf, halvesOf } from './reviewing.js';

const ALL = halvesOf(SHIPPED);
const DRAFT = halfOf(ALL, 'rights/title', 'kk');

const row = (change: Partial<Row> = {}, half = DRAFT): Row => ({
  number: 4,
  id: half.id,
  language: half.language,
  words: half.words,
  fingerprint: half.fingerprint,
  decision: 'approve',
  by: 'A. Editor',
  on: '2026-01-31' as IsoDate,
  remark: '',
  ...change,
});

const match = (rows: readonly Row[], reviewers: readonly Reviewer[] = [], all = ALL): MatchedRows =>
  matchRows(rows, 'review.xlsx', { halves: all, reviewers });
const reported = ({ problems }: MatchedRows) =>
  problems.map(({ severity, code, where }) => `${where.file}:${where.line} ${severity} ${code}`);

test('an approval goes to the half whose words it names', () => {
  const { taken, problems } = match([row()]);
  expect(problems).toEqual([]);
  expect(taken).toEqual([{ half: DRAFT, by: 'A. Editor', on: '2026-01-31' }]);
});

test('a table of another folder is one Problem, not one a row; of a few rows each is reported', () => {
  const rows = (count: number): readonly Row[] =>
    ALL.slice(0, count).map((half, index) =>
      index % 2 === 0 ? row({ id: `x/${half.id}` }, half) : row({ fingerprint: '3f9c2a71b0de' }, half),
    );
  expect(reported(match(rows(4)))).toEqual(['review.xlsx:undefined error foreign-table']);
  expect(reported(match(rows(3)))).toHaveLength(3);
  expect(new Set(match([...rows(4), row()]).problems.map(({ code }) => code))).toEqual(new Set(['unknown-text', 'words-changed']));
});

test('a row without a decision, and one that asks for a change, approve nothing', () => {
  const { decision: _, ...undecided } = row();
  expect(match([undecided, row({ decision: 'change' }, halfOf(ALL, 'rights/title', 'ru'))])).toEqual({ taken: [], problems: [] });
});

describe('a fingerprint that a spreadsheet takes for a number', () => {
  const printOf = (words: string) => fingerprint([{ text: words, strong: false }]);
  const halfWith = (form: RegExp) => {
    const words = Array.from({ length: 20_000 }, (_, count) => `${DRAFT.words} ${count}`).find((each) => form.test(printOf(each))) ?? '';
    return { ...DRAFT, words, fingerprint: printOf(words) };
  };
  const saved = (print: string) => Number(print).toExponential(5).replace('.', ',').replace('e', 'E');

  test.each([
    ['of figures alone', /^[1-9]\d{11}$/],
    ['that begins with nought', /^0\d{11}$/],
    ['with one e among its figures', /^\d{9,10}e\d{1,2}$/],
  ])('%s is known again, with the words that it is of', (_, form) => {
    const half = halfWith(form);
    const rowOf = (change: Partial<Row>) => row({ fingerprint: saved(half.fingerprint), ...change }, half);
    expect(match([rowOf({})], [], [half])).toMatchObject({ taken: [{ half }], problems: [] });
    expect(reported(match([rowOf({ words: 'others' })], [], [half]))).toEqual(['review.xlsx:6 error words-edited']);
    expect(reported(match([rowOf({ fingerprint: '9,99999E+30' })], [], [half]))).toEqual(['review.xlsx:6 error words-changed']);
  });
});

describe('a row that matches no more', () => {
  test.each<[string, Row, string]>([
    ['names no text', row({ id: 'rights/no-such' }), 'unknown-text'],
    ['names no language', row({ language: 'en' }), 'unknown-text'],
    ['approves words that have changed', row({ fingerprint: '3f9c2a71b0de' }), 'words-changed'],
    ['has its words edited', row({ words: `${DRAFT.words}!` }), 'words-edited'],
  ])('because it %s is reported at its row, and approves nothing', (_, given, code) => {
    const matched = match([given]);
    expect(reported(matched)).toEqual([`review.xlsx:6 error ${code}`]);
    expect(matched.taken).toEqual([]);
  });

  test('shows the words that stand there now', () => {
    expect(inEnglish(match([row({ fingerprint: '3f9c2a71b0de' })]).problems[0]?.message)).toContain(`«${DRAFT.words}»`);
  });
});

describe('rows of one half', () => {
  test('that say the same are one', () => {
    const { taken, problems } = match([row(), row({ number: 5 })]);
    expect([taken.length, problems]).toEqual([1, []]);
  });

  test.each<[string, Partial<Row>]>([
    ['decide differently', { decision: 'change' }],
    ['name another person', { by: 'B. Editor' }],
    ['name another day', { on: '2026-02-01' as IsoDate }],
  ])('that %s contradict each other', (_, change) => {
    expect(reported(match([row(), row({ number: 5, ...change })]))).toEqual(['review.xlsx:7 error contradicting-rows']);
  });

  test('of which one is undecided do not', () => {
    const { decision: _, ...undecided } = row({ number: 5 });
    expect(match([row(), undecided]).problems).toEqual([]);
  });
});

describe('a half behind which somebody stands', () => {
  const approvedBy = (by: string) =>
    ALL.map((half) => (half === DRAFT ? { ...half, standing: { kind: 'approved', by, on: '2026-01-31' as IsoDate } as const } : half));

  test('is left alone when the same approval comes twice', () => {
    expect(match([row()], [], approvedBy('A. Editor'))).toEqual({ taken: [], problems: [] });
  });

  test('keeps its approval when another one comes, with a warning', () => {
    const matched = match([row()], [], approvedBy('B. Editor'));
    expect(reported(matched)).toEqual(['review.xlsx:6 warning stands-already']);
    expect(matched.taken).toEqual([]);
  });

  test('stays official', () => {
    const official = ALL.find(({ standing }) => standing.kind === 'official');
    expect(reported(match([row({}, official)]))).toEqual(['review.xlsx:6 warning stands-already']);
  });
});

describe('where the project names its reviewers', () => {
  test.each<[string, Reviewer[], string[]]>([
    ['one of all', [{ name: 'A. Editor' }], []],
    ['one of this language', [{ name: 'A. Editor', languages: ['kk'] }], []],
    ['one of this poster', [{ name: 'A. Editor', posters: ['complaint', 'rights'] }], []],
    ['somebody else', [{ name: 'B. Editor' }], ['review.xlsx:6 error unknown-reviewer']],
    ['one of another language', [{ name: 'A. Editor', languages: ['ru'] }], ['review.xlsx:6 error unknown-reviewer']],
    ['one of another poster', [{ name: 'A. Editor', posters: ['kiosk'] }], ['review.xlsx:6 error unknown-reviewer']],
  ])('%s is held against them', (_, reviewers, problems) => {
    expect(reported(match([row()], reviewers))).toEqual(problems);
  });
});
