import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCenters } from '../../src/stories/centers.js';
import { type Cells, csvOf } from '../centers/center-csv.js';
import { contentFolder } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';

const templates = join(import.meta.dirname, '..', '..', 'templates');

const read = async (rows: readonly Cells[], folder: string = OK) =>
  readCenters({ content: folder, templates, file: 'offices.csv', bytes: new TextEncoder().encode(csvOf(rows)) });

test('a table is read for its folder: posters and screens are those that there are', async () => {
  const { centers, problems, rows, form } = await read([
    { id: 'a', posters: 'complaint' },
    { id: 'b', posters: 'rights' },
  ]);
  expect(inEnglish(problems)).toMatchObject([{ code: 'bad-center', where: { file: 'offices.csv', line: 3 }, fix: 'there are: complaint' }]);
  expect(centers.map(({ id, wanted }) => [id, wanted])).toEqual([['a', { posters: ['complaint'] }]]);
  expect([rows, form]).toEqual([2, { kind: 'csv', encoding: 'utf-8', separator: ';' }]);
});

test('the words of a center are held against the checks of texts, at their cells', async () => {
  const { centers, problems } = await read([
    { id: 'a', 'name ru': 'Центр в в городе' },
    { id: 'b', 'address kk': 'Самал көшесі, 1, {{x}}' },
    { id: 'c', 'name kk': '«Самал орталығы' },
    { id: 'd' },
  ]);
  expect(problems.map(({ code, where }) => `${code} ${where.line}:${where.column} ${where.language}`).sort()).toEqual([
    'doubled-word 2:3 ru',
    'unfilled-call 3:4 kk',
    'unpaired-mark 4:2 kk',
  ]);
  expect(centers.map(({ id }) => id)).toContain('d');
  expect(centers.map(({ id }) => id)).not.toContain('a');
});

test('of a kind of fault that a table repeats the first are shown', async () => {
  const { problems, centers } = await read(Array.from({ length: 50 }, (_, at) => ({ id: `c-${at}`, hours: 'утром' })));
  expect(centers).toEqual([]);
  expect(problems).toHaveLength(10);
  expect(inEnglish(problems.at(-1))).toMatchObject({ message: expect.stringContaining('40') });
});

test('of a folder that cannot be read its own faults are said', async () => {
  const folder = await contentFolder({ 'project.yaml': () => 'languages: [kk, ru' }, OK);
  const { problems, columns } = await read([{}], folder);
  expect(problems.some(({ where }) => where.file === 'project.yaml')).toBe(true);
  expect(columns).toEqual([]);
});
