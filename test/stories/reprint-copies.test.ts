import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { partLock, whileLocked } from '../../src/disk/lock.js';
import { batchSchema } from '../../src/output/batch-record.js';
import { batch } from '../../src/stories/batch.js';
import { type ReprintCopiesOptions, reprintCopies } from '../../src/stories/reprint-copies.js';
import { type Cells, csvOf } from '../centers/center-csv.js';
import { swap } from '../content-folder.js';
import { folderOnce } from '../corpus.js';
import { inEnglish } from '../in-english.js';
import { faultsOf } from '../pdf/faults-of.js';
import { objectsOf } from '../pdf/objects-of.js';
import { pdfText } from '../pdf/pdf-text.js';
import { temporaryFolder } from '../temporary-folder.js';
import { change, errors, releasedFolder, releaseOf, runOf } from './released-folder.js';

const ROWS: readonly Cells[] = [{ id: 'c1' }, { id: 'c2', languages: 'ru' }, { id: 'c3' }, { id: 'c4' }];
const tableOf = (rows: readonly Cells[]) => ({ file: 'offices.csv', bytes: new TextEncoder().encode(csvOf(rows)) });

const WALLS = [
  'c1;Hall;complaint;a4;2;complaint-1',
  'c1;Door;complaint;a4;1;complaint-1',
  'c1;Stairs;complaint;a3;1;',
  'c1;Office;second;a4;5;second-1',
  'c2;Зал;complaint;a4;1;complaint-1',
  'c3;Hall;second;a4;1;second-1',
];

const wordsOf = async (file: string): Promise<string> =>
  (await pdfText(readFileSync(file)))
    .flat()
    .map(({ text }) => text)
    .join(' ');

/** A folder in which the phone on «complaint» has changed, released again, and these walls. */
async function changed(walls: readonly string[] = WALLS) {
  const made = await folderOnce(import.meta.filename, 'changed', async (place) => {
    const { content, out } = await releasedFolder();
    await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
    await releaseOf(content, { out });
    cpSync(content, place, { recursive: true });
  });
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  cpSync(made, content, { recursive: true });
  await change(content, { 'walls.csv': () => `center;wall;poster;size;copies;edition\n${walls.join('\n')}\n` });
  return { content, folder };
}

const run = (content: string, out: string, more: Partial<ReprintCopiesOptions> = {}) =>
  reprintCopies({ ...runOf(content), out, centers: tableOf(ROWS), ...more });

test('exactly the copies that must be hung are made for each center, with a print file and a cover sheet', async () => {
  const { content, folder } = await changed();
  const out = join(folder, 'reprint');
  const { record, problems, list } = await run(content, out);
  expect(errors({ problems })).toEqual([]);
  expect(problems.filter(({ code }) => code === 'bad-wall')).toEqual([]);
  expect(list).toHaveLength(4);
  expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual(['c1', 'c2', 'index.html', 'reprint.json']);
  expect(
    record?.centers.map(({ id, files }) => [id, ...files.map(({ path, copies, pages }) => `${path} ${copies ?? '-'} ${pages}`)]),
  ).toEqual([
    ['c1', 'complaint-a4.pdf 3 1', 'complaint-a3.pdf 1 1', 'print_a4.pdf - 3', 'print_a3.pdf - 1', 'cover.pdf - 1'],
    ['c2', 'complaint-a4.pdf 1 1', 'print_a4.pdf - 1', 'cover.pdf - 1'],
  ]);
  expect(batchSchema.parse(JSON.parse(readFileSync(join(out, 'reprint.json'), 'utf8')))).toEqual(record);
  const sheet = await wordsOf(join(out, 'c1', 'print_a4.pdf'));
  expect(sheet).toContain('1415');
  expect(sheet).toMatch(/2-басылым|басылым 2|издание\s+2/i);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('href="c1/cover.pdf"');
}, 120_000);

test('the cover sheet says in the languages of the center what replaces what, why, where and how often, and can be heard', async () => {
  const { content, folder } = await changed([...WALLS, 'c2;Архив;old-poster;a4;2;']);
  await change(content, { 'walls.csv': (text) => text.replace('c2;Архив;old-poster;a4;2;', 'c2;Архив;second;a4;2;second-1') });
  const out = join(folder, 'reprint');
  await run(content, out);
  const bytes = readFileSync(join(out, 'c1', 'cover.pdf'));
  const both = (await wordsOf(join(out, 'c1', 'cover.pdf'))).replace(/\s+/g, ' ');
  for (const words of ['Ауыстырылатын парақтар', 'Листы на замену', 'Центр «Самал»', 'Hall', 'Door', 'Stairs'])
    expect(both).toContain(words);
  expect(both).toContain('бұрын – 1414, енді – 1415');
  expect(both).toContain('было – 1414, стало – 1415');
  expect(both).toContain('повесить complaint-2 вместо complaint-1');
  expect(both).toContain('повесить complaint-2 вместо листа без номера издания');
  expect(both).toContain('A4, 2 экземпляра');
  expect(both).toContain('print_a4.pdf: A4, 3 листа');
  expect(faultsOf(objectsOf(bytes))).toEqual([]);
  const one = await wordsOf(join(out, 'c2', 'cover.pdf'));
  expect(one).toContain('Листы на замену');
  expect(one).not.toMatch(/[әғқңөұүһі]/i);
  expect(faultsOf(objectsOf(readFileSync(join(out, 'c2', 'cover.pdf'))))).toEqual([]);
}, 120_000);

test('sheets that the sets have are taken over, a second run changes nothing, and what has been hung is taken away', async () => {
  const { content, folder } = await changed();
  const [out, sets] = [join(folder, 'reprint'), join(folder, 'sets')];
  await batch({ ...runOf(content), out: sets, table: tableOf(ROWS), sizes: ['a4', 'a3'] });
  const bodies = readdirSync(join(sets, '.kept')).length;
  const { record } = await run(content, out, { sets });
  expect(existsSync(join(out, '.kept'))).toBe(false);
  expect(readdirSync(join(sets, '.kept'))).toHaveLength(bodies);
  for (const name of ['complaint-a4.pdf', 'complaint-a3.pdf'])
    expect(Buffer.compare(readFileSync(join(out, 'c1', name)), readFileSync(join(sets, 'c1', name)))).toBe(0);
  // Without them they are the same.
  const alone = await run(content, join(folder, 'alone'));
  expect(alone.record).toEqual(record);
  expect((await run(content, out, { sets })).record?.centers.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  // What they lack is painted, and kept beside what is made.
  rmSync(join(sets, '.kept'), { recursive: true });
  rmSync(join(out, 'c1'), { recursive: true });
  rmSync(join(sets, 'c1'), { recursive: true });
  await run(content, out, { sets });
  expect(existsSync(join(sets, '.kept'))).toBe(false);
  const own = readdirSync(join(out, '.kept'));
  await change(content, { 'walls.csv': (text) => text.replaceAll(/^c1;.*;a3;.*\n/gm, '') });
  await run(content, out, { sets });
  expect(readdirSync(join(out, '.kept')).length).toBeLessThan(own.length);
  expect(own).toEqual(expect.arrayContaining(readdirSync(join(out, '.kept'))));
  await change(content, { 'walls.csv': (text) => text.replaceAll(/^(c1;.*complaint;.*);.*$/gm, '$1;complaint-2') });
  expect((await run(content, out, { sets })).record?.centers.map(({ id }) => id)).toEqual(['c2']);
  expect(existsSync(join(out, 'c1'))).toBe(false);
}, 120_000);

test('a poster that is no more is taken down with a cover sheet alone; what is not released yet is not printed', async () => {
  const { content, out } = await releasedFolder();
  await change(content, {
    'rules/facts.yaml': swap('"1414"', '"1415"'),
    'walls.csv': () => 'center;wall;poster;size;copies;edition\nc1;Hall;second;a4;1;second-1\nc2;Hall;complaint;a4;1;complaint-1\n',
    'posters/second.yaml': (text) => text.replace('id: second', 'id: third'),
  });
  const reprints = join(out, '..', 'reprint');
  const { record, list } = await run(content, reprints);
  expect(list.map(({ wall, task }) => `${wall.center} ${task}`)).toEqual(['c1 take-down', 'c2 release-first']);
  expect(record?.centers.map(({ id, files }) => [id, ...files.map(({ path }) => path)])).toEqual([['c1', 'cover.pdf']]);
  const cover = await wordsOf(join(reprints, 'c1', 'cover.pdf'));
  expect(cover).toContain('Снять');
  expect(cover).toContain('Этого плаката больше нет.');
  expect(cover).not.toContain('Напечатать');
}, 120_000);

test('only what is known to hang is taken away: no folder whose row or whose walls cannot be read', async () => {
  const { content, folder } = await changed();
  const out = join(folder, 'reprint');
  await run(content, out);
  const faulty = await run(content, out, { centers: tableOf([{ id: 'c1', phone: '12' }, ...ROWS.slice(1)]) });
  expect(faulty.record).toMatchObject({ left: ['c1'], centers: [{ id: 'c2' }] });
  expect(existsSync(join(out, 'c1', 'print_a4.pdf'))).toBe(true);
  await change(content, { 'walls.csv': (text) => text.replaceAll(/^c1;/gm, 'c9;') });
  expect((await run(content, out)).unread).toBe(4);
  expect(existsSync(join(out, 'c1', 'print_a4.pdf'))).toBe(true);
  await change(content, { 'walls.csv': (text) => text.replaceAll(/^c9;.*\n/gm, '') });
  await run(content, out);
  expect(existsSync(join(out, 'c1'))).toBe(false);
}, 120_000);

const codeOf = async (made: Promise<unknown>) => {
  const stopped = await made.catch((stop: unknown) => stop);
  expect(stopped).toMatchObject({ exitCode: 2 });
  return inEnglish((stopped as { problems: never[] }).problems).map(({ code }) => code);
};

test('a folder with the sets of batch is not written into, also where batch was killed or is at work', async () => {
  const { content, folder } = await changed();
  const sets = join(folder, 'sets');
  await batch({ ...runOf(content), out: sets, table: tableOf(ROWS.slice(0, 1)), sizes: ['a4'] });
  expect(await codeOf(run(content, sets))).toEqual(['reprint-folder']);
  const report = join(sets, 'batch.json');
  const text = readFileSync(report, 'utf8');
  rmSync(report);
  expect(await codeOf(run(content, sets))).toEqual(['reprint-folder']);
  rmSync(join(sets, 'c1'), { recursive: true });
  const held = await whileLocked(await partLock(sets, { index: 2, count: 3 }), {}, async () => {
    const waiting = codeOf(run(content, sets));
    // Long enough that it asks for the lock.
    await setTimeout(200);
    writeFileSync(report, text);
    return { waiting };
  });
  expect(await held.waiting).toEqual(['reprint-folder']);
}, 120_000);

test('a folder after --sets that holds none is not passed over', async () => {
  const { content, folder } = await changed();
  expect(await codeOf(run(content, join(folder, 'reprint'), { sets: join(folder, 'mistyped') }))).toEqual(['bad-batch']);
}, 120_000);

test('what hangs is printed on the spot, in the first such variant of the row, whatever a print shop has beside it', async () => {
  const { content, folder } = await changed();
  const variants = async (cell: string) => {
    const { record } = await run(content, join(folder, 'reprint'), { centers: tableOf([{ id: 'c1', variants: cell }]) });
    return record?.centers.flatMap(({ files }) => files.flatMap(({ path }) => (/^complaint/.test(path) ? [path] : [])));
  };
  expect(await variants('press, office')).toEqual(['complaint-a4.pdf', 'complaint-a3.pdf']);
  expect(await variants('press, gray')).toEqual(['complaint-a4-gray.pdf', 'complaint-a3-gray.pdf']);
  expect(await variants('tiles')).toEqual(['complaint-a4.pdf', 'complaint-a3-tiles.pdf']);
  expect(await variants('press')).toEqual(['complaint-a4-press.pdf', 'complaint-a3-press.pdf']);
}, 120_000);

test('many walls with long names take several pages, and letters that the type lacks are no reason to stop', async () => {
  const names = Array.from(
    { length: 30 },
    (_, at) => `c1;Hall ${at} ${'«Қабылдау және күту залының шығыс қабырғасы» '.repeat(3)};complaint;a4;1;`,
  );
  const { content, folder } = await changed([...names, 'c1;Зал 🙂 𝄞;complaint;a4;1;', `c1;${'Ұзақ'.repeat(300)};complaint;a4;1;`]);
  const out = join(folder, 'reprint');
  const { record, problems } = await run(content, out);
  expect(record?.centers[0]?.files.find(({ path }) => path === 'cover.pdf')?.pages).toBeGreaterThan(2);
  expect(faultsOf(objectsOf(readFileSync(join(out, 'c1', 'cover.pdf'))))).toEqual([]);
  expect(errors({ problems })).toEqual([]);
  const words = await wordsOf(join(out, 'c1', 'cover.pdf'));
  expect(words).toContain('Зал ? ?');
  expect(words).toContain('…');
}, 120_000);
