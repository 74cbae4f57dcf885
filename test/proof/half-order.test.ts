import { beforeAll, describe, expect, it } from 'vitest';
import { pt } from '../../src/paper/units.js';
import { halfOrderFaults } from '../../src/proof/half-order.js';
import type { FinishedPage, ReadGlyph, ReadTag } from '../../src/reading/finished-file.js';
import type { IsoDate } from '../../src/rules/date.js';
import { finish, openWorkshop, read } from '../checks/proved-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';

const pages = new Map<string, readonly FinishedPage[]>();

beforeAll(async () => {
  const workshop = await openWorkshop();
  const [poster] = (await read(OK, '2026-11-22' as IsoDate, workshop)).posters;
  if (!poster) throw new Error('expected a poster in test/projects/ok');
  for (const arrangement of ['together', 'pair'] as const) {
    const { bytes } = await finish({ ...poster, arrangement }, 'a4', workshop);
    pages.set(arrangement, (await workshop.files.read(bytes)).pages);
  }
});

const of = (arrangement: 'together' | 'pair') => pages.get(arrangement) as readonly FinishedPage[];
const found = (sheets: readonly FinishedPage[]) => inEnglish(halfOrderFaults(sheets)).map(({ message }) => message);

/** The glyphs of the right half of a page, where Russian stands, changed. */
const changed = (change: (glyph: ReadGlyph) => ReadGlyph): readonly FinishedPage[] =>
  of('together').map((page) => ({
    ...page,
    glyphs: page.glyphs.map((glyph) => (glyph.x > page.media.width / 2 + 30 ? change(glyph) : glyph)),
  }));

describe('The halves of a finished file', () => {
  it('stand Kazakh left or above, or on the sheet before, in one look', () => {
    expect(found(of('together'))).toEqual([]);
    expect(of('pair')).toHaveLength(2);
    expect(found(of('pair'))).toEqual([]);
  });

  it('are at fault when Russian stands left', () => {
    const left = changed((glyph) => ({ ...glyph, x: glyph.x - 300, box: { ...glyph.box, left: pt(glyph.box.left - 300) } }));
    expect(found(left).every((message) => message.startsWith('expected Kazakh left of Russian or above it for «'))).toBe(true);
    expect(found(left).length).toBeGreaterThan(3);
  });

  it('are at fault when their sheets are swapped', () => {
    expect(found([...of('pair')].reverse())[0]).toMatch(
      /^expected Kazakh left of Russian or above it for «.+», found it at .+ of page 2, Russian at .+ of page 1$/,
    );
  });

  it('are at fault when a part of Kazakh goes on over the sheet on which Russian begins', () => {
    const glyph = { text: 'A', id: 0, fill: 0, font: 'GolosText-Regular', run: 1, x: 0, y: 300, size: 10 };
    const painted = { ...glyph, box: { left: pt(0), top: pt(290), width: pt(9), height: pt(9) } };
    const tag = (role: string, language: string, parts: ReadTag['parts']): ReadTag => ({ role, language, alt: '', actual: '', parts });
    const [sheet] = of('pair') as [FinishedPage];
    const page = (kk: ReadTag['parts'], ru: ReadTag['parts'], top: number, id: number): FinishedPage => ({
      ...sheet,
      glyphs: [painted, { ...painted, id, y: top }],
      tags: [tag('Document', '', [tag('Sect', 'kk', [tag('P', '', kk)]), tag('Sect', 'ru', [tag('P', '', ru)])])],
    });
    const [text, next] = [
      { id: 0, text: 'A' },
      { id: 1, text: 'A' },
    ];
    const interleaved = [page([text, 'elsewhere'], ['elsewhere'], 300, 0), page(['elsewhere', text], [next], 100, 1)];
    expect(found(interleaved)[0]).toContain('found it at 0, 102 mm of page 2, Russian at');
  });

  it.each([
    ['size', (glyph: ReadGlyph) => ({ ...glyph, size: glyph.size * 1.2 })],
    ['weight', (glyph: ReadGlyph) => ({ ...glyph, font: 'GolosText-Black' })],
    ['colour', (glyph: ReadGlyph) => ({ ...glyph, fill: 0xaa0000 })],
  ])('are at fault when Russian has another %s', (_, change) => {
    expect(
      found(changed(change)).some((message) => message.startsWith('expected one size, weight and colour in both languages for «')),
    ).toBe(true);
  });

  it('are at fault when one language has a part that the other has not', () => {
    const cut = of('together').map((page) => ({
      ...page,
      tags: page.tags.map((tag) => ({
        ...tag,
        parts: tag.parts.map((part) =>
          typeof part === 'object' && 'role' in part && part.language === 'ru' ? { ...part, parts: part.parts.slice(1) } : part,
        ),
      })),
    }));
    expect(found(cut)[0]).toMatch(/^expected the same parts in both languages, found \d+ in «kk», \d+ in «ru»$/);
  });
});
