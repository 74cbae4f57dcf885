import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutOff, overlaps } from './geometry.js';
import { openedKiosk, seconds } from './opened-kiosk.js';
import { go, open, SCREENS } from './visit.js';

const kiosk = openedKiosk();

let page: Page;

beforeAll(async () => {
  const context = await kiosk.browser.newContext({ viewport: SCREENS.stele, hasTouch: true, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.clock.install();
  await open(page, kiosk.address, '#/home');
});
afterAll(() => page.context().close());

const isAsked = (): Promise<boolean> => page.locator('#warning').isVisible();

/** Goes to a state and asks whether somebody is there. */
async function ask(state: string): Promise<void> {
  await go(page, '#/status');
  await go(page, state);
  expect(await isAsked()).toBe(true);
}

/** What the screen shows, and that the warning is no part of it. */
async function shown(): Promise<string> {
  const { view, size } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  const place = view === 'topic' ? ((await page.locator('.progress:visible').innerText()).split('\n')[0] ?? '') : '';
  return `${(await isAsked()) ? 'warning over ' : ''}${view} ${place}at ${size}`;
}

describe('"I am here" is said', () => {
  const HOME = 'home at 0';
  const signs: readonly (readonly [name: string, sign: () => Promise<unknown>])[] = [
    ['a tap on the dimmed page, where a card lies under it', () => page.touchscreen.tap(300, 1600)],
    ['a click above the words', () => page.mouse.click(540, 40)],
    ['a tap on the button', () => page.locator('[data-act="stay"]').tap()],
    ['a turn of the wheel', () => page.mouse.wheel(0, 200)],
    ['an arrow', () => page.keyboard.press('ArrowRight')],
    ['a letter', () => page.keyboard.press('q')],
    ['Escape', () => page.keyboard.press('Escape')],
    ['Enter, on the button that has the focus', () => page.keyboard.press('Enter')],
    ['a key of the browser', () => page.keyboard.press('F5')],
  ];
  test.each(signs)('by %s', async (_, sign) => {
    await ask('#/home?idle');
    await sign();
    await expect.poll(shown).toBe(HOME);
    await seconds(page, 40);
    expect(await shown()).toBe(HOME);
  });

  test('and does nothing else: the topic stays at its page and its size', async () => {
    await ask('#/topic/rights/2/ru?idle&size=1');
    const before = (await shown()).replace('warning over ', '');
    await page.touchscreen.tap(900, 1600);
    expect(await shown()).toBe(before);
    await ask('#/topic/rights/2/ru?idle&size=1');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(before);
  });
});

test.each([
  ['stele', SCREENS.stele],
  ['wide', SCREENS.wide],
  ['laptop', SCREENS.laptop],
] as const)('on the screen "%s" the warning is set whole at every text size, ring, words, button and hint', async (_, viewport) => {
  await page.setViewportSize(viewport);
  for (const size of [0, 1, 2, 3]) {
    await ask(`#/home?idle&size=${size}`);
    for (const part of ['.ring', '#warning h2', '.warning-words p >> nth=1', '#warning .big', '.anywhere'])
      expect([part, await page.locator(part).isVisible()]).toEqual([part, true]);
    expect([size, await cutOff(page), await overlaps(page)]).toEqual([size, [], []]);
    const scale = await page.locator('.warning-box').evaluate((box) => Number(getComputedStyle(box).getPropertyValue('--fit')));
    expect(scale).toBeGreaterThanOrEqual(size < 2 ? ([1, 1.2][size] as number) : 1.35);
  }
});

test('a screen that is turned while somebody reads keeps the declared page, at every text size and there and back', async () => {
  const read = () => page.locator('.rail:visible [aria-current]').textContent();
  // What a page is turned to differs from size to size: both are met by each size and each page.
  for (const [index, size] of [0, 3, 1].entries()) {
    const [one, other] = index % 2 === 0 ? [SCREENS.wide, SCREENS.laptop] : [SCREENS.laptop, SCREENS.wide];
    await page.setViewportSize(SCREENS.stele);
    for (const [state, name, turned] of [
      [`#/topic/complaint/4/ru?size=${size}`, 'Контроль', one],
      [`#/topic/rights/3/ru?size=${size}`, '4–5', other],
    ] as const) {
      await go(page, state);
      // At a large size a page takes several columns, and the address counts columns.
      await page.locator('.rail:visible .rail-button', { hasText: name }).click();
      for (const viewport of [turned, SCREENS.stele]) {
        await page.setViewportSize(viewport);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(viewport.width);
        await expect.poll(async () => [state, viewport, (await read())?.trim()]).toEqual([state, viewport, name]);
      }
    }
  }
});
