import { beforeAll, describe, expect, it } from 'vitest';
import { DESIGNS, type Design } from '../../../src/designs.js';
import { byLanguage } from '../../../src/language/language.js';
import { pt, toMm } from '../../../src/paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../../../src/pdf/measured.js';
import type { Arrangement, Block, Poster, Statement } from '../../../src/poster/model.js';
import { inBoth, SHIPPED_LANGUAGES } from '../../in-both.js';
import { openWorkshop, painted, posterOf, reworded, type Workshop } from '../../sheets.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

const tenths = (length: number): string => toMm(pt(length)).toFixed(1);

/** What holds all lines of one text in one language: «what language left top width height», in millimetres. */
function outlines({ lines, codes }: MeasuredPage): readonly string[] {
  const groups = new Map<string, MeasuredLine[]>();
  for (const line of lines) {
    const name = `${line.statement ?? `(${line.role})`} ${line.language ?? '–'}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  const texts = [...groups].map(([name, group]) => {
    const left = Math.min(...group.map(({ box }) => box.left));
    const top = Math.min(...group.map(({ box }) => box.top));
    const right = Math.max(...group.map(({ box }) => box.left + box.width));
    const bottom = Math.max(...group.map(({ box }) => box.top + box.height));
    return `${name}  ${[left, top, right - left, bottom - top].map(tenths).join('  ')}`;
  });
  return [...texts, ...codes.map(({ url, box }) => `(qr ${url})  ${[box.left, box.top, box.width, box.height].map(tenths).join('  ')}`)];
}

/** A poster that says little: it fits in every design and arrangement. */
function small(design: Design, arrangement: Arrangement): Poster {
  const rights = posterOf(workshop, 'rights');
  const [list] = rights.blocks;
  if (list?.kind !== 'list') throw new Error('expected a list');
  const say = (statement: Statement, kk: string, ru: string): Statement => ({
    ...reworded(statement, inBoth(kk, ru)),
    text: byLanguage(SHIPPED_LANGUAGES, (language) => [{ text: language === 'kk' ? kk : ru, strong: statement.id === 'title' }]),
  });
  const items = list.items.slice(0, 2).map((item) => say(item, 'мемлекеттік қызметті алуға', 'получать государственную услугу'));
  const blocks: readonly Block[] = [
    { kind: 'checklist', sheet: 1, items, ...(list.leadIn ? { leadIn: say(list.leadIn, 'Құқығыңыз бар:', 'Вы имеете право:') } : {}) },
  ];
  return { ...rights, design, arrangement, title: say(rights.title, 'Құқықтар', 'Права'), blocks };
}

const pagesOf = async (poster: Poster): Promise<readonly MeasuredPage[]> => (await painted(workshop, poster)).pages;

const done = new Map<string, Promise<readonly MeasuredPage[]>>();
/** The pages of the small poster, painted once. */
function smallPages(design: Design, arrangement: Arrangement): Promise<readonly MeasuredPage[]> {
  const name = `${design} ${arrangement}`;
  const pages = done.get(name) ?? pagesOf(small(design, arrangement));
  done.set(name, pages);
  return pages;
}

const said = ({ lines }: MeasuredPage, language: string): readonly MeasuredLine[] =>
  lines.filter((line) => line.kind === 'text' && line.language === language);
const edges = (lines: readonly MeasuredLine[]) => ({
  left: Math.min(...lines.map(({ box }) => box.left)),
  right: Math.max(...lines.map(({ box }) => box.left + box.width)),
  top: Math.min(...lines.map(({ box }) => box.top)),
});

it('The sheet of rights stands where its golden text says; who moves it on purpose runs vitest -u', async () => {
  const [page] = await pagesOf(posterOf(workshop, 'rights'));
  if (!page) throw new Error('expected a page');
  await expect(`${outlines(page).join('\n')}\n`).toMatchFileSnapshot('../../golden/rights-a4.txt');
});

it('Notes that stand together have their columns level with each other, whichever has a code in its spine', async () => {
  const [page] = await pagesOf(posterOf(workshop, 'rights'));
  if (!page) throw new Error('expected a page');
  const columns = ['where-to-ask', 'foreigners'].map((note) =>
    ['kk', 'ru'].map((language) => edges(said(page, language).filter(({ statement }) => statement === note)).left.toFixed(2)),
  );
  expect(columns[0]).toEqual(columns[1]);
});

/** The sign of these lies across the sheet: Kazakh stands above it, Russian below. */
const ACROSS: ReadonlySet<Design> = new Set<Design>(['notice']);

describe.each(DESIGNS)('The design %s', (design) => {
  it.skipIf(ACROSS.has(design))('puts Kazakh left and Russian right, both halves level', async () => {
    const [page, ...others] = await smallPages(design, 'together');
    if (!page) throw new Error('expected a page');
    expect(others).toEqual([]);
    expect(edges(said(page, 'kk')).right).toBeLessThan(edges(said(page, 'ru')).left);
    const tops = new Map(SHIPPED_LANGUAGES.map((language) => [language, said(page, language)]));
    for (const { statement } of tops.get('kk') ?? []) {
      const [kk, ru] = SHIPPED_LANGUAGES.map((language) =>
        Math.min(...(tops.get(language) ?? []).filter((line) => line.statement === statement).map(({ box }) => box.top)),
      );
      expect(Math.abs((kk ?? 0) - (ru ?? 1000))).toBeLessThan(0.5);
    }
  });

  it.each(ACROSS.has(design) ? (['stacked', 'together'] as const) : (['stacked'] as const))(
    'puts Kazakh above and Russian below: %s',
    async (arrangement) => {
      const [page, ...others] = await smallPages(design, arrangement);
      if (!page) throw new Error('expected a page');
      expect(others).toEqual([]);
      const title = (language: string) => edges(said(page, language).filter(({ statement }) => statement === 'title')).top;
      expect(title('kk')).toBeLessThan(title('ru'));
      expect(edges(said(page, 'kk')).top).toBeLessThan(edges(said(page, 'ru')).top);
    },
  );

  it('puts Kazakh on the first sheet of a pair and Russian on the second, at the same size', async () => {
    const pages = await smallPages(design, 'pair');
    expect(pages).toHaveLength(2);
    const [kk, ru] = pages;
    const languages = (page: MeasuredPage | undefined) => [
      ...new Set(page?.lines.map(({ language }) => language).filter((language) => language !== undefined)),
    ];
    expect([languages(kk), languages(ru)]).toEqual([['kk'], ['ru']]);
    const sizes = (page: MeasuredPage | undefined) =>
      new Set(
        page?.lines
          .filter(({ kind }) => kind === 'text')
          .map(({ statement, size, weight, colour }) => `${statement} ${size} ${weight} ${colour}`),
      );
    expect(sizes(kk)).toEqual(sizes(ru));
  });

  it.each(['together', 'stacked', 'pair'] as const)('keeps text 10 mm from the edge and sets every line once: %s', async (arrangement) => {
    for (const page of await smallPages(design, arrangement)) {
      expect(page.lines.filter(({ lines }) => lines !== 1)).toEqual([]);
      for (const { box, text } of page.lines) {
        const margins = [box.left, box.top, page.width - box.left - box.width, page.height - box.top - box.height].map((length) =>
          toMm(pt(length)),
        );
        // A line is given more than its width, and its box is higher than its letters.
        expect(Math.min(...margins), text).toBeGreaterThan(workshop.theme.spacing.safe - 2.6);
      }
    }
  });
});
