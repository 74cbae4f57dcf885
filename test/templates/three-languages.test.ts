import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import type { Language } from '../../src/language/language.js';
import { plain } from '../../src/language/rich.js';
import { pt, toMm } from '../../src/paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../../src/pdf/measured.js';
import { compose } from '../../src/poster/compose.js';
import { copyFrame } from '../../src/poster/copy.js';
import type { Poster } from '../../src/poster/model.js';
import { halfOrderFaults } from '../../src/proof/half-order.js';
import type { IsoDate } from '../../src/rules/date.js';
import { readStructure } from '../pdf/read-structure.js';
import { openWorkshop, type PaintedSheet, painted, type Setting, tools } from '../sheets.js';

const THREE = ['kk', 'ru', 'en'] as const;
const DAY = '2026-11-26' as IsoDate;

let setting: Setting;
let posters: ReadonlyMap<string, Poster>;

beforeAll(async () => {
  const workshop = await openWorkshop();
  const { content, problems } = await loadContent(join(import.meta.dirname, '..', 'projects', 'three'));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!content) throw new Error('expected the project to be whole');
  setting = { ...workshop, frame: copyFrame(content) };
  posters = new Map(compose(content, DAY).posters.map((poster) => [poster.id, poster]));
});

const posterOf = (id: string): Poster => posters.get(id) as Poster;
const sheetOf = (id: string): Promise<PaintedSheet> => painted(setting, posterOf(id));
const linesOf = ({ lines }: MeasuredPage, language: Language): readonly MeasuredLine[] =>
  lines.filter((line) => line.kind === 'text' && line.language === language);
const textsOf = (page: MeasuredPage, language: Language, title: string): readonly MeasuredLine[] =>
  linesOf(page, language).filter(({ statement }) => statement !== title);
const left = (lines: readonly MeasuredLine[]): number => Math.min(...lines.map(({ box }) => toMm(pt(box.left))));
const right = (lines: readonly MeasuredLine[]): number => Math.max(...lines.map(({ box }) => toMm(pt(box.left + box.width))));
const top = (lines: readonly MeasuredLine[]): number => Math.min(...lines.map(({ box }) => toMm(pt(box.top))));
const bottom = (lines: readonly MeasuredLine[]): number => Math.max(...lines.map(({ box }) => toMm(pt(box.top + box.height))));
const sizes = (lines: readonly MeasuredLine[]): readonly string[] => [...new Set(lines.map(({ size }) => size.toFixed(2)))].sort();

describe('Three languages', () => {
  it.each(['ticket', 'answer'])('of short texts stand in columns behind a key, in type of one size: %s', async (id) => {
    const { pages } = await sheetOf(id);
    const [page] = pages as [MeasuredPage];
    expect(pages).toHaveLength(1);
    const [kk, ru, en] = THREE.map((language) => linesOf(page, language)) as [MeasuredLine[], MeasuredLine[], MeasuredLine[]];
    expect(left(kk)).toBeGreaterThan(43);
    expect(right(kk)).toBeLessThan(left(ru));
    expect(right(ru)).toBeLessThan(left(en));
    expect([sizes(ru), sizes(en)]).toEqual([sizes(kk), sizes(kk)]);
  });

  it('of longer texts: the third stands below the others over the whole width, in their type', async () => {
    const { pages } = await sheetOf('refused');
    const [page] = pages as [MeasuredPage];
    const [kk, ru, en] = THREE.map((language) => textsOf(page, language, 'title')) as [MeasuredLine[], MeasuredLine[], MeasuredLine[]];
    expect(right(kk)).toBeLessThan(left(ru));
    expect(top(en)).toBeGreaterThan(Math.max(bottom(kk), bottom(ru)));
    expect(right(en) - left(en)).toBeGreaterThan(150);
    expect([sizes(ru), sizes(en)]).toEqual([sizes(kk), sizes(kk)]);
  });

  it('on a sheet each: every sheet names all of them, and its own first', async () => {
    const poster: Poster = { ...posterOf('refused'), arrangement: 'pair' };
    const { pages, bytes } = await painted(setting, poster);
    expect(pages.map((page) => THREE.filter((language) => linesOf(page, language).length > 0).join())).toEqual([...THREE]);
    for (const { lines } of pages) {
      const tabs = lines.filter(({ role }) => role === 'language');
      expect(tabs.map(({ text }) => text)).toEqual(['Қазақша', 'Русский', 'English']);
      expect(new Set(tabs.map(({ colour }) => colour)).size).toBe(2);
    }
    expect((await readStructure(bytes)).pages.map(({ tree }) => JSON.stringify(tree).match(/"lang":"\w+"/g))).toEqual(
      THREE.map((language) => [`"lang":"${language}"`]),
    );
  });

  it.each(['ticket', 'answer', 'refused', 'queue'])('are heard one after the other, and named in the file: %s', async (id) => {
    const { bytes } = await sheetOf(id);
    const { xmp, outline, info, pages } = await readStructure(bytes);
    const titles = THREE.map((language) => plain(posterOf(id).title.text[language]));
    expect(info).toMatchObject({ Language: 'kk', Title: titles.join(' / ') });
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>kk</rdf:li><rdf:li>ru</rdf:li><rdf:li>en</rdf:li></rdf:Bag></dc:language>');
    expect(outline.map(({ title }) => title)).toEqual(titles);
    for (const { tree } of pages)
      expect(JSON.stringify(tree).match(/"lang":"\w+"/g)).toEqual(['"lang":"kk"', '"lang":"ru"', '"lang":"en"']);
    const { pages: read } = await (await tools.fileReader()).read(bytes);
    expect(halfOrderFaults(read)).toEqual([]);
  });
});

describe('One language alone', () => {
  it('stands behind a key in large type, at most seventy letters a line', async () => {
    const { pages } = await sheetOf('hall-rules');
    const [page] = pages as [MeasuredPage];
    const lines = textsOf(page, 'kk', 'title');
    expect(left(lines)).toBeCloseTo(59, 0);
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThan(15);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(70);
    expect(linesOf(page, 'ru')).toEqual([]);
  });
});
