import { expect, it } from 'vitest';
import { SHEETS, type SheetName } from '../../src/paper/sheet.js';
import { isPrinted, VARIANTS } from '../../src/paper/variant.js';

const ALL = ['a5', 'a4', 'a3', 'a2', 'a1'];

it.each([
  ['office', ALL],
  ['press', ALL],
  ['gray', ALL],
  ['tiles', ['a3', 'a2']],
  ['large-print', ALL],
] as const)('%s can be had on %j', (variant, sizes) => {
  expect(VARIANTS).toContain(variant);
  expect((Object.keys(SHEETS) as readonly SheetName[]).filter((size) => isPrinted({ variant, size }))).toEqual(sizes);
});
