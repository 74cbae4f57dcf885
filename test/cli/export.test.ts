import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { build } from '../../src/cli/build.js';
import { exportScreen } from '../../src/cli/export.js';
import { startServer } from '../../src/cli/static-server.js';
import { openBrowser } from '../browser.js';
import { contentFolder } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inProcess } from './in-process.js';

/** A folder with a built screen in its output. */
async function built(): Promise<string> {
  const cwd = await temporaryFolder();
  const desk =
    'desk: { name: { kk: Үстел, ru: Стол }, center: sample, diagonal: 43, pixels: [1920, 1080], distance: 0.8, mounting_height: 0.68 }\n';
  const content = await contentFolder({ 'screens.yaml': (text) => text + desk }, OK);
  await build({ content, out: 'output', asOf: '2026-11-27', only: 'kiosk' }, inProcess(cwd));
  return cwd;
}

interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Day and hour as a zip file writes them. */
  readonly moment: number;
}

/** Reads a zip file by its directory (APPNOTE.TXT 4.3.12, 4.3.16), with the inflate of Node. */
function unzip(zip: Buffer): readonly Packed[] {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const files: Packed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, size, start] = [zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(from, from + size);
    const bytes = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    expect(bytes.length).toBe(zip.readUInt32LE(at + 24));
    files.push({ name: zip.toString('utf8', at + 46, at + 46 + nameLength), bytes, moment: zip.readUInt32LE(at + 12) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

test('A package has the page at its top and plays from a folder of another server as the screen that it was made for', async () => {
  const cwd = await built();
  await exportScreen('packages/desk.htz', { out: 'output', screen: 'desk' }, inProcess(cwd));
  const packed = unzip(await readFile(join(cwd, 'packages', 'desk.htz')));
  const names = packed.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(expect.arrayContaining(['index.html', 'player.js', 'stage.html', 'current.js', 'licences.txt']));
  expect(names.filter((name) => /^start|worker/.test(name))).toEqual([]);
  expect(names.filter((name) => !/^[\x20-\x7e]+$/.test(name))).toEqual([]);

  const served = await temporaryFolder();
  for (const { name, bytes } of packed) {
    await mkdir(dirname(join(served, 'package_12', name)), { recursive: true });
    await writeFile(join(served, 'package_12', name), bytes);
  }
  const server = await startServer(served, { port: 0 });
  onTestFinished(() => server.close());
  const context = await (await openBrowser()).newContext({ viewport: { width: 1920, height: 1080 } });
  onTestFinished(() => context.close());
  const noise: string[] = [];
  context.on('console', (message) => noise.push(message.text()));
  const page = await context.newPage();
  await page.goto(`${server.url}package_12/index.html`);
  const root = page.frameLocator('iframe.stage').locator('html[data-ready]');
  await root.waitFor({ state: 'attached' });
  expect(await root.getAttribute('data-screen')).toBe('desk');
  expect(noise).toEqual([]);

  // The same screen gives the same bytes, whatever the day and the kind of package; without a name it is the first one.
  await exportScreen('one.htz', { out: 'output' }, inProcess(cwd));
  await exportScreen('two.zip', { out: 'output' }, inProcess(cwd));
  const [one, two] = await Promise.all(['one.htz', 'two.zip'].map((name) => readFile(join(cwd, name))));
  expect(one?.equals(two as Buffer)).toBe(true);
  const files = unzip(one as Buffer);
  expect(new Set(files.map(({ moment }) => moment))).toEqual(new Set([0x0021_0000]));
  expect(Buffer.from(files.find(({ name }) => name === 'index.html')?.bytes ?? []).toString()).toContain('<html data-screen="" ');
  const other = exportScreen('hall.htz', { out: 'output', screen: 'hal' }, inProcess(cwd)).catch(inEnglish);
  expect(await other).toMatchObject({ problems: [{ code: 'unknown-screen', fix: 'there are: hall, desk' }] });
}, 60_000);

test.each([
  ['a kind that is none', 'hall.rar', 'bad-package', 'name it hall.htz'],
  ['an output without a screen', 'hall.htz', 'no-kiosk', 'run "taqta build"'],
])('%s is reported', async (_, name, code, fix) => {
  const stopped = await exportScreen(name, { out: 'output' }, inProcess(await temporaryFolder())).catch((error) => error);
  expect(inEnglish(stopped.problems)).toMatchObject([{ code, fix: expect.stringContaining(fix) }]);
});
