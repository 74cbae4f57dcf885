import { beforeAll, describe, expect, it } from 'vitest';
import { textOverflow } from '../../src/checks/text-overflow.js';
import { fit as fitPoster } from '../../src/layout/fit.js';
import { spread } from '../../src/layout/spread.js';
import type { Poster, TableBlock } from '../../src/poster/model.js';
import { openClinic } from '../clinic.js';
import { inEnglish } from '../in-english.js';
import { fitInput, painted, type Setting } from '../sheets.js';

let workshop: Setting;
let clinic: (id: string) => Poster;

beforeAll(async () => {
  ({ workshop, poster: clinic } = await openClinic(['kk', 'ru']));
});

/** A poster of the example whose table has so many rows, on so many sheets. */
function long(id: string, rows: number, sheets: number): Poster {
  const poster = clinic(id);
  const more = (table: TableBlock): TableBlock['rows'] =>
    Array.from({ length: rows }, (_, at) => {
      const row = table.rows[at % table.rows.length] as TableBlock['rows'][number];
      const named = <T extends { readonly id: string }>(text: T): T => ({ ...text, id: `${text.id}-${at}` });
      const cells = row.cells.map((cell) => (cell.kind === 'text' ? { ...cell, statement: named(cell.statement) } : cell));
      return { ...row, statement: named(row.statement), ...(row.note && { note: named(row.note) }), cells };
    });
  return { ...poster, sheets, blocks: poster.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: more(block) } : block)) };
}

const tablesOf = (poster: Poster): readonly TableBlock[] => poster.blocks.filter((block) => block.kind === 'table');

describe('A table that runs over several sheets', () => {
  it.each([
    ['fees', 30, 2],
    ['documents', 24, 3],
    ['rooms', 20, 3],
  ])('of %s with %i rows has its head on each of %i sheets, each row once and in its order', (id, rows, sheets) => {
    const poster = long(id, rows, sheets);
    const tables = tablesOf(spread(fitInput(workshop, poster)).copy.poster);
    expect(tables.map(({ sheet }) => sheet)).toEqual(Array.from({ length: sheets }, (_, at) => at + 1));
    expect(tables.flatMap((table) => table.rows)).toEqual(tablesOf(poster)[0]?.rows);
    for (const { columns, corner } of tables) expect([columns, corner]).toEqual([tables[0]?.columns, tables[0]?.corner]);
    // What belongs to all of it stands once, at its end.
    expect(tables.map(({ notes }) => notes.length)).toEqual([...Array(sheets - 1).fill(0), tablesOf(poster)[0]?.notes.length]);
    const counts = tables.map((table) => table.rows.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(Math.ceil(rows / sheets / 2));
  });

  it('is set in one size, and each sheet says which it is and that it goes on', async () => {
    const poster = long('fees', 30, 2);
    const found = fitPoster(fitInput(workshop, poster));
    if (found.kind === 'unfit') throw new Error('expected it to fit');
    expect(new Set(found.pages.map(({ setting }) => setting.body)).size).toBe(1);
    const { pages } = await painted(workshop, poster);
    const texts = pages.map(({ lines }) => lines.map(({ text }) => text.replaceAll('\u00A0', ' ')));
    expect(texts.map((page) => page.filter((text) => /^\d\/\d$/.test(text)))).toEqual([['1/2'], ['2/2']]);
    expect(texts.map((page) => page.filter((text) => ['жалғасы', 'продолжение'].includes(text)))).toEqual([[], ['жалғасы', 'продолжение']]);
    // The index on which the sums hang heads the pillar of both.
    expect(texts.map((page) => page.filter((text) => text === '4 300'))).toEqual([['4 300'], ['4 300']]);
  });

  it('asks for as many sheets as it takes where it has too few, and fits them', () => {
    for (const [id, rows] of [
      ['fees', 40],
      ['documents', 30],
      ['rooms', 30],
    ] as const) {
      const poster = long(id, rows, 1);
      const found = fitPoster(fitInput(workshop, poster));
      if (found.kind !== 'unfit') throw new Error(`expected ${id} not to fit`);
      const [problem] = textOverflow(poster, found, 0.7);
      const [, sheets = ''] = /set "sheets: (\d)", over which the table goes on/.exec(String(inEnglish(problem?.fix))) ?? [];
      expect(fitPoster(fitInput(workshop, long(id, rows, Number(sheets)))).kind, id).toBe('fitted');
    }
  });

  it('leaves a poster as it is whose sheets all have blocks of their own', () => {
    const input = fitInput(workshop, long('fees', 5, 1));
    expect(spread(input)).toBe(input);
  });
});
