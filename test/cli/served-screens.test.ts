import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serve } from '../../src/cli/serve.js';
import { tokenOf } from '../../src/cli/wall.js';
import { versionAt } from '../../src/output/deliver-screen.js';
import { collectedCounts } from '../../src/output/screen-counts.js';
import { versionName } from '../../src/player/statement.js';
import { batchOf } from '../batch-of.js';
import { openBrowser } from '../browser.js';
import { exchange } from '../content-folder.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inProcess } from './in-process.js';

/** Centers of which no sheets are made. */
const ROWS = ['c1', 'c2', 'c3'].map((id) => ({
  id,
  'name kk': `№ ${id} орталық`,
  'name ru': `Центр № ${id}`,
  hours: 'Mon–Sun 0:00–24:00',
  posters: 'none',
  screens: id === 'c3' ? 'none' : 'hall',
}));

const ending = new AbortController();
let folder: string;
let content: string;
let out: string;
let url: string;
let screens: Readonly<Record<string, string>>;
let over: Promise<void> | undefined;

/** The sets of these centers, with the screen of a content that counts. */
const made = (rows: readonly (typeof ROWS)[number][]) => batchOf(out, rows, { content });
const ask = (path: string, more: RequestInit = {}): Promise<Response> => fetch(url + path, { redirect: 'manual', ...more });
const wall = async (): Promise<string> => (await ask('wall')).text();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taqta-test-'));
  vi.stubEnv('TAQTA_KEY', join(folder, 'keys', 'key.pem'));
  out = join(folder, 'sets');
  content = join(folder, 'content');
  await cp(OK, content, { recursive: true });
  const file = join(content, 'screens.yaml');
  await writeFile(file, exchange('hall: {', 'hall: { counts: true,', await readFile(file, 'utf8')));
  await made(ROWS);
  const outcome = await serve({ out, content, port: '0', screens: true }, inProcess(folder, ending.signal));
  over = outcome.lasts;
  ({ url, screens } = outcome.result as unknown as { url: string; screens: typeof screens });
});
afterAll(async () => {
  ending.abort();
  await over;
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('each center starts from its own address below one server, which knows its screen by its token, and counts for it alone', async () => {
  expect(Object.keys(screens)).toEqual(['c1/hall', 'c2/hall']);
  const address = new URL(screens['c2/hall'] ?? '');
  expect([address.pathname, address.searchParams.get('screen')]).toEqual(['/c2/screen/', 'hall']);
  const version = await versionAt(join(out, 'c2', 'screen', 'current.js'));
  if (!version) throw new Error('expected a version');
  expect(await wall()).toContain('2 of 2 screens need attention');

  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  const stage = page.frameLocator('iframe.stage');
  await page.goto(address.href);
  await expect.poll(() => stage.locator('.center [lang="kk"]').first().textContent()).toBe('№\u00a0c2 орталық');
  await expect.poll(wall, { timeout: 30_000 }).toContain(`${versionName(version)} · seen`);
  expect(page.url()).not.toContain('token');
  const tiles = (await wall()).split('<li ').slice(1);
  expect(tiles.map((tile) => /id="([^"]+)"/.exec(tile)?.[1])).toEqual(['c1/hall', 'c2/hall']);
  expect(tiles[1]).toMatch(/№ c2 орталық \/ Центр № c2[\s\S]*In order/);
  await page.mouse.click(500, 600);
  await stage.locator('[data-open="complaint"] [lang="ru"]').locator('visible=true').first().click();
  await page.reload();
  const counts = join(folder, 'keys', 'screen-counts');
  await expect.poll(async () => [...(await collectedCounts(counts)).keys()], { timeout: 30_000 }).toEqual(['c2/hall']);
  expect(await readdir(counts)).toEqual(['center-c2']);
  expect(errors).toEqual([]);
  await context.close();
});

test('a screen is heard by the token of its own center alone', async () => {
  const say = async (center: string, token: string): Promise<number> => {
    const body = JSON.stringify({ screen: 'hall', token, version: 'mine', since: 0, at: 0, result: 'current' });
    return (await ask(`${center}seen`, { method: 'POST', body })).status;
  };
  const token = (id: string): string => new URL(screens[id] ?? '').searchParams.get('token') ?? '';
  expect(token('c1/hall')).not.toBe(token('c2/hall'));
  expect([
    await say('c1/screen/', token('c1/hall')),
    await say('c1/screen/', token('c2/hall')),
    await say('', token('c1/hall')),
    await say('c3/screen/', tokenOf('', 'c3/hall')),
  ]).toEqual([204, 403, 403, 403]);
});

test('what has the name of its hash is kept for ever, what may change is asked for again, and recordings are sent in parts', async () => {
  const version = await versionAt(join(out, 'c1', 'screen', 'current.js'));
  const shared = version?.files.find(({ own }) => !own)?.path ?? '';
  const own = version?.files.find((file) => file.own)?.path ?? '';
  const [player = ''] = (await readdir(join(out, '_screens'))).filter((name) => name.startsWith('player-'));
  const kept = async (path: string): Promise<readonly unknown[]> => {
    const { status, headers } = await ask(path);
    return [
      status,
      /immutable/.test(headers.get('cache-control') ?? ''),
      headers.get('content-security-policy')?.startsWith("default-src 'self'"),
    ];
  };
  for (const path of [`_screens/${shared}`, `c1/screen/${own}`, `_screens/${player}/player.js`])
    expect([path, await kept(path)]).toEqual([path, [200, true, true]]);
  for (const path of ['c1/screen/', 'c1/screen/current.js', 'c1/screen/worker.js', '_screens/notices.js'])
    expect([path, await kept(path)]).toEqual([path, [200, false, true]]);
  const etag = (await ask('c1/screen/current.js')).headers.get('etag') ?? '';
  const again = await ask('c1/screen/current.js', { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } });
  const part = await ask(`_screens/${shared}`, { headers: { Range: 'bytes=0-4' } });
  expect([again.status, part.status, await part.text()]).toEqual([304, 206, 'taqta']);
});

test('who types the id of a center comes to its screen, the list of all has its style, and what a run keeps is not handed out', async () => {
  const led = async (path: string): Promise<readonly unknown[]> => {
    const { status, headers } = await ask(path);
    return [status, headers.get('location')];
  };
  expect(await led('c1')).toEqual([302, '/c1/screen/']);
  expect(await led('c1/')).toEqual([302, '/c1/screen/']);
  expect(await led('c1/screen?screen=hall')).toEqual([302, '/c1/screen/?screen=hall']);
  const list = await ask('');
  expect([list.status, list.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'; style-src 'unsafe-inline'"),
  ]);
  expect(await list.text()).toContain('href="c1/screen/index.html?screen=hall"');
  const [kept = ''] = await readdir(join(out, '.kept'));
  for (const path of [`.kept/${kept}`, '.kept', 'c9/screen/', '../keys/screen-tokens', '%2e%2e/keys/screen-tokens'])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
});

test('a version that a run has made since is the one that the wall waits for, of that center alone', async () => {
  const token = new URL(screens['c1/hall'] ?? '').searchParams.get('token');
  const running = await versionAt(join(out, 'c1', 'screen', 'current.js'));
  const said = { screen: 'hall', token, version: running && versionName(running), since: 0, at: Date.now(), result: 'current' };
  await ask('c1/screen/seen', { method: 'POST', body: JSON.stringify(said) });
  const state = async (): Promise<string | undefined> => /<li class="tile (\w+)" id="c1\/hall"/.exec(await wall())?.[1];
  expect(await state()).toBe('ok');
  await made(ROWS.map((row) => (row.id === 'c1' ? { ...row, 'name ru': 'Новый центр' } : row)));
  await expect.poll(state, { timeout: 30_000 }).toBe('old');
  expect(await wall()).toContain('Новый центр');
});

test('an output whose centers have no screens says what to do first', async () => {
  const none = join(await temporaryFolder(), 'sets');
  await batchOf(none, [{ ...ROWS[2], screens: 'none' }]);
  await expect(serve({ out: none, content, port: '0' }, inProcess(folder))).rejects.toMatchObject({ problems: [{ code: 'no-kiosk' }] });
});
