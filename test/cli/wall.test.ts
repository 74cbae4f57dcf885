import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { build } from '../../src/cli/build.js';
import { keys } from '../../src/cli/keys.js';
import { type ScreensReportFlags, screensReport } from '../../src/cli/screens-report.js';
import { serve } from '../../src/cli/serve.js';
import type { ReadTopic } from '../../src/player/collected.js';
import { fromCsv } from '../../src/tables/csv.js';
import { openBrowser } from '../browser.js';
import { contentFolder, swap } from '../content-folder.js';
import { OK } from '../projects/broken-project.js';
import { tools } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inProcess } from './in-process.js';

test('A screen that is started with its own address stands on the wall with its version; who has no token is not heard', async () => {
  const cwd = await temporaryFolder();
  vi.stubEnv('TAQTA_KEY', join(cwd, 'keys', 'key.pem'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const content = await contentFolder({ 'screens.yaml': swap('hall: {', 'hall: { counts: true,') }, OK);
  const flags = { content, out: 'output', asOf: '2026-11-27' };
  await keys(flags, inProcess(cwd));
  await build({ ...flags, only: 'kiosk' }, inProcess(cwd));
  const ending = new AbortController();
  const outcome = await serve({ ...flags, port: '0', screens: true }, inProcess(cwd, ending.signal));
  onTestFinished(async () => {
    ending.abort();
    await outcome.lasts;
  });
  const { screens } = outcome.result as { screens: Readonly<Record<string, string>> };
  const [address = ''] = Object.values(screens);
  const url = new URL('/', address).href;
  if (process.platform !== 'win32') expect((await stat(join(cwd, 'keys', 'screen-tokens'))).mode & 0o777).toBe(0o600);
  const wall = async (): Promise<string> => (await fetch(`${url}wall`)).text();
  expect(await wall()).toContain('Not seen yet');

  const context = await (await openBrowser()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const stage = page.frameLocator('iframe.stage');
  await page.goto(address);
  await expect.poll(wall, { timeout: 30_000 }).toMatch(/In order[\s\S]*2026-11-27\.1-[0-9a-f]{12} · seen/);
  expect(page.url()).not.toContain('token');
  expect(page.frames().some((frame) => frame.url().includes('token'))).toBe(false);
  expect(await wall()).not.toContain(new URL(address).searchParams.get('token'));

  // What a visitor opens is counted once, and what the loop and an address show is not.
  const read = async (names: readonly string[] = [], more: ScreensReportFlags = {}) =>
    ((await screensReport(names, more, inProcess(cwd))).result as unknown as { topics: readonly ReadTopic[] }).topics;
  expect(await read()).toEqual([]);
  await page.mouse.click(500, 600);
  for (const language of ['ru', 'kk', 'ru'])
    await stage.locator(`[data-open="complaint"] [lang="${language}"], .lang[lang="${language}"]`).locator('visible=true').first().click();
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
  const topic = { screen: 'hall', topic: 'complaint', day: today, count: 1 };
  const opened = [
    { ...topic, language: 'kk' },
    { ...topic, language: 'ru' },
  ];
  // A screen hands over with its next look, also the first one after a start.
  await page.reload();
  await expect.poll(() => read(), { timeout: 30_000 }).toEqual(opened);

  // At the screen itself a phone reads the same from a code, and a browser that may saves it.
  await stage.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+Alt+KeyS');
  await expect.poll(() => stage.locator('#counts').innerText()).toMatch(/: 2 · 30 d: 2$/);
  await stage.locator('[data-act="code"]').click();
  expect(await stage.locator('#code-place').innerText()).toBe('QR 1 / 1');
  const picture = await stage.locator('#status-code').screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const [code] = await (await tools.qrReader()).locate({ width: info.width, height: info.height, data });
  const saving = page.waitForEvent('download');
  await stage.locator('#counts-file').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(`sample-hall-${today}.csv`);
  await saved.saveAs(join(cwd, 'hall.csv'));
  expect(await readFile(join(cwd, 'hall.csv'), 'utf8')).toBe(code?.text);
  expect(await read(['hall.csv'], { table: 'read.csv' })).toEqual(opened.map((each) => ({ ...each, screen: 'sample/hall' })));
  expect(fromCsv(await readFile(join(cwd, 'read.csv'), 'utf8'), 'read.csv').rows).toEqual([
    ['sample/hall', 'complaint', 'kk', today, '1'],
    ['sample/hall', 'complaint', 'ru', today, '1'],
  ]);
  await expect(read(['hall.csv'], { table: 'hall.csv' })).rejects.toMatchObject({ problems: [{ code: 'table-is-input' }] });

  const say = async (body: string): Promise<number> => (await fetch(`${url}seen`, { method: 'POST', body })).status;
  const said = {
    screen: new URL(address).searchParams.get('screen'),
    token: 'x'.repeat(22),
    version: 'mine',
    since: 0,
    at: 0,
    result: 'current',
  };
  expect([await say(JSON.stringify(said)), await say('{'), await say(JSON.stringify({ ...said, version: 'x'.repeat(70_000) }))]).toEqual([
    403, 400, 413,
  ]);
  expect(await wall()).toContain('In order');
  const lied = { ...said, token: new URL(address).searchParams.get('token'), counts: { '2026-11-27': { '../x': 1 } } };
  expect(await say(JSON.stringify(lied))).toBe(400);
}, 120_000);
