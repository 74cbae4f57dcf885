import type { ReactElement, ReactNode } from 'react';
import { expect, it } from 'vitest';
import { layPage, planPages } from '../../../../src/layout/fit.js';
import { tightest } from '../../../../src/layout/setting.js';
import { BLEED } from '../../../../src/paper/press-sheet.js';
import { BASE } from '../../../../src/paper/sheet.js';
import { toPt } from '../../../../src/paper/units.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { openWorkshop, read } from '../../../checks/proved-folder.js';
import { fitInput } from '../../../sheets.js';
import { inWords, smallContent } from '../../../small-content.js';

const workshop = await openWorkshop();

interface Drawn {
  readonly style?: { readonly left?: number; readonly width?: number; readonly backgroundColor?: string };
  readonly children?: ReactNode;
}

/** The boxes of a drawing that have a ground of their own. */
function boxesOf(node: ReactNode): readonly NonNullable<Drawn['style']>[] {
  if (Array.isArray(node)) return node.flatMap(boxesOf);
  if (typeof node !== 'object' || node === null || !('props' in node)) return [];
  const { style, children } = (node as ReactElement<Drawn>).props;
  return [...(style?.backgroundColor === undefined ? [] : [style]), ...boxesOf(children)];
}

it.each(['emergency', 'list'])('a rule from edge to edge goes on beyond the edges that a print shop cuts: %s', async (design) => {
  const text = inWords(['kk', 'ru', 'en'], 'text');
  const rooms = `[{ id: desk, arrow: left, room: { digits: "1" }, text: ${text} }]`;
  const long = (id: string): string => `  - { kind: note, id: ${id}, text: ${longer(text)} }`;
  const blocks =
    design === 'list'
      ? [long('one'), long('two')]
      : ['  - kind: floors', '    floors:', `      - { id: first, floor: 1, here: true, text: ${text}, rooms: ${rooms} }`];
  const { content, posters } = await read(await smallContent(['kk', 'ru', 'en'], design, blocks), '2026-11-26' as IsoDate, workshop);
  const input = fitInput({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster);
  const [plan] = planPages(input);
  const { head, body, foot } = layPage(input, plan as NonNullable<typeof plan>, tightest(input), BASE);
  const across = [...head, ...body, ...foot]
    .flatMap((row) => boxesOf(row.draw(row.height, row.height)))
    .filter(({ width = 0 }) => width >= BASE.width);
  expect(across.length).toBeGreaterThan(0);
  for (const { left = 0, width = 0 } of across) {
    expect(left).toBeLessThanOrEqual(-toPt(BLEED) + 0.01);
    expect(left + width).toBeGreaterThanOrEqual(BASE.width + toPt(BLEED) - 0.01);
  }
});

/** Texts of more words than columns of three hold. */
const longer = (text: string): string =>
  text.replace(/: ([^,}]+)/g, (_, words: string) => `: ${Array.from({ length: 12 }, () => words.trim()).join(' ')}`);
