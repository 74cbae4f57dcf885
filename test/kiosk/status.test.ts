import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tools } from '../sheets.js';
import { act, atNoon, openedKiosk } from './opened-kiosk.js';
import { open, visit, writeKiosk } from './visit.js';

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
  const { page, close } = await atNoon(
    kiosk.browser,
    await writeKiosk({ ...kiosk.input, editions }, join(kiosk.folder, 'status')),
    '#/home',
  );
  await page.clock.fastForward('03:00:00');
  await page.mouse.click(540, 700);
  await page.keyboard.press('Control+Alt+KeyS');
  const [text = ''] = await read(page);
  expect(text.split('\n')).toEqual([
    'taqta',
    expect.stringMatching(/^posters: .*complaint - .*rights-3 K7M2QX$/),
    'as-of: 23.11.2026',
    'version: 0.1.0',
    'clock: 23.11.2026 15:00 UTC+05:00',
    'glyphs: 0',
    // The clock of a test has no memory to show.
    'uptime: 3:00 -',
  ]);
  expect(await page.locator('#status').innerText()).toMatch(/rights-3 K7M2QX/);
  await act(page, 'close').click();
  await page.clock.setSystemTime(new Date('2020-01-01T12:00:00+05:00'));
  await page.keyboard.press('Control+Alt+KeyS');
  expect((await read(page))[0]).toMatch(/clock: 01\.01\.2020 12:0\d UTC\+05:00 \(!\)/);
  await close();
});

test('the status page shows the memory of the script and how it has changed', async () => {
  const { page, close } = await visit(kiosk.browser, 'wide');
  await open(page, kiosk.address, '?still#/status');
  expect(await page.locator('#heap').innerText()).toMatch(/^\d+\.\d MB, [+−]\d+\.\d MB \/ 0 h$/);
  expect((await read(page))[0]).toMatch(/uptime: 0:00 \d+\.\d MB, [+-]/);
  await close();
});
