import { expect, it } from 'vitest';
import { pt, toMm } from '../../../../src/paper/units.js';
import { inWords } from '../../../small-content.js';
import { inColour, smallSheet } from '../../../small-sheet.js';

it('beside one language, below wider numbers, the stems of its columns stand in the pillar', async () => {
  const text = inWords(['ru'], 'text');
  const sheet = await smallSheet(['ru'], 'list', [
    '  - kind: numbers',
    `    items: [{ id: call, figure: { digits: "101" }, text: ${text} }]`,
    '  - kind: table',
    `    columns: [{ id: card, icon: id-card, text: ${text} }, { id: pass, icon: book-user, text: ${text} }]`,
    `    rows: [{ id: who, text: ${text}, cells: [yes, yes] }]`,
  ]);
  const card = sheet.pages[0]?.lines.find(({ statement }) => statement === 'card')?.box;
  const above = toMm(pt(card?.top ?? 0));
  const night = (await inColour(sheet, '#0B3A5B')).filter(({ y, x }) => y > above && y < above + 40 && x < toMm(pt(card?.left ?? 0)) - 2);
  const tint = (await inColour(sheet, '#E4F4F8')).filter(({ y }) => y > above && y < above + 40);
  expect(night.length).toBeGreaterThan(0);
  expect(Math.min(...night.map(({ x }) => x))).toBeGreaterThan(Math.min(...tint.map(({ x }) => x)));
});
