import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/hash.js';
import type { Stop } from '../../src/problem.js';
import { type EditionOptions, rebuildEdition } from '../../src/stories/edition.js';
import { ARMS, EMBLEMS, PLAN, photo, pictureBlock } from '../content/picture-folder.js';
import { swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';
import { approvedFolder, change, DAY, errors, releasedFolder, releaseOf, runOf } from './released-folder.js';

/** Makes the first edition of `complaint` again, in an output folder of its own unless another is named. */
async function again(content: string, options: Partial<EditionOptions> = {}) {
  const out = options.out ?? join(await temporaryFolder(), 'output');
  return rebuildEdition({ ...runOf(content), out, edition: 'complaint-1', ...options });
}

const codes = ({ problems }: Awaited<ReturnType<typeof again>>) => problems.map(({ code }) => code);
const file = 'posters/complaint-a4.pdf';

test('an edition comes out with the same bytes after its rule has a new version, in another folder and without its release', async () => {
  const { content, out } = await releasedFolder();
  const released = await readFile(join(out, 'releases', DAY, file));
  const dated = '- { until: 2026-12-31, value: "1414", confidence: A }\n    - { from: 2027-01-01, value: "1415", confidence: A }';
  await change(content, { 'rules/facts.yaml': swap('- { value: "1414", confidence: A }', dated) });
  const made = await again(content);
  expect([made.same, codes(made)]).toEqual([true, []]);
  expect(await readFile(join(made.folder as string, file))).toEqual(released);
}, 120_000);

test('words that were written over are reported one by one, and the sheet is the same all the same', async () => {
  const { content } = await releasedFolder();
  await change(content, {
    'rules/facts.yaml': swap('"1414"', '"1415"'),
    'posters/complaint.yaml': swap('Что надо знать:', 'Что важно знать:'),
  });
  const made = await again(content);
  expect(made.same).toBe(true);
  expect(inEnglish(made.problems).map(({ message }) => message)).toEqual([
    expect.stringContaining('in "lead" «ru» "… важно …" instead of "… надо …"'),
    expect.stringContaining('in "phone" «kk» "… 1415 …" instead of "… 1414 …", «ru»'),
  ]);
  const lines = (await readFile(join(content, 'posters/complaint.yaml'), 'utf8')).split('\n');
  expect(lines[(made.problems[0]?.where.line as number) - 1]).toContain('Что важно знать:');
  await rm(join(content, 'posters/complaint.yaml'));
  const gone = await again(content);
  expect([gone.same, codes(gone)]).toEqual([true, ['edition-content']]);
}, 120_000);

test('other bytes are reported with their cause: another version, another program of that version', async () => {
  const { content } = await releasedFolder();
  const newer = await again(content, { version: '0.2.0' });
  expect([newer.same, newer.problems[0]?.severity]).toEqual([false, 'warning']);
  expect(inEnglish(newer.problems[0]?.message)).toContain('this is Taqta 0.2.0, and Taqta 0.1.0 made it');
  expect((await again(content, { code: 'other' })).same).toBe(true);
}, 120_000);

test('released files that were lost are put back; the record and the ledger have to be whole for it', async () => {
  const { content, out } = await releasedFolder();
  const path = join(out, 'releases', DAY, file);
  const released = await readFile(path);
  await rm(path);
  const made = await again(content, { out });
  expect(made.restored).toEqual([`releases/${DAY}/${file}`]);
  expect(await readFile(path)).toEqual(released);
  await change(content, { 'editions/complaint-1.json': (text) => text.replace('Что надо', 'Что можно') });
  expect(errors(await again(content))).toEqual(['edition-record']);
  await change(content, { 'editions.yaml': (text) => text.replace('T. Tester', 'A. Nother') });
  expect(errors(await again(content))).toEqual(['edition-altered']);
}, 120_000);

test('an edition that was never released is a wrong usage that names those that were', async () => {
  await expect(again(await approvedFolder())).rejects.toMatchObject({ exitCode: 2, problems: [{ code: 'unknown-edition' }] });
  const { content } = await releasedFolder();
  const unknown = await again(content, { edition: 'complaint-2' }).catch((stop: unknown) => stop);
  expect(inEnglish({ problems: (unknown as Stop).problems })).toMatchObject({
    problems: [{ fix: 'there are: complaint-1, second-1' }],
  });
}, 120_000);

test('a picture and a logo are kept with their edition, and the sheet is the same when its file has become another or is gone', async () => {
  const content = await approvedFolder();
  const block = pictureBlock('pictures/hall.jpg').replace('Зал ожидания }', 'Зал ожидания }, review: { kk: official, ru: official }');
  await mkdir(join(content, 'pictures'));
  await writeFile(join(content, 'pictures/hall.jpg'), await photo(2400, 1600));
  await change(content, {
    'posters/complaint.yaml': swap('blocks:\n', `blocks:\n${block}`),
    'kiosk.yaml': swap('show: [review,', 'show: [hall, review,'),
  });
  await writeFile(join(content, 'pictures/logo.svg'), PLAN);
  await writeFile(join(content, 'theme.yaml'), EMBLEMS.split('\n')[0] as string);
  const { out, problems } = await releaseOf(content);
  expect(inEnglish(problems)).toEqual([]);
  const kept = await readdir(join(content, 'editions/pictures'));
  expect(kept.toSorted()).toEqual([`${sha256(await photo(2400, 1600))}.jpg`, `${sha256(PLAN)}.svg`].toSorted());

  await writeFile(join(content, 'pictures/hall.jpg'), await photo(2401, 1600));
  await writeFile(join(content, 'pictures/logo.svg'), ARMS);
  const changed = await again(content);
  expect([changed.same, codes(changed)]).toEqual([true, ['edition-content']]);
  expect(inEnglish(changed.problems[0]?.message)).toContain('2401 × 1600');
  expect(await readFile(join(changed.folder as string, file))).toEqual(await readFile(join(out, 'releases', DAY, file)));

  await rm(join(content, 'editions/pictures', kept[0] as string));
  await expect(again(content)).rejects.toMatchObject({ exitCode: 3, problems: [{ code: 'picture-changed' }] });
}, 120_000);
