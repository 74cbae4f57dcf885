import { existsSync } from 'node:fs';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliverScreen, screenIn, versionAt } from '../../src/output/deliver-screen.js';
import type { VersionStatement } from '../../src/player/statement.js';
import { silence, smallScreen, writeScreen } from '../player/small-screen.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Three versions of a screen, one after the other, each in a folder of its own. */
async function three(): Promise<readonly { folder: string; statement: VersionStatement }[]> {
  const made: { folder: string; statement: VersionStatement }[] = [];
  for (const colour of ['red', 'green', 'yellow']) {
    const former = made.at(-1)?.statement;
    const { files, statement } = await smallScreen(colour, former ? { former } : {});
    const folder = await temporaryFolder();
    await writeScreen(folder, files);
    made.push({ folder, statement });
  }
  return made;
}

test('A folder receives a version, then the next one beside it, and keeps no more than two', async () => {
  const [one, two, last] = await three();
  if (!one || !two || !last) throw new Error('expected three versions');
  const to = join(await temporaryFolder(), 'share', 'screen');
  expect((await deliverScreen(await screenIn(one.folder), to)).written).toEqual(
    expect.arrayContaining(['current.js', 'index.html', 'player.js']),
  );
  expect((await deliverScreen(await screenIn(one.folder), to)).written).toEqual([]);
  const second = await deliverScreen(await screenIn(two.folder), to);
  expect(second.written.filter((path) => !path.startsWith('files/'))).toEqual(['previous.js', 'current.js']);
  expect(second.removed).toEqual([]);
  expect([await versionAt(join(to, 'current.js')), await versionAt(join(to, 'previous.js'))]).toEqual([two.statement, one.statement]);
  const third = await deliverScreen(await screenIn(last.folder), to);
  const needed = [...two.statement.files, ...last.statement.files].map(({ path }) => path);
  expect(third.removed.length).toBeGreaterThan(0);
  expect((await readdir(join(to, 'files'))).map((name) => `files/${name}`).sort()).toEqual([...new Set(needed)].sort());
});

test('A recording is copied once, and again where its copy was cut off', async () => {
  const { files } = await smallScreen('red', { recording: silence() });
  const [folder, to] = [await temporaryFolder(), join(await temporaryFolder(), 'screen')];
  await writeScreen(folder, files);
  const isSound = (path: string): boolean => path.endsWith('.mp3');
  const [sound = ''] = (await deliverScreen(await screenIn(folder), to)).written.filter(isSound);
  expect(await readFile(join(to, sound))).toEqual(Buffer.from(silence()));
  expect((await deliverScreen(await screenIn(folder), to)).written).toEqual([]);
  await truncate(join(to, sound), 100);
  expect((await deliverScreen(await screenIn(folder), to)).written).toEqual([sound]);
  expect(await readFile(join(to, sound))).toEqual(Buffer.from(silence()));
});

test('A folder whose pointer was cut off by a killed copy is made whole, and what that copy left is removed', async () => {
  const [one, two] = await three();
  if (!one || !two) throw new Error('expected versions');
  const to = join(await temporaryFolder(), 'screen');
  await deliverScreen(await screenIn(one.folder), to);
  await writeFile(join(to, 'current.js'), 'taqta("{');
  await writeFile(join(to, '.current.js.taqta-0a1b2c3d'), 'taqta(');
  await deliverScreen(await screenIn(two.folder), to);
  expect(await versionAt(join(to, 'current.js'))).toEqual(two.statement);
  expect(existsSync(join(to, '.current.js.taqta-0a1b2c3d'))).toBe(false);
});

test('A folder of others is not touched', async () => {
  const [one] = await three();
  const to = await temporaryFolder();
  await writeFile(join(to, 'thesis.doc'), 'years of work');
  await expect(deliverScreen(await screenIn(one?.folder ?? ''), to)).rejects.toMatchObject({ problems: [{ code: 'output-not-ours' }] });
  expect([await readdir(to), await readFile(join(to, 'thesis.doc'), 'utf8')]).toEqual([['thesis.doc'], 'years of work']);
});
