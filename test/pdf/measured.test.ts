import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/language/rich.js';
import { toMm } from '../../src/paper/units.js';
import type { LaidNode } from '../../src/pdf/lay-out.js';
import { type MeasuredPage, measurePage } from '../../src/pdf/measured.js';
import type { Poster } from '../../src/poster/model.js';
import { codesIn, linksOf, statements } from '../../src/poster/statements.js';
import { qrMatrix } from '../../src/qr/qr.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { openWorkshop, paintedAnew, posterOf } from '../sheets.js';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

describe('A page', () => {
  const text: LaidNode = {
    type: 'TEXT',
    box: box(3, 4, 50, 12),
    style: { fontSize: 10, fontWeight: 700, color: '#0A2233' },
    lines: [{ string: 'Бір екі', runs: [] }],
    children: [
      { type: 'TEXT_INSTANCE', value: 'Бір ' },
      { type: 'TEXT', children: [{ type: 'TEXT_INSTANCE', value: 'екі' }] },
    ],
  };
  const line = (string: string) => ({ string, runs: [] });
  const page = (...children: readonly LaidNode[]): LaidNode => ({ type: 'PAGE', box: box(0, 0, 595, 842), children });
  const marked = (kind: 'text' | 'label' | 'qr', more: object, ...children: readonly LaidNode[]): LaidNode => ({
    type: 'VIEW',
    box: box(10, 20, 100, 40),
    props: { mark: { kind, ...more } },
    children,
  });

  it('has each line with its place on the page, its words and its type', () => {
    const { width, height, lines } = measurePage(
      page({ type: 'VIEW', box: box(100, 200, 300, 100), children: [marked('text', { language: 'kk', statement: 'one' }, text)] }),
    );
    expect([width, height]).toEqual([595, 842]);
    expect(lines).toEqual([
      {
        box: box(113, 224, 50, 12),
        text: 'Бір екі',
        size: 10,
        weight: 700,
        colour: '#0A2233',
        ground: '#FFFFFF',
        kind: 'text',
        language: 'kk',
        statement: 'one',
        lines: 1,
      },
    ]);
  });

  it('says how often react-pdf has broken a line again', () => {
    expect(measurePage(page(marked('label', { role: 'unit' }, { ...text, lines: [line('Бір'), line('екі')] }))).lines[0]).toMatchObject({
      kind: 'label',
      role: 'unit',
      lines: 2,
    });
    expect(measurePage(page(marked('label', { role: 'unit' }, { ...text, lines: [] }))).lines[0]?.lines).toBe(0);
  });

  it('has the words that are laid, not those that were given', () => {
    const cut = measurePage(page(marked('text', {}, { ...text, lines: [line('Бір…')] })));
    expect(cut.lines[0]?.text).toBe('Бір…');
  });

  it('knows the ground that was painted last behind a line', () => {
    const ground = (colour: string, at: ReturnType<typeof box>): LaidNode => ({
      type: 'VIEW',
      box: at,
      style: { backgroundColor: colour },
    });
    const { lines } = measurePage(
      page(
        ground('#111111', box(0, 0, 595, 842)),
        ground('#222222', box(0, 0, 200, 100)),
        ground('#333333', box(300, 0, 200, 100)),
        marked('text', {}, text),
      ),
    );
    expect(lines[0]?.ground).toBe('#222222');
  });

  it('has a code with its address and takes nothing in it for text', () => {
    const { codes, lines } = measurePage(page(marked('qr', { url: 'https://egov.kz' }, text)));
    expect(codes).toEqual([{ url: 'https://egov.kz', box: box(10, 20, 100, 40) }]);
    expect(lines).toEqual([]);
  });

  it('leaves out words that nobody has marked', () => {
    expect(measurePage(page(text)).lines).toEqual([]);
  });
});

describe.each(['rights', 'complaint', 'clinic-registration-online'])('The painted sheets of %s', (id) => {
  let poster: Poster;
  let pages: readonly MeasuredPage[];

  beforeAll(async () => {
    const workshop = await openWorkshop();
    poster = posterOf(workshop, id);
    pages = (await paintedAnew(workshop, poster)).pages.map((page) => measurePage(page));
  });

  it('have every line as the one line that was measured', () => {
    const lines = pages.flatMap((page) => page.lines);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.lines !== 1).map(({ text }) => text)).toEqual([]);
  });

  it('say every statement whole in both languages, in its order', () => {
    const solid = (text: string) => text.replace(/\s/g, '').toUpperCase();
    for (const statement of statements(poster).filter((one) => one.id !== poster.title.id)) {
      for (const language of SHIPPED_LANGUAGES) {
        const said = pages.flatMap(({ lines }) =>
          lines.filter((line) => line.statement === statement.id && line.language === language).map(({ text }) => text),
        );
        expect(solid(said.join('')), statement.id).toBe(solid(plain(statement.text[language])));
      }
    }
  });

  it('set both languages of a statement in one size, one weight and one colour', () => {
    for (const { lines } of pages) {
      const looks = (language: string, id_: string) =>
        new Set(
          lines
            .filter((line) => line.language === language && line.statement === id_)
            .map(({ size, weight, colour }) => `${size} ${weight} ${colour}`),
        );
      for (const { id: one } of statements(poster)) expect(looks('kk', one), one).toEqual(looks('ru', one));
    }
  });

  it('carry the codes of their blocks, square, at least 20 mm and 0.5 mm a module', () => {
    const wanted = new Set(poster.blocks.flatMap(codesIn).flatMap(({ url }) => [url.kk, url.ru]));
    const codes = pages.flatMap((page) => page.codes);
    expect(new Set(codes.map(({ url }) => url))).toEqual(wanted);
    expect(linksOf(poster).length).toBeGreaterThan(0);
    for (const { url, box: place } of codes) {
      const modules = qrMatrix(url, 'Q').size;
      const module = toMm(place.width) / (modules + 8);
      expect(module).toBeGreaterThanOrEqual(0.5);
      expect(module * modules).toBeGreaterThanOrEqual(20 - 1e-3);
      expect(place.width).toBeCloseTo(place.height, 3);
    }
  });
});
