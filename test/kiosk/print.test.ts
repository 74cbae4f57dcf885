import { PDFParse } from 'pdf-parse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { tools } from '../sheets.js';
import { openedKiosk } from './opened-kiosk.js';
import { go, open, type Visit, visit } from './visit.js';

const kiosk = openedKiosk();

let begun: Visit;
beforeAll(async () => {
  begun = await visit(kiosk.browser, 'stele');
  await open(begun.page, kiosk.address, '?still#/home');
});
afterAll(() => begun.close());

const inOne = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '').replace(/\u2011/g, '-');

/** Prints the page as it stands, and reads back words and codes. */
async function printed(): Promise<{ readonly words: string; readonly codes: readonly string[] }> {
  const pdf = new Uint8Array(await begun.page.pdf({ preferCSSPageSize: true }));
  const parser = new PDFParse({ data: pdf.slice() });
  const { text } = await parser.getText();
  await parser.destroy();
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

test('what is printed of home, or of a loop over it, is the welcome and the topics', async () => {
  await go(begun.page, '#/attract/2');
  const { words } = await printed();
  for (const text of ['Қош келдіңіз!', 'Ваши права', 'Подача жалобы и сроки']) expect(words).toContain(inOne(text));
  expect(words).not.toContain(inOne('Коснитесь экрана'));
});
