import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cutOff } from './geometry.js';
import { openedKiosk, seconds } from './opened-kiosk.js';
import { pageOf, SCREENS } from './visit.js';

const kiosk = openedKiosk();

let page: Page;
afterEach(() => page.context().close());

const NOON = new Date('2026-11-23T12:00:00+05:00');

async function opened(address: string, options: BrowserContextOptions = {}, before?: () => void): Promise<void> {
  const context = await kiosk.browser.newContext({ viewport: SCREENS.stele, reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  if (options.javaScriptEnabled !== false) await page.clock.install({ time: NOON });
  if (before) await page.addInitScript(before);
  await page.goto(address);
}

/** The shipped screen with one of its files in another form, or missing. */
async function broken(name: string, text?: string): Promise<string> {
  const folder = join(kiosk.folder, `without-${name}-${text?.length ?? 0}`);
  await cp(kiosk.shipped, folder, { recursive: true });
  if (text === undefined) await rm(join(folder, name));
  else await writeFile(join(folder, name), text);
  return pageOf(folder);
}

const isDrawn = (): Promise<unknown> => page.waitForSelector('html[data-ready]', { state: 'attached' });

/** What stands on the screen: the plain page with the center's telephone, the screen itself, or nothing. */
async function shown(): Promise<string> {
  const words = await page.evaluate(() => {
    const parts = [...document.body.children].filter((part) => part.checkVisibility() && part.getBoundingClientRect().height > 100);
    return parts.map((part) => part.className || part.id);
  });
  return words.join();
}
const PLAIN = 'plain';

/** Waits for the page to be opened anew within so many seconds and two; before them it is not. */
async function reopens(after: number): Promise<void> {
  let times = 0;
  const count = (): unknown => (times += 1);
  page.on('domcontentloaded', count);
  await seconds(page, after - 3);
  expect(times).toBe(0);
  await seconds(page, 6);
  await expect.poll(() => times).toBe(1);
  page.off('domcontentloaded', count);
}

/** A button whose work fails at its end, when all is drawn. */
async function fault(): Promise<void> {
  await page.evaluate(() => document.querySelector('#say')?.remove());
  await page.locator('[data-act="size"]:visible').click();
}

describe('a screen in which a script fails', () => {
  test('stays as it is and is opened anew when nobody touches it, and keeps the fault for its administrator', async () => {
    await opened(`${kiosk.address}#/topic/rights/2/ru`);
    await isDrawn();
    await page.mouse.click(540, 700);
    await fault();
    await seconds(page, 2);
    expect(await shown()).toBe('app');
    await seconds(page, 40);
    await page.mouse.click(540, 700);
    await reopens(60);
    await isDrawn();
    await page.keyboard.press('Control+Alt+KeyS');
    const row = page.locator('[data-row="faults"]');
    expect([await row.getAttribute('data-state'), await row.locator('dd').innerText()]).toEqual([
      'bad',
      expect.stringMatching(/^1 · 23\.11\. 12:00 · Error: the page has no #say \(kiosk\.js:\d+:\d+\)$/),
    ]);
    expect(await page.locator('#status-code').isVisible()).toBe(true);
  });

  test('while it draws shows the plain page, and then itself again', async () => {
    await opened(`${kiosk.address}#/home`);
    await isDrawn();
    await page.evaluate(() => document.querySelector('#langs')?.remove());
    await page.locator('[data-open="rights"]').click();
    expect(await shown()).toBe(PLAIN);
    expect(await page.locator('.plain b').innerText()).toBe(kiosk.input.centers[0]?.phone);
    expect(await cutOff(page)).toEqual([]);
    await reopens(20);
    await isDrawn();
    expect(await shown()).not.toContain(PLAIN);
  });

  test('each time it starts is opened anew after waits that grow to a quarter of an hour', async () => {
    await opened(await broken('kiosk.js', 'throw new Error("half a file");'));
    for (const wait of [20, 60, 300, 900, 900]) {
      await expect.poll(shown).toBe(PLAIN);
      await reopens(wait);
    }
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('taqta-faults') ?? '[]'));
    expect(kept).toEqual([expect.objectContaining({ what: 'Script error.', times: 6 })]);
  });

  test('and goes on failing keeps a bounded list of what was seen', async () => {
    await opened(`${kiosk.address}#/home`);
    await isDrawn();
    await page.evaluate(() => {
      for (let i = 0; i < 500; i += 1) dispatchEvent(new ErrorEvent('error', { message: `fault ${i} ${'x'.repeat(400)}` }));
    });
    const kept = await page.evaluate(() => localStorage.getItem('taqta-faults') ?? '');
    expect(JSON.parse(kept)).toHaveLength(20);
    expect(kept.length).toBeLessThan(5_000);
  });
});

describe('a screen that lacks a part of itself shows the plain page', () => {
  test.each(['kiosk.js', 'kiosk.css', 'watch.js'])('where %s is not there', async (name) => {
    await opened(await broken(name));
    await expect.poll(shown).toBe(PLAIN);
    await seconds(page, 10);
    expect(await shown()).toBe(PLAIN);
  });

  test('where its script hangs in the middle of its start, after twenty seconds', async () => {
    await opened(await broken('kiosk.js', '/* not a word */'));
    await seconds(page, 25);
    expect(await shown()).toBe(PLAIN);
  });
});

describe('a browser that cannot show the screen shows the plain page', () => {
  const words = (): Promise<string> =>
    page
      .locator('.plain')
      .innerText()
      .then((said) => said.replace(/\s+/g, ' '));

  test('because it is an older one', async () => {
    await opened(kiosk.address, {}, () => {
      CSS.supports = (() => false) as never;
    });
    await seconds(page, 60);
    expect(await shown()).toBe(PLAIN);
    expect(await words()).toMatch(/^Экран қазір жұмыс істемейді Экран сейчас не работает/);
  });

  test('because it runs no scripts', async () => {
    await opened(kiosk.address, { javaScriptEnabled: false });
    expect(await words()).toContain(kiosk.input.centers[0]?.phone);
    expect(await page.locator('#app').isVisible()).toBe(false);
  });
});

test('where the machine keeps nothing, because its storage is full or forbidden, the screen runs and notes its faults until it is restarted', async () => {
  await opened(`${kiosk.address}#/home`, {}, () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await isDrawn();
  await fault();
  await seconds(page, 2);
  await page.keyboard.press('Control+Alt+KeyS');
  expect(await page.locator('#faults').innerText()).toMatch(/^1 · .*the page has no #say/);
});
