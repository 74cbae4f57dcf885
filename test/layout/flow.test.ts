import { describe, expect, it } from 'vitest';
import { inLargePrint, LARGE_PRINT } from '../../src/content/theme.js';
import { LANGUAGES } from '../../src/language/language.js';
import { type Flowed, flow } from '../../src/layout/flow.js';
import { type SheetName, sheetOf } from '../../src/paper/sheet.js';
import type { Poster } from '../../src/poster/model.js';
import { fitInput, NOW, openWorkshop, posterOf, postersOf, THEN } from '../sheets.js';

const workshop = await openWorkshop();

const inLarge = (poster: Poster, size: SheetName) =>
  flow(fitInput({ ...workshop, theme: inLargePrint(workshop.theme, sheetOf(size).scale) }, poster), sheetOf(size));

function flowed(poster: Poster, size: SheetName = 'a4'): Flowed {
  const found = inLarge(poster, size);
  if (found.kind !== 'flowed')
    throw new Error(`expected ${poster.id} to flow, it is over by ${found.shortages.map(({ over }) => over).join(', ')} pt`);
  return found;
}

const heightsOf = ({ pages }: Flowed): readonly number[] =>
  pages.map(({ layout: { head, gap = 0, body, foot } }) => [...head, ...body, ...foot].reduce((sum, row) => sum + row.height, gap));

describe.each([THEN, NOW])('In large print as of %s', (day) => {
  it.each(postersOf(workshop, day).map((poster) => [poster.id, poster] as const))('%s keeps to its pages, Kazakh first', (_, poster) => {
    for (const size of ['a4', 'a3'] as const) {
      const found = flowed(poster, size);
      const sheet = sheetOf(size);
      expect(found.setting.body * sheet.scale).toBeGreaterThanOrEqual(LARGE_PRINT.body - 1e-9);
      expect(Math.max(...heightsOf(found))).toBeLessThanOrEqual(sheet.height);
      const voices = found.pages.map(({ voice }) => voice);
      expect(voices).toEqual([...voices].sort());
      expect(new Set(voices)).toEqual(new Set(LANGUAGES));
      expect(Math.max(...found.pages.flatMap(({ layout }) => layout.body.map((row) => row.tooWide ?? 0)))).toBe(0);
    }
  });
});

it('Larger paper has larger letters, not fewer sheets', () => {
  for (const poster of postersOf(workshop, NOW)) {
    const [small, large] = [flowed(poster, 'a4'), flowed(poster, 'a3')];
    expect(large.pages.length).toBeGreaterThanOrEqual(small.pages.length);
    expect(large.setting.body * sheetOf('a3').scale).toBeGreaterThan(small.setting.body * 1.3);
  }
});

it('No page ends with a heading or a lead-in', () => {
  for (const poster of postersOf(workshop, NOW)) {
    const last = flowed(poster).pages.map(({ layout }) => layout.body.at(-1)?.leads);
    expect(last.filter((leads) => leads)).toEqual([]);
  }
});

it('The pages of a language are about equally full', () => {
  const found = flowed(posterOf(workshop, 'rights'));
  const heights = heightsOf(found).filter((_, index) => found.pages[index]?.voice === 'kk');
  expect(heights.length).toBeGreaterThan(1);
  expect(Math.min(...heights) / Math.max(...heights)).toBeGreaterThan(0.6);
});

it('A row that no page holds is told with the millimetres', () => {
  const poster = posterOf(workshop, 'clinic-registration-portal');
  const [body] = poster.blocks;
  if (!body || !('statement' in body)) throw new Error('expected a body');
  const text = { kk: [{ text: 'сөз '.repeat(2000), strong: false }], ru: body.statement.text.ru };
  const found = inLarge({ ...poster, blocks: [{ ...body, statement: { ...body.statement, text } }] }, 'a4');
  if (found.kind !== 'unfit') throw new Error('expected a row that is too tall');
  expect(found.shortages.map(({ voice }) => voice)).toEqual(['kk']);
  expect(found.shortages[0]?.over).toBeGreaterThan(100);
});
