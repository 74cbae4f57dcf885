import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { type ReprintOptions, reprint } from '../../src/stories/reprint.js';
import { readTables } from '../../src/tables/table-file.js';
import { swap } from '../content-folder.js';
import { temporaryFolder } from '../temporary-folder.js';
import { approvedFolder, change, DAY, errors, releasedFolder, releaseOf, withOther } from './released-folder.js';

const HEAD = 'center;wall;poster;size;copies;edition\n';
const listOf = (content: string, options: Partial<ReprintOptions> = {}) => reprint({ content, asOf: DAY, ...options });

const walls = (...rows: readonly string[]) => ({ 'walls.csv': () => `${HEAD}${rows.join('\n')}\n` });

test('after a rule has changed exactly the walls with its posters are named, with edition, cause and what is to be done', async () => {
  const { content, out } = await releasedFolder();
  await change(content, { 'centers.yaml': withOther });
  await change(
    content,
    walls('sample;Hall;complaint;a4;2;complaint-1', 'sample;Door;second;a4;1;second-1', 'other;Hall;complaint;A3;1;complaint-1'),
  );
  expect((await listOf(content)).list).toEqual([]);

  await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
  const before = await listOf(content);
  expect(before.list.map(({ wall, task }) => [wall.center, wall.poster, wall.size, wall.copies, task])).toEqual([
    ['sample', 'complaint', 'a4', 2, 'release-first'],
    ['other', 'complaint', 'a3', 1, 'release-first'],
  ]);
  await releaseOf(content, { out });
  const { list } = await listOf(content);
  expect(list.map(({ task, current }) => [task, current])).toEqual([
    ['reprint', 'complaint-2'],
    ['reprint', 'complaint-2'],
  ]);
  expect(list[0]?.cause).toEqual({
    kk: 'Телефон нөмірі өзгерді: бұрын – 1414, енді – 1415.',
    ru: 'Изменился номер телефона: было – 1414, стало – 1415.',
  });
}, 120_000);

test('a change to come is listed for its day and not before', async () => {
  const { content } = await releasedFolder();
  await change(content, walls('sample;Hall;complaint;a4;2;complaint-1'));
  const dated = '- { until: 2026-12-31, value: "1414", confidence: A }\n    - { from: 2027-01-01, value: "1415", confidence: A }';
  await change(content, { 'rules/facts.yaml': swap('- { value: "1414", confidence: A }', dated) });
  expect((await listOf(content)).list).toEqual([]);
  expect((await listOf(content, { asOf: '2027-01-01' as IsoDate })).list).toHaveLength(1);
}, 120_000);

test('a sheet that was released for a later day and hangs already is to be replaced until then', async () => {
  const { content, out } = await releasedFolder();
  const dated = '- { until: 2026-12-31, value: "1414", confidence: A }\n    - { from: 2027-01-01, value: "1415", confidence: A }';
  await change(content, { 'rules/facts.yaml': swap('- { value: "1414", confidence: A }', dated) });
  await releaseOf(content, { out, asOf: '2027-01-01' as IsoDate });
  await change(content, walls('sample;Hall;complaint;a4;2;complaint-2'));
  expect((await listOf(content)).list).toMatchObject([
    {
      task: 'reprint',
      current: 'complaint-1',
      cause: {
        kk: 'Бұл басылым 2027 жылғы 1 қаңтардан бастап қолданылады.',
        ru: 'Это издание действует с 1 января 2027 года.',
      },
    },
  ]);
}, 120_000);

test('a sheet without an edition is printed anew, and one whose poster is gone is taken down', async () => {
  const { content } = await releasedFolder();
  await change(content, walls('sample;Hall;complaint;a4;2;', 'sample;Door;second;a4;1;second-1'));
  await change(content, { 'posters/second.yaml': (text) => text.replace('id: second', 'id: third') });
  const { list } = await listOf(content);
  expect(list.map(({ task, current, cause }) => [task, current, cause.ru])).toEqual([
    ['reprint', 'complaint-1', 'Напечатано без номера издания: что на листе, неизвестно.'],
    ['take-down', undefined, 'Этого плаката больше нет.'],
  ]);
}, 120_000);

test('the list goes into a workbook and comes back from it', async () => {
  const content = await approvedFolder();
  await change(content, walls('sample;Hall;complaint;a4;2;'));
  const table = join(await temporaryFolder(), 'reprint.xlsx');
  await listOf(content, { table });
  const [sheet] = await readTables(await readFile(table), table);
  expect(sheet?.columns.slice(0, 6)).toEqual(['center', 'wall', 'poster', 'size', 'copies', 'hangs']);
  expect(sheet?.rows.map((row) => row.slice(0, 5))).toEqual([['sample', 'Hall', 'complaint', 'a4', '2']]);
});

test('the list never replaces the list of walls', async () => {
  const content = await approvedFolder();
  await change(content, walls('sample;Hall;complaint;a4;2;'));
  const before = await readFile(join(content, 'walls.csv'), 'utf8');
  await expect(listOf(content, { table: join(content, 'walls.csv') })).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ code: 'table-is-input' }],
  });
  expect(await readFile(join(content, 'walls.csv'), 'utf8')).toBe(before);
});

test('every row that cannot be meant is reported with its line, and no table is written', async () => {
  const content = await approvedFolder();
  await change(
    content,
    walls(
      'sample;Hall;complaint;a4;2;',
      'sample;Hall;complant;a4;2;',
      'sample;Hall;complaint;b4;0;',
      '',
      ';;complaint;a4;1;complaint-7',
      'Образец: «Бұлақ»;Hall;complaint;a4;1;',
    ),
  );
  const table = join(await temporaryFolder(), 'reprint.csv');
  const report = await listOf(content, { table });
  expect(report.problems.filter(({ code }) => code === 'bad-wall').map(({ where }) => where.line)).toEqual([3, 4, 4, 6, 6, 6, 7]);
  expect(report.problems.filter(({ where }) => where.line === 7)).toMatchObject([
    { message: 'expected the id of a center, found "Образец: «Бұлақ»"', fix: 'there are: sample; or add it to centers.yaml' },
  ]);
  expect(report.problems.every(({ fix }) => fix !== undefined)).toBe(true);
  expect([report.list, existsSync(table)]).toEqual([[], false]);
  await change(content, { 'walls.csv': () => 'center;wall;poster\nsample;Hall;complaint\n' });
  expect(errors(await listOf(content))).toContain('bad-wall');
  await change(content, { 'walls.csv': () => 'center;"wall' });
  expect(errors(await listOf(content))).toContain('bad-table');
  await rm(join(content, 'walls.csv'));
  expect(errors(await listOf(content))).toContain('missing-file');
});

test('the shipped walls hang in the invented center, name shipped posters, and know no edition yet', async () => {
  const { problems, walls: rows, list } = await listOf(join(import.meta.dirname, '../../content'));
  expect(errors({ problems })).toEqual([]);
  expect(rows).toBeGreaterThan(3);
  expect(list).toHaveLength(rows);
  expect(list.every(({ wall }) => wall.center === 'samal' && wall.edition === undefined)).toBe(true);
});
