import { expect, it } from 'vitest';
import { type Setting, STAGES, tightest, turned } from '../../src/layout/setting.js';
import { openWorkshop } from '../sheets.js';

const { theme } = await openWorkshop();
const { floor, ceiling, leading } = theme.type;
const { row } = theme.spacing;
const least = tightest({ theme, floor });
const at = (stage: (typeof STAGES)[number], t: number, from: Setting = least, lowest = floor): Setting =>
  turned(from, stage, t, { theme, floor: lowest });

it('The tightest setting is the floor and the least of everything', () => {
  expect(least).toEqual({ body: floor, leading: leading.least, row: row.least, display: 1, divided: true });
});

it('Letters grow first, then air, then numerals', () => {
  expect(STAGES).toEqual(['body', 'air', 'display']);
});

it('A stage turns its own parts from their least to their most and leaves the others', () => {
  expect(at('body', 0)).toEqual(least);
  expect(at('body', 1)).toEqual({ ...least, body: ceiling });
  expect(at('air', 1)).toEqual({ ...least, leading: leading.most, row: row.most });
  expect(at('display', 1).display).toBeGreaterThan(1);
  expect(at('display', 1)).toMatchObject({ body: floor, leading: leading.least, row: row.least });
});

it('No part shrinks as its stage is turned on', () => {
  for (const stage of STAGES) {
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
    expect(at('body', step / 64, tightest({ theme, floor: between }), between).body).toBeGreaterThanOrEqual(between);
  }
});

it('A floor above the ceiling is the only size', () => {
  const sizes = [0, 0.5, 1].map((t) => at('body', t, tightest({ theme, floor: ceiling + 4 }), ceiling + 4).body);
  expect(sizes).toEqual([ceiling + 4, ceiling + 4, ceiling + 4]);
});
