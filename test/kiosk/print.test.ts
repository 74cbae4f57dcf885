import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { PDFParse } from '../pdf/pdf-parse.js';
import { tools } from '../sheets.js';
import { act, atNoon, openedKiosk, seconds } from './opened-kiosk.js';
import { go, open, SCREENS, type Visit, visit, writeKiosk } from './visit.js';

const kiosk = openedKiosk();

let begun: Visit;
beforeAll(async () => {
  begun = await visit(kiosk.browser, 'stele');
  await open(begun.page, kiosk.address, '?still#/home');
});
afterAll(() => begun.close());

const inOne = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '').replace(/\u2011/g, '-');

/** The words of each page of a PDF. */
async function wordsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const parser = new PDFParse({ data: pdf.slice() });
  const { pages } = await parser.getText();
  await parser.destroy();
  return pages.map(({ text }) => text);
}

/** Prints the page as it stands, and reads back words and codes. */
async function printed(): Promise<{ readonly words: string; readonly codes: readonly string[] }> {
  const pdf = new Uint8Array(await begun.page.pdf({ preferCSSPageSize: true }));
  const text = (await wordsOf(pdf)).join('\n');
  const rasters = await (await tools.rasteriser()).rasterise(pdf, 110);
  const reader = await tools.qrReader();
  const located = await Promise.all(rasters.map((raster) => reader.locate(raster)));
  return { words: inOne(text), codes: located.flat().map((code) => code.text) };
}

test('what is printed of a topic is all of it in every language with its code, whatever page, size and contrast are shown', async () => {
  for (const state of ['#/topic/complaint/3/ru', '#/topic/complaint/1/kk?size=3&contrast']) {
    await go(begun.page, state);
    const said = await begun.page
      .locator('#topic-complaint :is(.official, .item .text, .term .text)')
      .evaluateAll((parts) => parts.map((part) => part.textContent ?? ''));
    expect(said.length).toBeGreaterThan(20);
    const { words, codes } = await printed();
    expect([state, said.filter((text) => !words.includes(inOne(text)))]).toEqual([state, []]);
    expect(codes).toHaveLength(SHIPPED_LANGUAGES.length);
    expect(new Set(codes)).toEqual(new Set(['https://eotinish.kz']));
    const other = await begun.page.locator('#topic-rights .official').first().textContent();
    expect(words).not.toContain(inOne(other ?? ''));
    expect(words).not.toContain(inOne('Размер текста'));
  }
});

test('no printed page holds the code alone', async () => {
  for (const topic of kiosk.input.kiosk.data.topics) {
    await go(begun.page, `#/topic/${topic.id}/1/kk`);
    const pages = await wordsOf(new Uint8Array(await begun.page.pdf({ preferCSSPageSize: true })));
    // «Take along», «point your camera», and an address.
    expect([topic.id, pages.filter((text) => text.split(/\s+/).length < 20)]).toEqual([topic.id, []]);
  }
});

test('what is printed of home, or of a loop over it, is the welcome and the topics', async () => {
  await go(begun.page, '#/attract/2');
  const { words } = await printed();
  for (const text of ['Қош келдіңіз!', 'Ваши права', 'Подача жалобы и сроки']) expect(words).toContain(inOne(text));
  expect(words).not.toContain(inOne('Коснитесь экрана'));
});

test('a screen with a printer offers a leaflet of each topic, one at a time, and prints it on A5; another screen offers none', async () => {
  expect(await begun.page.locator('.leaflet').count()).toBe(0);
  const { screens } = kiosk.input;
  const data = Object.fromEntries(Object.entries(screens.data).map(([id, screen]) => [id, { ...screen, printer: true }]));
  const address = await writeKiosk({ ...kiosk.input, screens: { ...screens, data } }, join(kiosk.folder, 'printer'));
  const { page, noise } = await atNoon(kiosk.browser, address, '#/topic/complaint/1/ru');
  await page.evaluate(() => addEventListener('beforeprint', () => document.body.toggleAttribute('data-asked', true)));
  for (const screen of [SCREENS.stele, SCREENS.wide]) {
    await page.setViewportSize(screen);
    await page.waitForFunction((width) => innerWidth === width, screen.width);
    const [leaflet, take, title] = await Promise.all(
      ['.leaflet', '.take', 'h1'].map((name) => page.locator(`#topic-complaint .half[lang="ru"] ${name}`).first().boundingBox()),
    );
    if (!leaflet || !take || !title) throw new Error('expected a button in its card');
    expect(leaflet.y).toBeGreaterThan(take.y);
    expect(leaflet.y + leaflet.height).toBeLessThan(take.y + take.height);
    expect(leaflet.x + leaflet.width).toBeLessThan(take.x + take.width);
    // 20 mm for a finger on the 43 inches of the hall.
    expect(Math.min(leaflet.width, leaflet.height)).toBeGreaterThan(20 / 0.496);
    expect(take.y).toBeGreaterThan(title.y + title.height);
  }
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const rasters = await (await tools.rasteriser()).rasterise(pdf, 72);
  expect(rasters.map(({ width, height }) => [width, height])).toEqual(rasters.map(() => [420, 595]));
  // Whatever the size, a person in a wheelchair reaches it: 1,195 mm above the floor, 680 of them below the screen.
  await page.setViewportSize(SCREENS.stele);
  for (const size of [1, 2, 3]) {
    await page.evaluate((state) => location.assign(state), `#/topic/complaint/1/ru?size=${size}`);
    await expect.poll(() => page.locator('html').getAttribute('data-size')).toBe(String(size));
    const box = await page.locator('#topic-complaint .half[lang="ru"] .leaflet').boundingBox();
    expect(680 + (1920 - (box?.y ?? 0)) * 0.496).toBeLessThan(1195);
  }
  await page.evaluate(() => location.assign('#/topic/complaint/1/ru'));
  await expect.poll(() => page.locator('html').getAttribute('data-size')).toBe('0');
  await act(page, 'leaflet').click();
  expect(await act(page, 'leaflet').isDisabled()).toBe(true);
  expect([await act(page, 'leaflet').innerText(), await page.locator('#say').innerText()]).toEqual(['Печатается', 'Печатается']);
  await seconds(page, 1);
  await expect.poll(() => page.locator('body').getAttribute('data-asked')).toBe('');
  await seconds(page, 30);
  expect(await act(page, 'leaflet').innerText()).toBe('Взять листовку');
  expect(noise).toEqual([]);
  // A browser without a window prints without end: nobody visits this page again.
  await page.context().close();
});
