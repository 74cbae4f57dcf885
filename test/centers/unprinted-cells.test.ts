import { expect, test } from 'vitest';
import type { FormsOfAll } from '../../src/centers/unprinted-cells.js';
import { inEnglish } from '../in-english.js';
import { type Cells, csvOf, readText, SETTING } from './center-csv.js';

const A4: FormsOfAll = { sizes: ['a4'], variants: ['office'] };

async function read(row: Cells, forms?: FormsOfAll) {
  const { centers, problems } = await readText(csvOf([row]), { ...SETTING, ...(forms && { forms }) });
  return {
    made: centers.length === 1,
    said: inEnglish(problems).map(({ severity, where, message, fix }) => ({ severity, at: `${where.line}:${where.column}`, message, fix })),
  };
}

const TILES = { message: 'expected A3, A2 for tiles, found A4', fix: 'add A3 to the sizes of this row, or take tiles out of its variants' };

test('tiles alone in a size without tiles are an error in the cell that asks for them, with sizes of the row or of the run', async () => {
  expect(await read({ variants: 'tiles' }, A4)).toEqual({ made: false, said: [{ severity: 'error', at: '2:8', ...TILES }] });
  expect(await read({ variants: 'tiles', sizes: 'a4' })).toMatchObject({ made: false, said: [TILES] });
  expect(await read({ sizes: 'a4' }, { sizes: ['a3'], variants: ['tiles'] })).toMatchObject({
    made: false,
    said: [{ at: '2:8', ...TILES }],
  });
});

test('what is not made beside what is made is a warning', async () => {
  expect(await read({ variants: 'office, tiles' }, A4)).toEqual({ made: true, said: [{ severity: 'warning', at: '2:8', ...TILES }] });
  expect(await read({ variants: 'tiles', sizes: 'a4, a3' }, A4)).toMatchObject({
    made: true,
    said: [{ severity: 'warning', fix: 'take A4 out of the sizes of this row' }],
  });
});

test('nothing is reported of what is made, of a row that says nothing, that wants no posters, or of which only a run knows the sizes', async () => {
  for (const [row, forms] of [
    [{ variants: 'office, tiles', sizes: 'a4, a3' }, A4],
    [{}, { sizes: ['a4'], variants: ['tiles'] }],
    [{ posters: 'none', variants: 'tiles' }, A4],
    [{ variants: 'none' }, A4],
    [{ variants: 'tiles' }, undefined],
  ] as const)
    expect(await read(row, forms)).toEqual({ made: true, said: [] });
});
