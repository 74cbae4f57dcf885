import { expect, it } from 'vitest';
import { pt, toMm } from '../../../../src/paper/units.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { openWorkshop, read } from '../../../checks/proved-folder.js';
import { painted } from '../../../sheets.js';
import { inWords, smallContent } from '../../../small-content.js';

const workshop = await openWorkshop();

/** Millimetres between two cards, and the line of either. */
const BETWEEN = 6;
const LINE = 0.8;

it('the white around a short code, which is the widest, covers no line of its card, and its number stands inside', async () => {
  const items = [1, 2, 3].map((at) => `      - { id: i${at}, icon: phone, text: ${inWords(['kk', 'ru'], 'text')}, code: { phone: desk } }`);
  const folder = await smallContent(['kk', 'ru'], 'banner', ['  - kind: codes', '    items:', ...items]);
  const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
  const { pages } = await painted({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster);
  const codes = pages.flatMap((page) => page.codes).map(({ box }) => box);
  const numbers = pages.flatMap(({ lines }) => lines.filter(({ role }) => role === 'address')).map(({ box }) => box);
  expect([codes.length, numbers.length]).toEqual([3, 3]);
  for (const boxes of [codes, numbers]) {
    const pitch = toMm(pt((boxes[1]?.left ?? 0) - (boxes[0]?.left ?? 0)));
    for (const { width } of boxes) expect(toMm(width)).toBeLessThan(pitch - BETWEEN - 2 * LINE);
  }
});
