import { expect, it } from 'vitest';
import { FILLINGS, FREE, GROWTHS, grown, type Setting, smallest, tightest, YIELDINGS, yielded } from '../../src/layout/setting.js';
import { openWorkshop } from '../sheets.js';

const { theme } = await openWorkshop();
const { floor, ceiling, leading } = theme.type;
const { row } = theme.spacing;
const least = smallest({ theme, floor });
const at = (stage: (typeof GROWTHS)[number], t: number, from: Setting = least, lowest = floor): Setting =>
  grown(from, stage, t, { theme, floor: lowest });

it('A sheet grows from the floor and the designer’s least of everything', () => {
  expect(least).toEqual({ body: floor, leading: leading.least, row: row.least, display: 1, divided: true, ...FREE });
});

it('Letters grow first, then air, then numerals', () => {
  expect(GROWTHS).toEqual(['body', 'air', 'display']);
});

it('A stage turns its own parts from their least to their most and leaves the others', () => {
  expect(at('body', 0)).toEqual(least);
  expect(at('body', 1)).toEqual({ ...least, body: ceiling });
  expect(at('air', 1)).toEqual({ ...least, leading: leading.most, row: row.most });
  expect(at('display', 1).display).toBeGreaterThan(1);
  expect(at('display', 1)).toMatchObject({ body: floor, leading: leading.least, row: row.least });
});

it('Where few words fill a sheet, letters grow on, then what is large, and letters to the end', () => {
  expect(FILLINGS).toEqual(['letters', 'fill', 'rest']);
  const fills = { body: ceiling + 6, most: ceiling + 12 };
  const stage = (name: (typeof FILLINGS)[number], from: Setting): Setting => grown(from, name, 1, { theme, floor, design: { fills } });
  const full = at('body', 1);
  expect(stage('letters', full)).toEqual({ ...full, body: ceiling + 6 });
  expect(stage('fill', full)).toEqual({ ...full, fill: 1 });
  expect(stage('rest', stage('letters', full))).toEqual({ ...full, body: ceiling + 12 });
  // A design that does not fill its sheet leaves its letters.
  expect(at('letters', 1, full)).toEqual(full);
});

it('No part shrinks as its stage is turned on', () => {
  for (const stage of GROWTHS) {
    const steps = Array.from({ length: 65 }, (_, step) => at(stage, step / 64));
    for (const part of ['body', 'leading', 'row', 'display'] as const) {
      const values = steps.map((setting) => setting[part]);
      expect(values, `${stage} ${part}`).toEqual([...values].sort((a, b) => a - b));
    }
  }
});

it('The body grows by tenths of a point', () => {
  for (let step = 0; step <= 64; step += 1) {
    const tenths = at('body', step / 64).body * 10;
    expect(Math.abs(tenths - Math.round(tenths))).toBeLessThan(1e-6);
  }
});

it('The body is never below a floor that lies between two tenths', () => {
  const between = 10.798;
  for (let step = 0; step <= 64; step += 1) {
    expect(at('body', step / 64, smallest({ theme, floor: between }), between).body).toBeGreaterThanOrEqual(between);
  }
});

it('A floor above the ceiling is the only size', () => {
  const sizes = [0, 0.5, 1].map((t) => at('body', t, smallest({ theme, floor: ceiling + 4 }), ceiling + 4).body);
  expect(sizes).toEqual([ceiling + 4, ceiling + 4, ceiling + 4]);
});

it('Spaces yield first, then squares, then numerals and titles, and the lines of the text last', () => {
  expect(YIELDINGS).toEqual(['spaces', 'squares', 'display', 'lines']);
});

it('No letter of the text shrinks, and no line comes nearer to the next, whatever yields', () => {
  for (const stage of YIELDINGS) {
    expect(yielded(least, stage, 0)).toEqual(least);
    for (const t of [0.25, 0.5, 1]) expect(yielded(least, stage, t)).toMatchObject({ body: floor, leading: leading.least });
  }
  expect(tightest({ theme, floor })).toMatchObject({ body: floor, leading: leading.least, squaresYield: true, close: true });
});

it('What yields does so only as far as it still looks like itself', () => {
  const { spaces, display } = tightest({ theme, floor });
  expect(spaces).toBeGreaterThan(0.3);
  expect(display).toBeGreaterThanOrEqual(0.75);
});
