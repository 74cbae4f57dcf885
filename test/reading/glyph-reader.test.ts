import { beforeAll, expect, it } from 'vitest';
import type { ReadGlyph } from '../../src/reading/finished-file.js';
import { loadFaces } from '../../src/typography/fonts.js';
import { WEIGHTS, type Weight } from '../../src/typography/weights.js';
import { openWorkshop, painted, posterOf, tools } from '../sheets.js';

let glyphs: readonly ReadGlyph[];
const faces = await loadFaces();
const weightOf = (name: string): Weight | undefined =>
  (Object.keys(WEIGHTS).map(Number) as Weight[]).find((weight) => name === `GolosText-${WEIGHTS[weight]}`);

beforeAll(async () => {
  const workshop = await openWorkshop();
  const { bytes } = await painted(workshop, posterOf(workshop, 'rights'));
  const { pages } = await (await tools.fileReader()).read(bytes);
  glyphs = pages.flatMap((page) => page.glyphs).filter(({ text }) => text.trim() !== '');
});

it('A character blackens what its glyph does in the font, within two thousandths of its size', () => {
  const off = glyphs.map(({ text, font, x, y, size, box }) => {
    const face = faces.get(weightOf(font) as Weight)?.font;
    if (!face) throw new Error(`expected a weight that is known, found ${font}`);
    const { minX, minY, maxX, maxY } = face.glyphForCodePoint(text.codePointAt(0) as number).bbox;
    const wanted = [minX, maxX, minY, maxY].map((units) => units / face.unitsPerEm);
    const found = [box.left - x, box.left + box.width - x, y - box.top - box.height, y - box.top].map((length) => length / size);
    return Math.max(...wanted.map((length, side) => Math.abs(length - (found[side] ?? 0))));
  });
  expect(off.length).toBeGreaterThan(1500);
  expect(Math.max(...off)).toBeLessThan(0.002);
});
