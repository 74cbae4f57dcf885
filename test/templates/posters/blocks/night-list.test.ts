import { expect, it } from 'vitest';
import { byLanguage } from '../../../../src/language/language.js';
import { pt, toMm } from '../../../../src/paper/units.js';
import type { ListBlock, Poster } from '../../../../src/poster/model.js';
import { inWords, LANGUAGE_COUNTS } from '../../../small-content.js';
import { inColour, smallSheet } from '../../../small-sheet.js';

/** The poster with texts so long that the column beside the pillar is wide. */
const lengthy = (poster: Poster): Poster => {
  const words = Array.from({ length: 16 }, () => 'мемлекеттік қызмет').join(' ');
  const text = byLanguage(poster.languages, () => [{ text: words, strong: false }]);
  const items = (block: ListBlock) => block.items.map((item) => ({ ...item, text }));
  return { ...poster, blocks: poster.blocks.map((block) => (block.kind === 'list' ? { ...block, items: items(block) } : block)) };
};

it.each(LANGUAGE_COUNTS.slice(0, 2).map((languages) => ({ languages })))(
  'signs stand inside of the dark pillar and below the sun: $languages',
  async ({ languages }) => {
    const items = ['first', 'second'].map((id) => `      - { id: ${id}, icon: users, text: ${inWords(languages, 'text')} }`);
    const sheet = await smallSheet(languages, 'emergency', ['  - kind: list', '    items:', ...items], lengthy);
    const [page] = sheet.pages;
    const lines = page?.lines ?? [];
    const numbers = lines.filter(({ text }) => text === '1' || text === '2').map(({ box }) => box);
    expect(numbers).toHaveLength(2);
    const pillar = (await inColour(sheet, '#0B3A5B')).filter(({ y }) => y > toMm(pt(numbers[1]?.top ?? 0)) + 12);
    const sides = [Math.min(...pillar.map(({ x }) => x)), Math.max(...pillar.map(({ x }) => x))];
    for (const box of numbers) {
      // The number stands in the middle of a disc of 8 mm and more.
      const middle = toMm(pt(box.left + box.width / 2));
      expect(middle - 4).toBeGreaterThan(sides[0] ?? 0);
      expect(middle + 4 + 4 + 5).toBeLessThan(sides[1] ?? 0);
    }
    const gold = (await inColour(sheet, '#FEC50C')).filter(({ y }) => y < toMm(pt(numbers[1]?.top ?? 0)) - 8);
    const rows = new Set(gold.map(({ y }) => y.toFixed(2)));
    // Sun and disc are two stretches of gold, with the night between them.
    const between = [...rows].map(Number).toSorted((one, other) => one - other);
    expect(between.some((y, at) => at > 0 && y - (between[at - 1] ?? 0) > 0.6)).toBe(true);
  },
);
