import { createElement } from 'react';
import { expect, it } from 'vitest';
import { designArea, sheetOf } from '../../src/paper/sheet.js';
import { pt } from '../../src/paper/units.js';
import { layOut } from '../../src/pdf/lay-out.js';

it('Rows that end below their page are a fault of the program, found before anything is laid', async () => {
  const sheet = sheetOf('a4');
  const room = designArea(sheet).height;
  const rows = [{ row: { height: pt(100), draw: () => createElement('view') }, top: pt(room - 90), height: pt(100) }];
  await expect(layOut(sheet, [{ rows }])).rejects.toThrow('expected rows of 841.9 pt at most, found 851.9 pt');
});
