import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCenters } from '../../src/stories/centers.js';
import { type Cells, csvOf, SOUND } from '../centers/center-csv.js';
import { chances, oneOf } from '../chances.js';
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

/** A fault of one cell: its heading, what stands in it, and what is reported of it. */
interface CellFault {
  readonly heading: string;
  readonly cell: string;
  readonly code: string;
}

const fault = (heading: string, cell: string, code = 'bad-center'): CellFault => ({ heading, cell, code });

/** Each in a cell of its own, none of which says what another means. */
const FAULTS: readonly (readonly CellFault[])[] = [
  [fault('id', 'Самал!')],
  [fault('name kk', 'Самал Самал орталығы', 'doubled-word'), fault('name kk', '')],
  [
    fault('name ru', '«Центр Самал', 'unpaired-mark'),
    fault('name ru', 'Центр {{x}}', 'unfilled-call'),
    fault('name ru', 'Цeнтр', 'mixed-script'),
  ],
  [fault('address kk', 'Самал көшесі, 1, {{x}}', 'unfilled-call'), fault('address kk', '=A1')],
  [fault('address ru', `ул. ${'Самал, '.repeat(50)}1`), fault('address ru', '')],
  [fault('phone', '12', 'bad-phone'), fault('phone', '')],
  [fault('phone 2', '33', 'bad-phone'), fault('phone 2', '')],
  [fault('phone 2 for ru', ''), fault('phone 2 for ru', 'Для для всех', 'doubled-word')],
  [fault('hours', 'утром'), fault('hours', 'Mon 18:00–9:00'), fault('hours', '')],
  [fault('lunch', 'когда-нибудь')],
  [fault('holidays', '16.12.2026; 16.12.2026'), fault('holidays', '31.12.2026 18:00–9:00'), fault('holidays', 'летом')],
  [fault('mail', 'samal'), fault('page', 'samal'), fault('qr', 'http://samal.example'), fault('position', '951, 2')],
  [fault('posters', 'rules'), fault('sizes', 'a9'), fault('copies', '0'), fault('screens', 'roof'), fault('languages', 'fr')],
];

/** What stands in the further columns where nothing is wrong. */
const MORE: Cells = { 'phone 2': '109', 'phone 2 for kk': 'Анықтама', 'phone 2 for ru': 'Справочная' };

const found = (problems: Awaited<ReturnType<typeof read>>['problems'], headings: readonly string[]): readonly string[] =>
  problems.flatMap(({ code, where }) => (where.column === undefined ? [] : [`${headings[where.column - 1]} ${code}`]));

test('all faults of a row come in one run, whichever they are, and no others', async () => {
  const chance = chances(20261127);
  for (let round = 0; round < 120; round += 1) {
    const planted = FAULTS.filter(() => chance() < 0.35)
      .map((kinds) => oneOf(kinds, chance))
      .slice(0, 9);
    const cells: Record<string, string> = { ...MORE };
    for (const { heading, cell } of planted) cells[heading] = cell;
    const { problems } = await read([cells]);
    const headings = Object.keys({ ...SOUND, ...cells });
    const expected = planted.map(({ heading, code }) => `${heading} ${code}`);
    expect([...new Set(found(problems, headings))].sort(), JSON.stringify(planted)).toEqual(expected.sort());
  }
});

test('faults of several weekdays, and of rows below a heading that is there twice, come in the same run', async () => {
  const { hours: _, ...rest } = SOUND;
  const week = { ...rest, Mon: 'утром', Tue: '9–18', Wed: 'вечером', Thu: '9–', lunch: '' };
  const text = (cells: Cells): Uint8Array =>
    new TextEncoder().encode([Object.keys(cells), Object.values(cells)].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'));
  const of = async (cells: Cells) => (await readCenters({ content: OK, templates, file: 'offices.csv', bytes: text(cells) })).problems;
  expect(found(await of(week), Object.keys(week))).toEqual(['Mon bad-center', 'Wed bad-center', 'Thu bad-center']);
  const twice = { ...SOUND, Телефон: '109', 'name ru': 'Центр в в городе', hours: 'утром' };
  expect(new Set(found(await of(twice), Object.keys(twice)))).toEqual(
    new Set(['Телефон bad-table', 'name ru doubled-word', 'hours bad-center']),
  );
  const { phone: __, ...lacking } = twice;
  const { Телефон: ___, ...without } = lacking;
  expect(found(await of(without), Object.keys(without)).toSorted()).toEqual(['hours bad-center', 'name ru doubled-word']);
});
