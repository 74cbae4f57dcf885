import { View } from '@react-pdf/renderer';
import { createElement } from 'react';
import { expect, it } from 'vitest';
import { parseRich } from '../../../../src/language/rich.js';
import { sheetOf } from '../../../../src/paper/sheet.js';
import { type Pt, pt } from '../../../../src/paper/units.js';
import { type LaidNode, layOut } from '../../../../src/pdf/lay-out.js';
import { measurePage } from '../../../../src/pdf/measured.js';
import { loadFaces } from '../../../../src/typography/fonts.js';
import { createMeasure } from '../../../../src/typography/measure.js';
import { setParagraph } from '../../../../src/typography/paragraph.js';
import { type Cell, paragraphCell, stack } from '../../../../templates/posters/blocks/cell.js';
import { BODY_TYPE } from '../../../typography/body-type.js';

const measure = createMeasure(await loadFaces());

const whole = (height: number): Cell => ({ width: pt(100), height: pt(height), draw: () => createElement('view') });
const heights = (parts: readonly [Cell, Cell] | undefined): readonly Pt[] | undefined => parts?.map(({ height }) => height);

it('A stack is divided between two cells, a short last one with the one before it', () => {
  expect(heights(stack([whole(50), whole(40), whole(20)]).divided?.(pt(60)))).toEqual([50, 60]);
  expect(heights(stack([whole(50), whole(40), whole(20)]).divided?.(pt(100)))).toEqual([50, 60]);
});

it('A stack of two is divided between them, and not above the first', () => {
  expect(heights(stack([whole(50), whole(20)]).divided?.(pt(60)))).toEqual([50, 20]);
  expect(heights(stack([whole(50), whole(20)]).divided?.(pt(40)))).toBeUndefined();
});

it.each([6, 7.5, 9, 10.5, 14])('A line that ends in another weight keeps its end: %d pt', async (size) => {
  const style = { ...BODY_TYPE, size: pt(size), leading: pt(size * 1.2), divided: false };
  for (const words of ['правительства» *www.egov.kz*.', 'алу *құқықтары*;', '(*ЭЦП*).', 'в *суд*,']) {
    const paragraph = setParagraph({ rich: parseRich(words), language: 'ru', style }, pt(300), measure);
    const cell = paragraphCell(paragraph, { kind: 'text', language: 'ru', statement: 'line' }, pt(300));
    const row = { height: cell.height, draw: () => createElement(View, {}, cell.draw(20, 20)) };
    const laid = await layOut(sheetOf('a4'), [{ rows: [{ row, top: pt(0), height: cell.height }] }]);
    const { lines } = measurePage(laid.children[0] as LaidNode);
    expect(lines.map(({ text }) => text)).toEqual([words.replaceAll('*', '')]);
  }
});
