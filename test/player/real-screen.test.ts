import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../src/cli/static-server.js';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import type { KioskFile } from '../../src/kiosk/input.js';
import { playerPage } from '../../src/kiosk/player-page.js';
import { screenFolder } from '../../src/player/screen-folder.js';
import { readPlayerSources } from '../../src/shipped/player-sources.js';
import { openedKiosk } from '../kiosk/opened-kiosk.js';
import { withTv } from '../kiosk/shipped-kiosk.js';
import { isOfLooking, keep } from '../kiosk/visit.js';
import { newSigner, writeScreen } from './small-screen.js';
import { indexOf } from './watched.js';

const kiosk = openedKiosk();
const signer = newSigner();
let folder: string;

beforeAll(async () => {
  const names = (await readdir(kiosk.shipped, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name));
  const bundled = await Promise.all(
    paths.map(async (path) => ({
      path: path.slice(kiosk.shipped.length + 1).replaceAll('\\', '/'),
      bytes: new Uint8Array(await readFile(path)),
    })),
  );
  folder = await played(bundled, 'screen');
});

/** Writes the folder from which a kiosk is played. */
async function played(bundled: readonly KioskFile[], name: string): Promise<string> {
  const { html, problems } = playerPage(kiosk.input, signer.publicKey);
  expect(problems).toEqual([]);
  const into = join(kiosk.folder, name);
  await writeScreen(into, screenFolder(bundled, kiosk.input.asOf, { page: html, sources: await readPlayerSources(), signer }).files);
  return into;
}

/** Opens the screen and notes what it says on the console or asks for from elsewhere. */
async function opened(browser: Browser, address: string, state = ''): Promise<{ context: BrowserContext; noise: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
  const noise: string[] = [];
  context.on('console', (message) => {
    if (!isOfLooking(message)) noise.push(message.text());
  });
  context.on('weberror', (error) => noise.push(error.error().message));
  const own = new URL('.', address).href;
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith('blob:')) noise.push(url);
  });
  const page = await context.newPage();
  await page.goto(address + state);
  await page.frameLocator('iframe.stage').locator('html[data-ready]').waitFor({ state: 'attached' });
  return { context, noise };
}

/** The bytes that a screen reads of its folder until it is drawn. */
async function bytesBeforeDrawn(played: string): Promise<number> {
  const context = await kiosk.browser.newContext({ viewport: { width: 1080, height: 1920 } });
  const read = new Set<string>();
  context.on('request', (request) => {
    if (request.url().startsWith('file:')) read.add(fileURLToPath(request.url().replace(/[?#].*$/, '')));
  });
  const page = await context.newPage();
  await page.goto(indexOf(played));
  await page.frameLocator('iframe.stage').locator('html[data-ready]').waitFor({ state: 'attached' });
  const sizes = await Promise.all([...read].map(async (path) => (await stat(path)).size));
  expect(sizes.length).toBeGreaterThan(5);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('reads no more than 235 KB before it is drawn, and 250 KB where a screen without touch needs slides', async () => {
  expect(await bytesBeforeDrawn(folder)).toBeLessThanOrEqual(235_000);
  const { artifacts } = await bundleKiosk(withTv(kiosk.input), keep);
  expect(await bytesBeforeDrawn(await played(artifacts, 'with-tv'))).toBeLessThanOrEqual(250_000);
});

describe.each(['file', 'http'] as const)('the shipped screen from %s', (scheme) => {
  let address: string;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const server = scheme === 'http' ? await startServer(folder, { port: 0 }) : undefined;
    close = server?.close;
    address = server ? `${server.url}index.html` : indexOf(folder);
  });
  afterAll(() => close?.());

  test('plays under a strict policy with its fonts and drawings, is touched and typed at, and asks for nothing from elsewhere', async () => {
    const { context, noise } = await opened(kiosk.browser, address);
    const [page] = context.pages();
    const stage = page?.frameLocator('iframe.stage');
    if (!page || !stage) throw new Error('expected a stage');
    await page.touchscreen.tap(500, 600);
    await stage.locator('[data-open="rights"] [lang="ru"]').tap();
    expect(await stage.locator('h1:visible').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await stage.locator('.progress:visible').innerText()).toMatch(/2 \/ 4/);
    const root = stage.locator('html');
    expect(await root.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded', 'loaded', 'loaded']);
    expect(await stage.locator('img.mark').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.keyboard.press('Control+Alt+KeyS');
    await expect.poll(() => stage.locator('#update').innerText()).toMatch(/^2026-11-23\.1-[0-9a-f]{12} · \d\d\.\d\d\. \d\d:\d\d · current/);
    expect(await stage.locator('[data-row="update"]').getAttribute('data-state')).toBe('good');
    expect(noise).toEqual([]);
    await context.close();
  });

  test('keeps its size under two fingers, and begins where its address says', async () => {
    const { context } = await opened(kiosk.browser, address, '?still#/topic/rights/2/ru');
    const [page] = context.pages();
    if (!page) throw new Error('expected a page');
    expect(await page.frameLocator('iframe.stage').locator('.progress:visible').innerText()).toMatch(/2 \/ 4/);
    const client = await context.newCDPSession(page);
    await client.send('Input.synthesizePinchGesture', { x: 500, y: 900, scaleFactor: 2, gestureSourceType: 'touch' });
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await context.close();
  });

  test('that was enlarged all the same is as large as ever when its visitor has gone', async () => {
    const { context } = await opened(kiosk.browser, address);
    const [page] = context.pages();
    const stage = page?.frames().find((frame) => frame.url().includes('stage.html'));
    if (!page || !stage) throw new Error('expected a stage');
    await page.touchscreen.tap(500, 600);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(2);
    const reopened = page.waitForEvent('load');
    await stage.evaluate(() => location.assign('#/attract/1'));
    await reopened;
    await page.frameLocator('iframe.stage').locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await context.close();
  });
});
