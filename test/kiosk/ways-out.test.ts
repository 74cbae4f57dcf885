import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openedKiosk } from './opened-kiosk.js';
import { go, open, SCREENS } from './visit.js';

const kiosk = openedKiosk();

let page: Page;
let cdp: CDPSession;
const strayed: string[] = [];

beforeAll(async () => {
  const context = await kiosk.browser.newContext({
    viewport: SCREENS.stele,
    hasTouch: true,
    reducedMotion: 'reduce',
    acceptDownloads: false,
  });
  page = await context.newPage();
  context.on('page', (other) => strayed.push(`another window: ${other.url()}`));
  page.on('pageerror', (error) => strayed.push(error.message));
  page.on('filechooser', () => strayed.push('file chooser'));
  page.on('download', () => strayed.push('download'));
  cdp = await context.newCDPSession(page);
  await open(page, kiosk.address, '#/home');
});
afterAll(() => page.context().close());

const scale = (): Promise<number | undefined> => page.evaluate(() => visualViewport?.scale);

/** So many fingers that land around the middle of the screen and move apart. */
async function spread(fingers: number): Promise<void> {
  const at = (apart: number) =>
    Array.from({ length: fingers }, (_, id) => ({
      id,
      x: 540 + apart * Math.cos((id * 2 * Math.PI) / fingers),
      y: 900 + apart * Math.sin((id * 2 * Math.PI) / fingers),
    }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(60) });
  for (let apart = 90; apart <= 390; apart += 60) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(apart) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

type Seen = readonly [what: string, refused: boolean];

/** Opens a state and notes what becomes of each event of which the browser would make something. */
async function watch(state: string): Promise<void> {
  await open(page, kiosk.address, state);
  await page.evaluate(() => {
    const seen: [string, boolean][] = [];
    (window as unknown as { seen: typeof seen }).seen = seen;
    for (const type of ['keydown', 'wheel', 'contextmenu', 'auxclick'])
      addEventListener(type, (event) => seen.push([event instanceof KeyboardEvent ? event.code : type, event.defaultPrevented]));
  });
}
const seen = (): Promise<readonly Seen[]> => page.evaluate(() => (window as unknown as { seen: Seen[] }).seen);

describe('the page keeps its size', () => {
  test('under two fingers and ten', async () => {
    for (const state of ['#/home', '#/topic/rights/2/ru?size=3', '#/attract/2']) {
      await go(page, state);
      for (const fingers of [2, 10]) {
        await spread(fingers);
        expect([state, fingers, await scale()]).toEqual([state, fingers, 1]);
      }
    }
    await cdp.send('Input.synthesizePinchGesture', { x: 540, y: 900, scaleFactor: 2, gestureSourceType: 'touch' } as never);
    expect(await scale()).toBe(1);
  });

  test('under ctrl and the wheel, and under the keys of a zoom', async () => {
    await watch('#/home');
    await page.mouse.move(540, 900);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    for (const key of ['Equal', 'Minus', 'Digit0', 'NumpadAdd']) await page.keyboard.press(key);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await seen()).some(([what]) => what === 'wheel')).toBe(true);
    expect([(await seen()).length, (await seen()).filter(([, refused]) => !refused)]).toEqual([6, []]);
    expect(await scale()).toBe(1);
  });

  test('and one that was enlarged all the same is as large as ever for the next visitor', async () => {
    await page.clock.install();
    await open(page, kiosk.address, '#/home');
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    expect(await scale()).toBe(2);
    const reopened = page.waitForEvent('load');
    await page.clock.runFor(85_000);
    await reopened;
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    expect([await scale(), await page.locator('#attract').isVisible()]).toEqual([1, true]);
  });
});

describe('no visitor leaves the page', () => {
  const address = (): string => page.url().replace(/#.*$/, '');

  test('by a click of the middle or the right button, or one with a key held, on a card', async () => {
    await watch('#/home');
    const card = page.locator('[data-open="rights"] .card-link').first();
    await card.click({ button: 'middle' });
    await card.click({ button: 'right' });
    expect((await seen()).map(([what, refused]) => `${what} ${refused}`)).toEqual(
      expect.arrayContaining(['auxclick true', 'contextmenu true']),
    );
    for (const key of ['Shift', 'Control', 'Alt', 'Meta'] as const) {
      await go(page, '#/home');
      await card.click({ modifiers: [key] });
      expect([await page.locator('html').getAttribute('data-view'), page.context().pages().length]).toEqual(['topic', 1]);
      await page.keyboard.press('Escape');
      await open(page, kiosk.address, '#/home');
    }
    expect([strayed, address()]).toEqual([[], kiosk.address]);
  });

  test('by a long press, which opens no menu and selects no word', async () => {
    await watch('#/topic/rights/1/ru');
    await cdp.send('Input.synthesizeTapGesture', { x: 540, y: 500, duration: 900, gestureSourceType: 'touch' } as never);
    await page.mouse.click(540, 500, { button: 'right' });
    expect((await seen()).some(([what]) => what === 'contextmenu')).toBe(true);
    expect((await seen()).filter(([, refused]) => !refused)).toEqual([]);
    await page.mouse.dblclick(540, 500);
    await page.keyboard.press('Control+KeyA');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  });

  test('by a dragged picture or link, or a file that is let fall on it', async () => {
    await open(page, kiosk.address, '#/home');
    const moved = await page.evaluate(() => {
      const drags = [...document.querySelectorAll('img, a')].map((part) => {
        const drag = new DragEvent('dragstart', { bubbles: true, cancelable: true });
        return !part.dispatchEvent(drag);
      });
      return drags;
    });
    expect(moved.length).toBeGreaterThan(4);
    expect(moved).not.toContain(false);
    const data = { items: [], files: [join(kiosk.shipped, 'licences.txt')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, x: 540, y: 900, data });
    await page.waitForTimeout(300);
    expect(address()).toBe(kiosk.address);
  });

  const KEYS = [
    ...['KeyN', 'KeyT', 'KeyW', 'KeyO', 'KeyJ', 'KeyH', 'KeyU', 'KeyP', 'KeyS', 'KeyF', 'KeyR', 'KeyL'].map((key) => `Control+${key}`),
    ...['Control+Shift+KeyN', 'Control+Shift+KeyI', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Meta+KeyL', 'Alt'],
    ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'ContextMenu'],
  ];

  test('by a key of the browser', async () => {
    await watch('#/topic/rights/1/ru');
    for (const key of KEYS) await page.keyboard.press(key);
    const pressed = await seen();
    expect(pressed.length).toBeGreaterThan(KEYS.length);
    expect(pressed.filter(([key, refused]) => !refused && !key.startsWith('Shift'))).toEqual([]);
    expect([strayed, address(), page.context().pages().length]).toEqual([[], kiosk.address, 1]);
    expect(await page.locator('.progress:visible').innerText()).toMatch(/1 \/ 4/);
  });

  test('by a flood of keys, after which the screen is as sound as before', async () => {
    await open(page, kiosk.address, '#/home');
    await page.evaluate(() => {
      const keys = ['ArrowRight', 'Escape', 'Enter', 'Tab', 'PageUp', ' ', 's', 'F11', 'Backspace', 'ArrowLeft'];
      for (let i = 0; i < 2000; i += 1) {
        const key = keys[i % keys.length] as string;
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, repeat: i % 3 > 0 }));
      }
      for (let i = 0; i < 40; i += 1)
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', code: 'KeyS', ctrlKey: true, altKey: true, repeat: i > 0 }));
    });
    expect(await page.locator('#status').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect([await page.locator('html').getAttribute('data-view'), strayed]).toEqual(['home', []]);
  });

  test('but for the administrator, whose key opens the status page', async () => {
    await page.keyboard.press('Control+Alt+KeyS');
    expect(await page.locator('#status').isVisible()).toBe(true);
  });
});

test('nothing of it draws a finger away from the page that it turns', async () => {
  await open(page, kiosk.address, '#/topic/rights/1/ru');
  const swipe = async (from: number, to: number) => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 700, id: 0 }] });
    for (const part of [0.25, 0.5, 0.75, 1])
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from + (to - from) * part, y: 700, id: 0 }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(800, 300);
  expect(await page.locator('.progress:visible').innerText()).toMatch(/2 \/ 4/);
  await swipe(300, 800);
  expect(await page.locator('.progress:visible').innerText()).toMatch(/1 \/ 4/);
});
