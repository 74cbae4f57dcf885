import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tools } from '../sheets.js';
import { act, atNoon, NOON, openedKiosk, stopTime } from './opened-kiosk.js';
import { open, visit, watchedPage, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

/** What a phone reads from the picture of the status page. */
async function read(page: Page): Promise<readonly string[]> {
  const picture = await page.screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const reader = await tools.qrReader();
  const codes = await reader.locate({ width: info.width, height: info.height, data });
  return codes.map(({ text }) => text);
}

test('the status page names the editions shown and shows clock and uptime, and a phone reads all of it from its code', async () => {
  const editions = new Map([['rights', { number: 3, code: 'K7M2QX' }]]);
  const address = await writeKiosk({ ...kiosk.input, editions }, join(kiosk.folder, 'status'));
  // The uptime counts from the first document of a page.
  const { page } = await watchedPage(kiosk.browser, 'stele');
  await stopTime(page, NOON);
  await open(page, address, '#/home');
  await page.clock.fastForward('03:00:00');
  await page.mouse.click(540, 700);
  await page.keyboard.press('Control+Alt+KeyS');
  const [text = ''] = await read(page);
  expect(text.split('\n')).toEqual([
    'taqta',
    'screen: hall, 43", 1080 x 1920, 0.8 m',
    'version: 0.1.0',
    // Opened alone, without a player.
    'update: -',
    'history: -',
    'as-of: 23.11.2026',
    expect.stringMatching(/^posters: .*complaint -, rights-3 K7M2QX$/),
    'clock: 23.11.2026 15:00 UTC+05:00',
    'glyphs: 0',
    // The clock of a test has no memory to show.
    'uptime: 03:00, -',
    'faults: 0',
    'notices: 0 + 0',
  ]);
  expect(await page.locator('#status').innerText()).toMatch(/rights-3 K7M2QX/);
  await act(page, 'close').click();
  await page.clock.setSystemTime(new Date('2020-01-01T12:00:00+05:00'));
  await page.keyboard.press('Control+Alt+KeyS');
  expect((await read(page))[0]).toMatch(/clock: 01\.01\.2020 12:0\d UTC\+05:00 \(!\)/);
  await page.context().close();
});

test('the status page says in words and by a square sign that the screen is not the one that was declared', async () => {
  const { page, close } = await atNoon(kiosk.browser, kiosk.address, '#/status');
  const row = page.locator('[data-row="screen"]');
  const sign = () => row.locator('.status-mark').evaluate((mark) => getComputedStyle(mark).borderRadius);
  expect([await row.getAttribute('data-state'), await sign()]).toEqual(['good', '50%']);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.waitForFunction(() => innerWidth === 1920);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+KeyS');
  expect([await row.getAttribute('data-state'), await sign()]).toEqual(['bad', '12.0696px']);
  expect(await row.locator('dd').innerText()).toBe('hall · 43" · 1080 × 1920 · 0.8 m → 1920 × 1080');
  await close();
});

test('the status page shows the memory of the script and how it has changed', async () => {
  const { page, close } = await visit(kiosk.browser, 'wide');
  await open(page, kiosk.address, '?still#/status');
  expect(await page.locator('#heap').innerText()).toMatch(/^\d+\.\d MB, [+−]\d+\.\d MB \/ 0 h$/);
  expect((await read(page))[0]).toMatch(/uptime: 00:00, \d+\.\d MB, [+-]/);
  await close();
});
