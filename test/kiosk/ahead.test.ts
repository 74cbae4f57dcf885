import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedKiosk, seconds } from './opened-kiosk.js';
import { open, SCREENS } from './visit.js';

const kiosk = openedKiosk();

let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const context = await kiosk.browser.newContext({ viewport: SCREENS.stele, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install({ time: new Date('2026-11-23T12:00:00+05:00') });
});
afterAll(() => page.context().close());

/** The types of all pages of all topics, as far as they are found; notices are a topic only where there are some. */
const types = (): Promise<readonly (readonly string[])[]> =>
  page
    .locator('.topic:not([data-topic="_notices"])')
    .evaluateAll((topics) =>
      topics.map((topic) => [...topic.querySelectorAll<HTMLElement>('.page')].map(({ dataset }) => dataset['type'] ?? '')),
    );
const forget = (): Promise<void> => page.evaluate(() => localStorage.clear());

const AHEAD = 30;

test('what a topic needs is found while the loop runs, which it does not disturb, and is the same as for a visitor who was faster', async () => {
  await open(page, kiosk.address, '');
  expect((await types()).flat().every((type) => type === '')).toBe(true);
  await seconds(page, AHEAD);
  const found = await types();
  expect(found.flat()).not.toContain('');
  expect(await page.locator('#attract').isVisible()).toBe(true);
  expect(await page.locator('.topic:not([hidden])').count()).toBe(0);
  await forget();
  await open(page, kiosk.address, '?still#/home');
  for (const topic of kiosk.input.kiosk.data.topics) {
    await page.locator(`[data-open="${topic.id}"]`).click();
    await page.locator('[data-act="home"]:visible').click();
  }
  expect(await types()).toEqual(found);
});

test('a touch at any moment of it shows home as ever, and the topic that is opened stands right', async () => {
  for (const moment of [1.5, 1.6, 1.9, 2.4, 3.3, 4.5]) {
    await forget();
    await open(page, kiosk.address, '');
    expect([moment, (await types()).flat().filter((type) => type !== '')]).toEqual([moment, []]);
    await seconds(page, moment);
    await page.mouse.click(540, 700);
    const { view } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect([moment, view, await page.locator('.topic:not([hidden])').count()]).toEqual([moment, 'home', 0]);
    expect(await page.locator('.card').first().isVisible()).toBe(true);
    await page.locator('[data-open="complaint"] [lang="ru"]').click();
    await seconds(page, 3);
    expect(await page.locator('.topic:not([hidden])').count()).toBe(1);
    const columns = await page
      .locator('#topic-complaint .half[lang="ru"] .page')
      .evaluateAll((pages) => pages.map((each) => each.getClientRects().length));
    expect([moment, columns]).toEqual([moment, columns.map(() => 1)]);
  }
  expect(errors).toEqual([]);
});

test('what was found is kept for the next start on this screen, and nothing that was kept can spoil a page', async () => {
  await open(page, kiosk.address, '');
  await seconds(page, AHEAD);
  const found = await types();
  const kept = await page.evaluate(() => localStorage.getItem('taqta-types') ?? '');
  expect(JSON.parse(kept)).toHaveLength(await page.locator('.topic').count());
  // Whatever time the clock of the next start shows, what was kept is what counts.
  await seconds(page, 90);
  await open(page, kiosk.address, '');
  await seconds(page, AHEAD);
  expect(await page.evaluate(() => localStorage.getItem('taqta-types'))).toBe(kept);
  // At once, without a search.
  const smaller = kept.replaceAll(/\[[\d.,]+\]/g, (each) => each.replaceAll(/[\d.]+/g, '3.4'));
  await page.evaluate((text) => localStorage.setItem('taqta-types', text), smaller);
  await open(page, kiosk.address, '?still#/topic/complaint/1/ru');
  expect((await types())[1]).toEqual(found[1]?.map(() => '3.4'));
  for (const spoiled of [
    '',
    'null',
    '{',
    '[[]]',
    '[["x",[]]]',
    kept.replaceAll(/\[\d[^\]]*\]/g, '["a"]'),
    kept.replaceAll(/\[\d[^\]]*\]/g, '[3]'),
  ]) {
    await page.evaluate((text) => localStorage.setItem('taqta-types', text), spoiled);
    await open(page, kiosk.address, '?still#/topic/complaint/1/ru');
    expect([spoiled, (await types())[1]]).toEqual([spoiled, found[1]]);
  }
  await page.setViewportSize(SCREENS.wide);
  await open(page, kiosk.address, '?still#/topic/complaint/1/ru');
  await page.setViewportSize(SCREENS.stele);
  expect(JSON.parse(await page.evaluate(() => localStorage.getItem('taqta-types') ?? '[]')).length).toBeGreaterThan(1);
});
