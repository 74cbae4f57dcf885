import { beforeAll, describe, expect, it } from 'vitest';
import type { Poster } from '../../../../src/poster/model.js';
import { openClinic } from '../../../clinic.js';
import { objectsOf, objectsWith } from '../../../pdf/objects-of.js';
import { allOf, isNode, readStructure, type StructureNode, wordsIn } from '../../../pdf/read-structure.js';
import { painted, type Setting } from '../../../sheets.js';

let workshop: Setting;
let clinic: (id: string) => Poster;

beforeAll(async () => {
  ({ workshop, poster: clinic } = await openClinic(['kk', 'ru']));
});

async function sheetOf(id: string) {
  const { bytes, pages } = await painted(workshop, clinic(id));
  const structured = await readStructure(bytes);
  const [page] = structured.pages;
  if (!page) throw new Error('expected a page');
  const [document] = page.tree.children.filter(isNode);
  const sections = document?.children.filter(isNode) ?? [];
  return { bytes, pages, page, sections };
}

const inside = (tree: StructureNode, role: string) => allOf(tree).filter((node) => node.role === role);

describe.each([
  ['fees', 0, 5],
  ['documents', 1, 5],
  ['rooms', 1, 4],
])('The table of %s', (id, heads, rows) => {
  it('is one table in each language, its rows of as many cells as each other', async () => {
    const { sections } = await sheetOf(id);
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      const tables = inside(section, 'Table');
      expect(tables).toHaveLength(1);
      const lines = inside(section, 'TR').map((line) => line.children.filter(isNode).map(({ role }) => role));
      expect(lines).toHaveLength(heads + rows);
      expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
      for (const cells of lines.slice(0, heads)) expect(new Set(cells)).toEqual(new Set(['TH']));
      for (const cells of lines.slice(heads)) expect([cells[0], new Set(cells.slice(1))]).toEqual(['TH', new Set(['TD'])]);
    }
  });

  it('says of every head what it heads', async () => {
    const { bytes, sections } = await sheetOf(id);
    const all = sections.flatMap((section) => inside(section, 'TH')).length;
    const scoped = objectsWith(objectsOf(bytes), /\/S \/TH/).filter((body) => /\/O \/Table\n?\s*\/Scope \/(Row|Column)/.test(body));
    expect(scoped).toHaveLength(all);
  });
});

describe('A column of numbers', () => {
  it('has their whole digits end below each other, also where some have decimals, each before its sign', async () => {
    const { pages } = await sheetOf('fees');
    const texts = (pages[0]?.lines ?? [])
      .filter(({ role }) => role === 'numeral')
      .map(({ text, box }) => ({ text: text.replaceAll('\u00A0', ' '), box }));
    const of = (text: string) => texts.find((each) => each.text === text)?.box ?? { left: 0, width: 0 };
    const end = (text: string): number => of(text).left + of(text).width;
    for (const whole of ['860', '2 150', '0']) expect(end(whole), whole).toBeCloseTo(end('34 400'), 1);
    expect(end('12,50')).toBeGreaterThan(end('860') + of('860').width / 3);
    expect(texts.filter(({ text }) => text === '₸')).toHaveLength(6);
  });

  it('stands below the number on which its sums hang, in a pillar of one width', async () => {
    const { pages } = await sheetOf('fees');
    const lines = pages[0]?.lines ?? [];
    const index = lines.find(({ text }) => text.replaceAll('\u00A0', ' ') === '4 300');
    expect(index?.colour.toUpperCase()).toBe(workshop.theme.colours['on-bar']);
    expect(index?.box.top).toBeLessThan(lines.find(({ text }) => text === '860')?.box.top ?? 0);
  });
});

describe('What a table draws once', () => {
  it('is heard in every language in its own words', async () => {
    const { bytes } = await sheetOf('documents');
    const actual = objectsWith(objectsOf(bytes), /\/S \/TD/).filter((body) => body.includes('/ActualText'));
    // Three columns, five rows, two languages.
    expect(actual).toHaveLength(3 * 5 * 2);
  });

  it('stands in the middle, the texts of each language clear of it', async () => {
    const { pages } = await sheetOf('fees');
    const lines = pages.flatMap((page) => page.lines);
    const names = lines.filter(({ statement }) => statement === 'express');
    const figures = lines.filter(({ role }) => role === 'numeral');
    const [left, right] = [names.find(({ language }) => language === 'kk'), names.find(({ language }) => language === 'ru')];
    for (const { box } of figures) {
      expect(box.left).toBeGreaterThan((left?.box.left ?? 0) + (left?.box.width ?? 0));
      expect(box.left + box.width).toBeLessThan(right?.box.left ?? 0);
    }
  });

  it('says giant numbers with their names, the number first', async () => {
    const { page, sections } = await sheetOf('emergency');
    for (const section of sections) {
      const items = inside(section, 'LI')
        .slice(0, 4)
        .map((item) => wordsIn(item, page).replace(/\s+/g, ' '));
      expect(items).toHaveLength(4);
    }
    const words = wordsIn(sections[1] as StructureNode, page);
    expect(words.indexOf('101')).toBeGreaterThanOrEqual(0);
    expect(words.indexOf('101')).toBeLessThan(words.indexOf('Пожарные'));
  });
});

it('What a sum is a multiple of stands at the line below its name in each language, however many lines the name takes in another', async () => {
  const { pages } = await sheetOf('fees');
  const lines = pages.flatMap((page) => page.lines);
  const of = (id: string, language: string) => lines.filter((line) => line.statement === id && line.language === language);
  const rows = clinic('fees').blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const noted = rows.flatMap(({ statement, note }) => (note ? [{ name: statement.id, note: note.id }] : []));
  expect(noted.length).toBeGreaterThan(0);
  for (const { name, note } of noted)
    for (const language of ['kk', 'ru']) {
      const last = of(name, language).at(-1);
      const first = of(note, language)[0];
      const step = (first?.box.top ?? 0) - (last?.box.top ?? 0);
      expect(step, `${note} ${language}`).toBeLessThan(1.7 * (last?.size ?? 0));
    }
});
