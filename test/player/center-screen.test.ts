import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from '../../src/cli/static-server.js';
import { centerScreenFiles } from '../../src/output/center-screen-files.js';
import { deliverScreen, versionAt } from '../../src/output/deliver-screen.js';
import type { IsoDate } from '../../src/rules/date.js';
import { batch } from '../../src/stories/batch.js';
import { openBrowser } from '../browser.js';
import { csvOf } from '../centers/center-csv.js';
import { OK } from '../projects/broken-project.js';
import { newSigner } from './small-screen.js';
import { indexOf } from './watched.js';

const signer = newSigner();
const templates = join(import.meta.dirname, '..', '..', 'templates');

/** The screens of two centers that never close; what differs is the name of the first. */
async function make(out: string, name: string): Promise<void> {
  const center = (id: string, called: string) => ({
    id,
    'name kk': called,
    'name ru': 'Центр',
    hours: 'Mon–Sun 0:00–24:00',
    posters: 'none',
    screens: 'hall',
  });
  const table = { file: 'offices.csv', bytes: new TextEncoder().encode(csvOf([center('c1', name), center('c2', 'Алтын')])) };
  const asked = { content: OK, templates, asOf: '2026-11-22' as IsoDate, version: '0', code: 'test', signer, table, out };
  const { problems } = await batch({ ...asked, onProgress: () => undefined, signal: new AbortController().signal });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
}

let folder: string;
let context: BrowserContext;
const [first, second] = ['first', 'second'].map((name) => () => join(folder, name)) as [() => string, () => string];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taqta-test-'));
  await make(first(), 'Күміс');
  cpSync(first(), second(), { recursive: true, preserveTimestamps: true });
  await make(second(), 'Темір');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  context = await (await openBrowser()).newContext({ viewport: { width: 540, height: 960 } });
});
afterEach(() => context.close());

/** What a stick has for one center: its own folder, and what all share. */
function stick(name: string): string {
  const to = join(folder, name);
  for (const each of ['_screens', 'c1/screen']) cpSync(join(first(), each), join(to, each), { recursive: true });
  return to;
}

/** Seconds between two looks of the player, and a little more. */
const LOOK = 21_000;
/** Milliseconds within which a screen shows its center: longer than two looks. */
const SHOWN = 25_000;

async function start(address: string): Promise<{ page: Page; noise: string[]; shows(name: string): Promise<void>; look(): Promise<void> }> {
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('requestfailed', (request) => noise.push(request.url()));
  await page.clock.install();
  await page.goto(address);
  const center = page.frameLocator('iframe.stage >> nth=-1').locator('.center [lang="kk"]');
  // Now and then a browser under a clock of ours draws its first page only after the player has looked again.
  const shows = (name: string) => expect.poll(() => center.textContent({ timeout: SHOWN }), { timeout: SHOWN }).toBe(name);
  return { page, noise, shows, look: () => page.clock.runFor(LOOK) };
}

const ofCenter = (root: string): string => join(root, 'c1', 'screen');

describe('The screen of one of many centers', { timeout: 240_000, retry: 3 }, () => {
  test('starts from a stick with its folder and the shared one alone, and takes what is whole and signed', async () => {
    const root = stick('stick');
    const { shows, look, noise } = await start(`${indexOf(ofCenter(root))}?screen=hall`);
    await shows('Күміс');
    // Half of the copy has come: the version points to what is not there yet, then to what is cut off.
    const [pointer, next] = [join(ofCenter(root), 'current.js'), await versionAt(join(ofCenter(second()), 'current.js'))];
    const own = next?.files.find((file) => file.own)?.path ?? '';
    writeFileSync(pointer, readFileSync(join(ofCenter(second()), 'current.js')));
    await look();
    await shows('Күміс');
    const whole = readFileSync(join(ofCenter(second()), own));
    writeFileSync(join(ofCenter(root), own), whole.subarray(0, whole.length / 2));
    await look();
    await shows('Күміс');
    expect(noise.filter((line) => !line.includes('files/') && !line.includes('net::ERR_FILE_NOT_FOUND'))).toEqual([]);
    writeFileSync(join(ofCenter(root), own), whole);
    await look();
    await shows('Темір');
  });

  test('is left as it is by a version that nobody has signed, and takes the next one', async () => {
    const root = stick('strange');
    const { shows, look } = await start(indexOf(ofCenter(root)));
    await shows('Күміс');
    const pointer = join(ofCenter(root), 'current.js');
    const signed = readFileSync(pointer, 'utf8');
    const altered = signed.replace(/number\\":\d+/, 'number\\":9');
    expect(altered).not.toBe(signed);
    writeFileSync(pointer, altered);
    await look();
    await shows('Күміс');
    for (const each of ['_screens', 'c1/screen']) cpSync(join(second(), each), join(root, each), { recursive: true });
    await look();
    await shows('Темір');
  });

  test('runs over http from below a path, and starts again while its server is away', async () => {
    const root = stick('served/sets');
    const server = await startServer(join(root, '..'), { port: 0 });
    const address = `${server.url}sets/c1/screen/?screen=hall`;
    const { page, shows, noise } = await start(address);
    await shows('Күміс');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
    expect(noise).toEqual([]);
    await page.reload();
    await shows('Күміс');
    await server.close();
    await page.reload();
    await shows('Күміс');
  });

  test('is handed out whole, in one folder that starts by itself and is delivered anew', async () => {
    const to = join(folder, 'alone');
    const screen = await centerScreenFiles(first(), 'c1');
    expect((await deliverScreen(screen, to)).written).toEqual(
      expect.arrayContaining(['index.html', 'current.js', 'start/linux/start-screen.sh']),
    );
    expect((await deliverScreen(screen, to)).written).toEqual([]);
    const { shows, look, noise } = await start(indexOf(to));
    await shows('Күміс');
    expect(noise).toEqual([]);
    const delivered = await deliverScreen(await centerScreenFiles(second(), 'c1'), to);
    expect(delivered.written.filter((path) => !path.startsWith('files/'))).toEqual([
      'index.html',
      'worker.js',
      'previous.js',
      'current.js',
    ]);
    await look();
    await shows('Темір');
  });
});
