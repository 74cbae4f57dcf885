import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Stop } from '../../src/problem.js';
import type { Half } from '../../src/review/half.js';
import type { IsoDate } from '../../src/rules/date.js';
import { listReviews, takeReviews } from '../../src/stories/review.js';
import type { Table } from '../../src/tables/table.js';
import { readTables, tableBytes } from '../../src/tables/table-file.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { inEnglish } from '../in-english.js';
import { NOW } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';

const REVIEWERS: Change = (text) => `${text}
reviewers:
  - { name: K. Lawyer, languages: [kk] }
  - { name: R. Lawyer, languages: [ru], posters: [rights, kiosk] }
`;

/** A table with every row decided on that `which` names. */
function decided(table: Table, which: (cell: (column: string) => string) => Readonly<Record<string, string>> | undefined): Table {
  const at = (column: string) => table.columns.findIndex((title) => title.split(' (')[0] === column);
  return {
    ...table,
    rows: table.rows.map((row) => {
      const cells = which((column) => row[at(column)] ?? '') ?? {};
      return row.map((cell, index) => Object.entries(cells).find(([column]) => at(column) === index)?.[1] ?? cell);
    }),
  };
}

async function tableOf(content: string, ending = 'xlsx', asOf: IsoDate = NOW): Promise<Table> {
  const file = join(await temporaryFolder(), `review.${ending}`);
  const report = await listReviews({ content, asOf, table: file });
  expect(report.written).toEqual([file]);
  const [table] = await readTables(await readFile(file), file);
  if (!table) throw new Error('expected a table, found none');
  return table;
}

const take = async (content: string, table: Table, file = 'review.xlsx', words = false) =>
  takeReviews({ content, file, bytes: await tableBytes([table], file), words, today: NOW });

const APPROVE = { decision: 'одобрено', by: 'A. Editor', on: '31.01.2026' };
const only = (id: string, language: string) => (cell: (column: string) => string) =>
  cell('id') === id && cell('language') === language ? APPROVE : undefined;

/** Every file of a content folder. */
async function bytesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'latin1')] as const)));
}

const idOf = ({ id, language }: Half) => `${id} ${language}`;

describe('what waits', () => {
  test('is every draft, of posters and of the screen', async () => {
    const { waiting, problems } = await listReviews({ content: await contentFolder(), asOf: NOW });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(waiting.map(idOf)).toEqual(
      expect.arrayContaining(['rights/title kk', 'kiosk/labels/welcome ru', 'kiosk/topics/rights/card kk']),
    );
    expect(waiting.every(({ standing }) => standing.kind === 'draft')).toBe(true);
    const term = waiting.find((half) => idOf(half) === 'complaint/term-provider kk');
    expect(term).toMatchObject({ basis: ['law-88v/25(2)'], where: { file: 'posters/complaint.yaml', language: 'kk' } });
    expect(term?.facts).toContain('complaint-review-provider: бес жұмыс күні');
    expect(term?.words).not.toMatch(/[{}*]/);
  });

  test('of a person is what the project gives to that person', async () => {
    const content = await contentFolder({ 'project.yaml': REVIEWERS });
    const all = (await listReviews({ content, asOf: NOW })).waiting;
    const of = async (person: string) => (await listReviews({ content, asOf: NOW, person })).waiting.map(idOf);
    expect(await of('K. Lawyer')).toEqual(all.filter(({ language }) => language === 'kk').map(idOf));
    const mine = all.filter(({ language, poster }) => language === 'ru' && ['rights', 'kiosk'].includes(poster));
    expect(await of('R. Lawyer')).toEqual(mine.map(idOf));
    await expect(of('N. Body')).rejects.toThrow('expected a reviewer of project.yaml, found "N. Body"');
  });

  test('reports a reviewer of posters that do not exist', async () => {
    const content = await contentFolder({
      'project.yaml': (text) => `${text}\nreviewers: [{ name: A, posters: [rigths] }, { name: A }]\n`,
    });
    const { problems } = await listReviews({ content, asOf: NOW });
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['unknown-poster', 'duplicate-id']);
  });

  test('is not written as a table while the content has errors', async () => {
    const content = await contentFolder({ 'posters/rights.yaml': swap('design: list', 'design: no-such') });
    const file = join(await temporaryFolder(), 'review.xlsx');
    expect((await listReviews({ content, asOf: NOW, table: file })).written).toEqual([]);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test('never goes over a table that is there', async () => {
    const file = join(await temporaryFolder(), 'review.csv');
    await writeFile(file, 'decisions');
    await expect(listReviews({ content: await contentFolder(), asOf: NOW, table: file })).rejects.toThrow(Stop);
    expect(await readFile(file, 'utf8')).toBe('decisions');
  });
});

describe('a table that comes back', () => {
  test.each(['xlsx', 'csv'])('as .%s approves what it says and leaves every other byte', async (ending) => {
    const content = await contentFolder();
    const table = decided(
      await tableOf(content, ending),
      (cell) => only('rights/title', 'kk')(cell) ?? only('kiosk/labels/home', 'ru')(cell),
    );
    const before = await bytesOf(content);
    const { problems, approved, waiting, written } = await take(content, table, `review.${ending}`);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(approved.map(({ half }) => idOf(half))).toEqual(['rights/title kk', 'kiosk/labels/home ru']);
    expect(written).toEqual(['kiosk.yaml', 'posters/rights.yaml']);
    const after = await bytesOf(content);
    const undone = [...after].map(([path, text]) => [
      path,
      Buffer.from(text, 'latin1')
        .toString()
        .replace(/\{ approved: \{ by: A\. Editor, on: 2026-01-31, words: "?[0-9a-f]{12}"? \} \}/, 'draft'),
    ]);
    expect(undone).toEqual([...before].map(([path, text]) => [path, Buffer.from(text, 'latin1').toString()]));
    const again = await listReviews({ content, asOf: NOW });
    expect(again.waiting.map(idOf)).toEqual(waiting.map(idOf));
    expect(again.waiting.map(idOf)).not.toContain('rights/title kk');
    expect(again.problems.map(({ code }) => code)).not.toContain('stale-approval');
  });

  test('with words that were corrected puts them into the file as a draft, when it is asked to, and once', async () => {
    const content = await contentFolder();
    const table = decided(await tableOf(content), (cell) => {
      if (only('rights/title', 'kk')(cell)) return APPROVE;
      if (only('rights/title', 'ru')(cell)) return { ...APPROVE, words: `${cell('words')} населением` };
      return only('kiosk/labels/home', 'ru')(cell) ? { words: 'На главную' } : undefined;
    });
    const before = await bytesOf(content);
    const without = await take(content, table);
    expect(without.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['words-edited']);
    expect(await bytesOf(content)).toEqual(before);

    const { problems, approved, reworded, written, waiting } = await take(content, table, 'review.xlsx', true);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(approved.map(({ half }) => idOf(half))).toEqual(['rights/title kk']);
    expect(reworded.map(({ half }) => idOf(half))).toEqual(['rights/title ru', 'kiosk/labels/home ru']);
    expect(written).toEqual(['kiosk.yaml', 'posters/rights.yaml']);
    expect(waiting.find((half) => idOf(half) === 'rights/title ru')?.words).toMatch(/ населением$/);
    const after = await bytesOf(content);
    const rights = Buffer.from(after.get(join(content, 'posters/rights.yaml')) ?? '', 'latin1').toString();
    expect(rights).toContain('      *ПРАВА* услугополучателей на получение государственных услуг населением\n');
    expect(Buffer.from(after.get(join(content, 'kiosk.yaml')) ?? '', 'latin1').toString()).toContain(
      'ru: "На главную" }, review: { kk: draft, ru: draft }',
    );
    expect(await take(content, table, 'review.xlsx', true)).toMatchObject({ approved: [], reworded: [], written: [] });
    expect(await bytesOf(content)).toEqual(after);
  });

  test('with corrected words that say another term writes nothing', async () => {
    const content = await contentFolder();
    const table = decided(await tableOf(content), (cell) =>
      only('complaint/term-provider', 'kk')(cell)
        ? { ...APPROVE, words: cell('words').replace('бес', 'жеті') }
        : only('rights/title', 'kk')(cell),
    );
    const before = await bytesOf(content);
    const { problems } = await take(content, table, 'review.xlsx', true);
    expect(inEnglish(problems.filter(({ severity }) => severity === 'error')).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'words-edited expected words that can be put into posters/complaint.yaml, found the words of {{term "complaint-review-provider"}} changed',
    ]);
    expect(await bytesOf(content)).toEqual(before);
  });

  test('twice changes nothing the second time', async () => {
    const content = await contentFolder();
    const table = decided(await tableOf(content), only('rights/title', 'kk'));
    await take(content, table);
    const before = await bytesOf(content);
    expect(await take(content, table)).toMatchObject({ approved: [], written: [] });
    expect(await bytesOf(content)).toEqual(before);
  });

  test('with everything approved leaves nothing that waits', async () => {
    const content = await contentFolder();
    const { waiting } = await take(
      content,
      decided(await tableOf(content), () => APPROVE),
    );
    expect(waiting).toEqual([]);
    expect((await listReviews({ content, asOf: NOW })).waiting).toEqual([]);
  });

  test('for the words of a later day leaves the approval of today where it is', async () => {
    const january = '2027-01-01' as IsoDate;
    const content = await contentFolder(SEVEN_DAYS);
    const approveAll = async (day: IsoDate) =>
      take(
        content,
        decided(await tableOf(content, 'csv', day), () => APPROVE),
        'review.csv',
      );
    const waiting = async (day: IsoDate) => (await listReviews({ content, asOf: day })).waiting.map(idOf);
    await approveAll(NOW);
    expect(await waiting(january)).toEqual(['complaint/term-provider kk', 'complaint/term-provider ru']);
    const before = await bytesOf(content);
    const { approved, waiting: left, written } = await approveAll(january);
    expect([approved.map(({ half }) => idOf(half)), left, written]).toEqual([
      ['complaint/term-provider kk', 'complaint/term-provider ru'],
      [],
      ['posters/complaint.yaml'],
    ]);
    expect([await waiting(NOW), await waiting(january)]).toEqual([[], []]);
    const approval = '\\{ by: A\\. Editor, on: 2026-01-31, words: "?[0-9a-f]{12}"? \\}';
    const undone = [...(await bytesOf(content))].map(([path, text]) => [
      path,
      text.replace(new RegExp(`\\[(${approval}), ${approval}\\]`, 'g'), '$1'),
    ]);
    expect(new Map(undone as [string, string][])).toEqual(before);
  });

  test('says of the files what they hold now: an approval that was out of date is not reported of a half that was approved anew', async () => {
    const content = await contentFolder();
    await take(
      content,
      decided(await tableOf(content), (cell) => (cell('poster') === 'rights' ? APPROVE : undefined)),
    );
    const path = join(content, 'posters/rights.yaml');
    await writeFile(path, swap('*ПРАВА* услугополучателей', '*ПРАВА* получателей')(await readFile(path, 'utf8')) as string);
    const stale = ({ problems }: Awaited<ReturnType<typeof listReviews>>) => problems.filter(({ code }) => code === 'stale-approval');
    expect(stale(await listReviews({ content, asOf: NOW }))).toHaveLength(1);
    const table = decided(await tableOf(content), (cell) => (cell('poster') === 'rights' ? APPROVE : undefined));
    const taken = await take(content, table);
    expect([taken.approved.length, stale(taken)]).toEqual([1, []]);
    expect(taken.sources.get('posters/rights.yaml')).toBe(await readFile(path, 'utf8'));
    expect(taken.waiting).toEqual((await listReviews({ content, asOf: NOW })).waiting);
  });

  test('for words that have changed since writes nothing, not even its good rows', async () => {
    const content = await contentFolder();
    const table = decided(await tableOf(content), (cell) => (cell('poster') === 'rights' ? APPROVE : undefined));
    const path = join(content, 'posters/rights.yaml');
    await writeFile(path, swap('*ПРАВА* услугополучателей', '*ПРАВА* получателей')(await readFile(path, 'utf8')) as string);
    const before = await bytesOf(content);
    const { problems, approved, written } = await take(content, table);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code, where }) => `${where.file} ${code}`)).toContain(
      'review.xlsx words-changed',
    );
    expect([approved, written]).toEqual([[], []]);
    expect(await bytesOf(content)).toEqual(before);
  });

  test('lists the rows that ask for a change or say something', async () => {
    const content = await contentFolder();
    const table = decided(await tableOf(content), (cell) =>
      cell('id') === 'rights/title' ? { decision: cell('language') === 'kk' ? 'өзгерту' : '', remark: 'қысқарақ' } : undefined,
    );
    const { remarks, written } = await take(content, table);
    expect(remarks.map(({ id, language, decision, remark }) => [id, language, decision, remark])).toEqual([
      ['rights/title', 'kk', 'change', 'қысқарақ'],
      ['rights/title', 'ru', undefined, 'қысқарақ'],
    ]);
    expect(written).toEqual([]);
  });

  test('keeps the mark of UTF-8 and the line ends of Windows in a file', async () => {
    const content = await contentFolder({ 'posters/rights.yaml': (text) => `\ufeff${text.replaceAll('\n', '\r\n')}` });
    await take(content, decided(await tableOf(content), only('rights/title', 'kk')));
    const text = await readFile(join(content, 'posters/rights.yaml'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('kk: { approved: { by: A. Editor');
  });

  test('that is an empty workbook is refused', async () => {
    const bytes = await tableBytes([{ name: 'x', columns: ['a'], rows: [] }], 'a.xlsx');
    const { problems } = await takeReviews({ content: await contentFolder(), file: 'a.xlsx', bytes, today: NOW });
    expect(problems).toMatchObject([{ code: 'bad-table', where: { file: 'a.xlsx', line: 1 } }]);
  });
});
