import { expect, it } from 'vitest';
import { pt, toMm } from '../../../../src/paper/units.js';
import type { BrowserBlock, Poster } from '../../../../src/poster/model.js';
import { inWords, LANGUAGE_COUNTS } from '../../../small-content.js';
import { inColour, smallSheet } from '../../../small-sheet.js';

/** A window with an address before the blocks of a poster. */
const windowed = (poster: Poster): Poster => {
  const said = <T>(value: T) => Object.fromEntries(poster.languages.map((language) => [language, value]));
  const block = {
    kind: 'browser',
    sheet: 1,
    link: { rule: 'site', url: said('https://sample.example'), words: said('sample.example') },
    section: { rule: 'section', words: said('Запись на прием') },
  } as unknown as BrowserBlock;
  return { ...poster, blocks: [block, ...poster.blocks] };
};

it.each(LANGUAGE_COUNTS.slice(0, 3).flatMap((languages) => ['list', 'steps', 'emergency'].map((design) => ({ languages, design }))))(
  'the window stands below the sun, which it does not cover, and no half of the sheet is empty: $design, $languages',
  async ({ languages, design }) => {
    const blocks = [`  - { kind: body, id: text, text: ${inWords(languages, 'text')} }`];
    const sheet = await smallSheet(languages, design, blocks, windowed);
    const lines = sheet.pages[0]?.lines ?? [];
    const address = lines.find(({ role }) => role === 'address')?.box;
    const gold = (await inColour(sheet, '#FEC50C')).filter(({ y }) => y < toMm(pt(address?.top ?? 0)));
    const [first = 0, last = 0] = [Math.min(...gold.map(({ y }) => y)), Math.max(...gold.map(({ y }) => y))];
    const width = Math.max(...gold.map(({ x }) => x)) - Math.min(...gold.map(({ x }) => x));
    // A disc that nothing covers is as high as it is wide.
    expect(last - first).toBeGreaterThan(width - 1.5);
    const text = Math.max(...lines.filter(({ statement }) => statement === 'text').map(({ box }) => box.top));
    expect(text / (sheet.pages[0]?.height ?? 1)).toBeGreaterThan(0.6);
  },
);

it('names of three languages stand below each other, in letters larger than the least', async () => {
  const blocks = [`  - { kind: body, id: text, text: ${inWords(['kk', 'ru', 'en'], 'text')} }`];
  const { pages } = await smallSheet(['kk', 'ru', 'en'], 'banner', blocks, windowed);
  const names = pages.flatMap(({ lines }) => lines.filter(({ role }) => role === 'section'));
  expect(new Set(names.map(({ box }) => box.left.toFixed(1))).size).toBe(1);
  expect(names).toHaveLength(3);
  for (const { size } of names) expect(size).toBeGreaterThanOrEqual(14);
});
