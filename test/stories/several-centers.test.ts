import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/stories/build.js';
import { check } from '../../src/stories/check.js';
import { rebuildEdition } from '../../src/stories/edition.js';
import { inEnglish } from '../in-english.js';
import { textOf } from '../pdf/text-of.js';
import { pageIn } from '../player/version-in.js';
import { temporaryFolder } from '../temporary-folder.js';
import { approvedFolder, change, errors, releaseOf, runOf, withOther } from './released-folder.js';

/** The small folder with two centers. */
async function twoCenters(): Promise<string> {
  const content = await approvedFolder();
  await change(content, { 'centers.yaml': withOther });
  return content;
}

const pdfsIn = async (folder: string) => (await readdir(join(folder, 'posters'))).filter((name) => name.endsWith('.pdf')).sort();

test('each center has a copy of each poster under a name of its own, all of them set alike, and a screen names the center in which it stands', async () => {
  const content = await twoCenters();
  const out = join(await temporaryFolder(), 'output');
  const run = await build({ ...runOf(content), out });
  expect(errors(run)).toEqual([]);
  expect(await pdfsIn(out)).toEqual(['complaint_other-a4.pdf', 'complaint_sample-a4.pdf', 'second_other-a4.pdf', 'second_sample-a4.pdf']);
  expect(run.posters.map(({ id, center }) => [id, center])).toEqual([
    ['complaint', 'sample'],
    ['complaint', 'other'],
    ['second', 'sample'],
    ['second', 'other'],
  ]);
  for (const id of ['complaint', 'second'])
    expect(new Set(run.posters.filter((one) => one.id === id).map(({ typePt }) => typePt)).size).toBe(1);
  expect(new Set(run.posters.map(({ file }) => file)).size).toBe(4);
  expect(await textOf(join(out, 'posters/complaint_sample-a4.pdf'))).toContain('ул. Образцовая, 1');
  const other = await textOf(join(out, 'posters/complaint_other-a4.pdf'));
  expect(other).toContain('ул. Другая, 2');
  expect(other).not.toContain('Образцовая');
  const page = await readFile(join(out, 'index.html'), 'utf8');
  expect(new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(4);

  const screen = () => pageIn(join(out, 'kiosk'));
  // A run for one poster leaves the copies of the others and the screen; one for the screen leaves all sheets.
  const before = await screen();
  await change(content, { 'kiosk.yaml': (text) => text.replace('ru: Жалоба', 'ru: Жалобы') });
  const { pictures } = await build({ ...runOf(content), out, only: ['second'], pictures: true });
  const pictured = pictures.map(({ png }) => png);
  expect(new Set(pictured).size).toBe(pictured.length);
  for (const center of ['sample', 'other']) expect(pictured.filter((path) => path.includes(`second_${center}-`)).length).toBeGreaterThan(0);
  expect([(await pdfsIn(out)).length, await screen()]).toEqual([4, before]);
  const alone = await build({ ...runOf(content), out, only: ['kiosk'] });
  expect([errors(alone), alone.posters, (await pdfsIn(out)).length]).toEqual([[], [], 4]);
  expect(alone.written.filter((path) => !/^(kiosk\/|index\.html$)/.test(path))).toEqual([]);
  expect(await screen()).toContain('Жалобы');

  expect(await screen()).toContain('Центр-образец');
  await change(content, { 'screens.yaml': (text) => text.replace('center: sample', 'center: other') });
  expect(errors(await build({ ...runOf(content), out }))).toEqual([]);
  expect(await screen()).not.toContain('Центр-образец');
  expect(errors(await check(runOf(content)))).toEqual([]);
}, 120_000);

test('words are released once for all centers, the ledger lists the files of each copy, and all of them can be made again', async () => {
  const content = await twoCenters();
  const { out, editions, release, ...report } = await releaseOf(content);
  expect([errors(report), editions.map(({ poster, number }) => [poster, number])]).toEqual([
    [],
    [
      ['complaint', 1],
      ['second', 1],
    ],
  ]);
  const ledger = await readFile(join(content, 'editions.yaml'), 'utf8');
  const listed = [...ledger.matchAll(/path: posters\/(\S+\.pdf)\n +size: a4\n +center: (\S+)/g)].map(([, file, center]) => [file, center]);
  expect(listed).toEqual([
    ['complaint_sample-a4.pdf', 'sample'],
    ['complaint_other-a4.pdf', 'other'],
    ['second_sample-a4.pdf', 'sample'],
    ['second_other-a4.pdf', 'other'],
  ]);
  const [edition] = editions;
  for (const name of ['complaint_sample-a4.pdf', 'complaint_other-a4.pdf'])
    expect(await textOf(join(out, 'releases', release as string, 'posters', name))).toContain(edition?.code);
  const again = await rebuildEdition({ ...runOf(content), out, edition: 'complaint-1' });
  expect([again.problems, again.same]).toEqual([[], true]);
}, 120_000);

test('a center that moves changes no edition: only its own copies are made anew, and a released sheet made again says so', async () => {
  const content = await twoCenters();
  const { out } = await releaseOf(content);
  await build({ ...runOf(content), out });
  const before = await readFile(join(out, 'posters/complaint_sample-a4.pdf'));
  await change(content, {
    'centers.yaml': (text) => text.replace('Басқа көше, 2', 'Басқа көше, 3').replace('ул. Другая, 2', 'ул. Другая, 3'),
  });
  const { editions, problems } = await releaseOf(content, { out });
  expect([editions, errors({ problems })]).toEqual([[], []]);
  await build({ ...runOf(content), out });
  expect(await readFile(join(out, 'posters/complaint_sample-a4.pdf'))).toEqual(before);
  const moved = await textOf(join(out, 'posters/complaint_other-a4.pdf'));
  expect(moved).toContain('ул. Другая, 3');
  expect(moved).toMatch(/издание 1/);
  const again = await rebuildEdition({ ...runOf(content), out, edition: 'complaint-1' });
  expect(again.same).toBe(true);
  expect(inEnglish(again.problems)).toMatchObject([
    { code: 'edition-content', where: { file: 'centers.yaml', line: 6 }, message: expect.stringContaining('"other"') },
  ]);
}, 120_000);
