import { expect, it } from 'vitest';
import { pt, toMm } from '../../../../src/paper/units.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import { inGray } from '../../../../src/theme/theme.js';
import { openWorkshop, read } from '../../../checks/proved-folder.js';
import { painted } from '../../../sheets.js';
import { inWords, smallContent } from '../../../small-content.js';
import { inColour } from '../../../small-sheet.js';

const workshop = await openWorkshop();

it('where grounds stay white the heads of each language stand between two rules, which part them from the rows of the language above', async () => {
  const text = inWords(['kk', 'ru', 'en'], 'text');
  const folder = await smallContent(['kk', 'ru', 'en'], 'list', [
    '  - kind: table',
    `    columns: [{ id: need, text: ${text} }]`,
    '    rows:',
    ...[1, 2].map((at) => `      - { id: r${at}, text: ${text}, cells: [{ id: n${at}, text: ${text} }] }`),
  ]);
  const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
  const theme = inGray(workshop.theme);
  const sheet = await painted({ ...workshop, theme, frame: copyFrame(content) }, posters[0] as Poster);
  const lengths = new Map<number, number>();
  for (const { y } of await inColour(sheet, theme.colours.ink)) lengths.set(y, (lengths.get(y) ?? 0) + 25.4 / 72);
  const rules = [...lengths].filter(([, length]) => length > 150).map(([y]) => y);
  const lines = sheet.pages.flatMap((page) => page.lines);
  const boxesOf = (statement: string, language: string) =>
    lines.filter((line) => line.statement === statement && line.language === language).map(({ box }) => box);
  const top = (...of: Parameters<typeof boxesOf>) => toMm(pt(Math.min(...boxesOf(...of).map((box) => box.top))));
  const end = (...of: Parameters<typeof boxesOf>) => toMm(pt(Math.max(...boxesOf(...of).map((box) => box.top + box.height))));
  const parted = (from: number, to: number) => rules.some((y) => y > from && y < to);
  for (const [above, language] of [
    [undefined, 'kk'],
    ['kk', 'ru'],
    ['ru', 'en'],
  ] as const) {
    expect(parted(end('need', language), top('r1', language)), `heads and rows, ${language}`).toBe(true);
    if (above) expect(parted(end('r2', above), top('need', language)), `${above} and ${language}`).toBe(true);
    expect(parted(end('r1', language), top('r2', language)), `rows, ${language}`).toBe(false);
  }
});
