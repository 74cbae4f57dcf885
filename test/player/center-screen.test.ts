import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
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
import { indexOf, type Watched, watch } from './watched.js';

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
  // A stage has what the player reports of each look, for `watch` to read.
  await context.addInitScript(() =>
    addEventListener('message', ({ data }) => {
      if (data?.taqta === 'report') document.documentElement.dataset['report'] = JSON.stringify(data.report);
    }),
  );
});
afterEach(() => context.close());

/** What a stick has for one center: its own folder, and what all share. */
function stick(name: string): string {
  const to = join(folder, name);
  for (const each of ['_screens', 'c1/screen']) cpSync(join(first(), each), join(to, each), { recursive: true });
  return to;
}

/** A screen, what it says on the console or does not get, and the center that it names. */
interface CenterScreen extends Omit<Watched, 'shows'> {
  readonly noise: readonly string[];
  shows(name: string): Promise<void>;
}

async function start(address: string): Promise<CenterScreen> {
  const noise: string[] = [];
  context.on('console', (message) => noise.push(message.text()));
  context.on('requestfailed', (request) => noise.push(request.url()));
  const watched = await watch(context, address);
  const center = watched.stage.locator('.center [lang="kk"]');
  return { ...watched, noise, shows: (name) => expect.poll(() => center.textContent({ timeout: 20_000 }), { timeout: 20_000 }).toBe(name) };
}

const ofCenter = (root: string): string => join(root, 'c1', 'screen');

describe('The screen of one of many centers', () => {
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
    const { page, shows, settles, noise } = await start(address);
    await shows('Күміс');
    await settles();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
    expect(noise).toEqual([]);
    await page.reload();
    await shows('Күміс');
    await settles();
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
