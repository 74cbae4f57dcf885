import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { type ReprintOptions, reprint } from '../../src/stories/reprint.js';
import { fromCsv } from '../../src/tables/csv.js';
import { readTables } from '../../src/tables/table-file.js';
import { csvOf } from '../centers/center-csv.js';
import { swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
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

test('every row that cannot be meant is reported with its line and column, and withholds no other', async () => {
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
  expect(inEnglish(report.problems.filter(({ where }) => where.line === 7))).toMatchObject([
    { message: 'expected the id of a center in "center", found "Образец: «Бұлақ»"', fix: 'there are: sample; or add it to centers.yaml' },
  ]);
  expect(inEnglish(report.problems).every(({ fix }) => fix !== undefined)).toBe(true);
  expect(inEnglish(report.problems.filter(({ where }) => where.line === 4)).map(({ message }) => message)).toEqual([
    'expected a size of paper in "size", found "b4"',
    'expected a number of copies from 1 to 9999 in "copies", found "0"',
  ]);
  expect(report).toMatchObject({ made: true, walls: 1, unread: 4, list: [{ wall: { where: { line: 2 } } }] });
  expect(fromCsv(await readFile(table, 'utf8'), table).rows).toHaveLength(1);
});

test('a list that cannot be read as a whole, or content with an error, makes no list', async () => {
  const content = await approvedFolder();
  const table = join(await temporaryFolder(), 'reprint.csv');
  await change(content, { ...walls('sample;Hall;complaint;a4;2;'), 'rules/facts.yaml': swap('confidence: A', 'confidence: Z') });
  expect(await listOf(content, { table })).toMatchObject({ made: false, list: [] });
  expect(existsSync(table)).toBe(false);
  await change(content, { 'rules/facts.yaml': swap('confidence: Z', 'confidence: A') });
  await change(content, { 'walls.csv': () => 'center;wall;poster\nsample;Hall;complaint\n' });
  expect(errors(await listOf(content))).toContain('bad-wall');
  await change(content, { 'walls.csv': () => 'center;"wall' });
  expect(errors(await listOf(content))).toContain('bad-table');
  await rm(join(content, 'walls.csv'));
  expect(errors(await listOf(content))).toContain('missing-file');
});

describe('an edition', () => {
  const editionsOf = async (cells: (codes: { readonly first: string; readonly second: string }) => readonly string[]) => {
    const { content, out } = await releasedFolder();
    await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
    await releaseOf(content, { out });
    const ledger = await readFile(join(content, 'editions.yaml'), 'utf8');
    const code = (poster: string, number: number) =>
      new RegExp(`poster: ${poster}\\n +number: ${number}\\n +code: "?(\\w+)`).exec(ledger)?.[1] ?? 'no code';
    const codes = { first: code('complaint', 1), second: code('second', 1) };
    await change(content, walls(...cells(codes).map((cell) => `sample;Hall;complaint;a4;1;"${cell}"`)));
    const { list, problems } = await listOf(content);
    return { codes, hangs: list.map(({ wall }) => wall.edition), problems: problems.filter(({ code: own }) => own === 'bad-wall') };
  };

  test('is taken as it stands at the foot of a sheet, or as a spreadsheet leaves it', async () => {
    const { hangs, problems } = await editionsOf(({ first }) => [
      'complaint-1',
      'Complaint-1',
      'COMPLAINT – 1',
      '1',
      first,
      first.toLowerCase(),
      `издание 1 · ${first}`,
      `Издание 1 ·\u00a0${first}.`,
      `1-басылым · ${first}`,
      `1-басылым · ${first}, издание 1 · ${first}`,
      `complaint-1 (${first})`,
      '№ 1',
    ]);
    expect(problems).toEqual([]);
    expect(hangs).toEqual(Array(12).fill('complaint-1'));
  }, 120_000);

  test('that contradicts itself, is of another poster or of none is reported, with what there is', async () => {
    const { codes, hangs, problems } = await editionsOf(({ first, second }) => [
      `издание 2 · ${first}`,
      `1 · ZZZZZZ`,
      '1, 2',
      'second-1',
      second,
      '3',
      'издание',
      'вчерашнее',
      '1',
    ]);
    expect(hangs).toEqual(['complaint-1']);
    expect(inEnglish(problems).map(({ where, message }) => `${where.line} ${message.replaceAll(/ has the code \w+/g, '')}`)).toEqual([
      `2 expected number and code of one edition in "edition", found "издание 2 · ${codes.first}", but complaint-1, complaint-2`,
      '3 expected number and code of one edition in "edition", found "1 · ZZZZZZ", but complaint-1',
      '4 expected number and code of one edition in "edition", found "1, 2", but complaint-1, complaint-2',
      '5 expected an edition of "complaint" in "edition", found "second-1", which is one of "second"',
      `6 expected an edition of "complaint" in "edition", found "${codes.second}", which is one of "second"`,
      '7 expected a released edition of "complaint" in "edition", found "3"',
      '8 expected a released edition of "complaint" in "edition", found "издание"',
      '9 expected a released edition of "complaint" in "edition", found "вчерашнее"',
    ]);
    expect(inEnglish(problems).every(({ fix }) => fix?.includes('there are: complaint-1, complaint-2'))).toBe(true);
  }, 120_000);
});

test.each([
  ['a first line that names the separator', 'sep=;\ncenter;wall;poster;size;copies;edition\nsample;Hall, left;complaint;a4;2;\n'],
  ['commas that the first line names', 'sep=,\ncenter,wall,poster,size,copies,edition\nsample,"Hall, left",complaint,a4,2,\n'],
  [
    'capitals, spaces and a mark of UTF-8 in its head',
    '\ufeffCenter ; Wall;POSTER; Size ;copies;Edition\nSample;Hall, left;Complaint;A4;2;\n',
  ],
])('a list of walls with %s is read', async (_, text) => {
  const content = await approvedFolder();
  await change(content, { 'walls.csv': () => text });
  const { list, problems } = await listOf(content);
  expect(errors({ problems })).toEqual([]);
  expect(list.map(({ wall }) => [wall.center, wall.wall, wall.poster, wall.size, wall.where.line])).toEqual([
    ['sample', 'Hall, left', 'complaint', 'a4', 2],
  ]);
});

test('the shipped walls hang in the invented center, name shipped posters, and know no edition yet', async () => {
  const { problems, walls: rows, list } = await listOf(join(import.meta.dirname, '../../content'));
  expect(errors({ problems })).toEqual([]);
  expect(rows).toBeGreaterThan(3);
  expect(list).toHaveLength(rows);
  expect(list.every(({ wall }) => wall.center === 'samal' && wall.edition === undefined)).toBe(true);
});

test('the walls of the centers of a table are looked at by their ids, whatever centers.yaml has', async () => {
  const { content } = await releasedFolder();
  await change(content, walls('c1;Hall;complaint;a4;2;complaint-1', 'sample;Hall;complaint;a4;1;complaint-1'));
  await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
  const bytes = new TextEncoder().encode(csvOf([{ id: 'c1' }, { id: 'c2', phone: '12' }]));
  const { list, problems } = await listOf(content, { centers: { file: 'offices.csv', bytes } });
  expect(list.map(({ wall }) => wall.center)).toEqual(['c1']);
  expect(problems.map(({ code, where }) => `${code} ${where.file}:${where.line}`)).toEqual(
    expect.arrayContaining(['bad-phone offices.csv:3', 'bad-wall walls.csv:3']),
  );
});
