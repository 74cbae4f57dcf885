import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { PosterDesign, Row } from '../../src/layout/design.js';
import { type Flowed, flow } from '../../src/layout/flow.js';
import { flowSheetOf, type SheetName } from '../../src/paper/sheet.js';
import { mm, pt } from '../../src/paper/units.js';
import type { Poster } from '../../src/poster/model.js';
import { inLargePrint, LARGE_PRINT } from '../../src/theme/theme.js';
import { inBoth, SHIPPED_LANGUAGES } from '../in-both.js';
import { fitInput, NOW, openWorkshop, posterOf, postersOf, THEN } from '../sheets.js';

const workshop = await openWorkshop();

const inLarge = (poster: Poster, size: SheetName) =>
  flow(fitInput({ ...workshop, theme: inLargePrint(workshop.theme, flowSheetOf(size)) }, poster), flowSheetOf(size));

function flowed(poster: Poster, size: SheetName = 'a4'): Flowed {
  const found = inLarge(poster, size);
  if (found.kind !== 'flowed')
    throw new Error(`expected ${poster.id} to flow, it is over by ${found.shortages.map(({ over }) => over).join(', ')} pt`);
  return found;
}

const heightsOf = ({ pages }: Flowed): readonly number[] =>
  pages.map(({ layout: { head, gap = 0, body, foot } }) => [...head, ...body, ...foot].reduce((sum, row) => sum + row.height, gap));

describe.each([THEN, NOW])('In large print as of %s', (day) => {
  it.each(postersOf(workshop, day).map((poster) => [poster.id, poster] as const))('%s keeps to its pages, Kazakh first', (_, poster) => {
    for (const size of ['a5', 'a4', 'a3'] as const) {
      const found = flowed(poster, size);
      const sheet = flowSheetOf(size);
      expect(found.setting.body * sheet.scale).toBeGreaterThanOrEqual(LARGE_PRINT.body - 1e-9);
      expect(Math.max(...heightsOf(found))).toBeLessThanOrEqual(sheet.height);
      const languages = found.pages.map(({ language }) => language);
      expect(languages).toEqual([...languages].sort());
      expect(new Set(languages)).toEqual(new Set(SHIPPED_LANGUAGES));
      expect(Math.max(...found.pages.flatMap(({ layout }) => layout.body.map((row) => row.tooWide?.by ?? 0)))).toBe(0);
    }
  });
});

it('Larger paper has larger letters, not fewer sheets', () => {
  for (const poster of postersOf(workshop, NOW)) {
    const [small, large] = [flowed(poster, 'a4'), flowed(poster, 'a3')];
    expect(large.pages.length).toBeGreaterThanOrEqual(small.pages.length);
    expect(large.setting.body * flowSheetOf('a3').scale).toBeGreaterThan(small.setting.body * 1.3);
  }
});

it('No page ends with a heading or a lead-in', () => {
  for (const poster of postersOf(workshop, NOW)) {
    const last = flowed(poster).pages.map(({ layout }) => layout.body.at(-1)?.leads);
    expect(last.filter((leads) => leads)).toEqual([]);
  }
});

it('The pages of a language but its last are two thirds full or more, and no sentence goes on over the next', () => {
  for (const poster of postersOf(workshop, NOW)) {
    const { pages } = flowed(poster);
    pages.forEach(({ language, layout: { head, gap = 0, body, foot } }, index) => {
      if (pages[index + 1]?.language !== language) return;
      const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);
      const room = flowSheetOf('a4').height - heightOf(head) - gap - heightOf(foot);
      expect(heightOf(body) / room, `${poster.id}, page ${index + 1}`).toBeGreaterThan(0.6);
    });
    expect(pages.flatMap(({ layout }) => layout.body).filter(({ continues }) => continues)).toEqual([]);
  }
});

/** The body of a banner with other words. */
function saying(kk: string): Poster {
  const poster = posterOf(workshop, 'clinic-registration-portal');
  const [body] = poster.blocks;
  if (!body || !('statement' in body)) throw new Error('expected a body');
  const text = inBoth([{ text: kk, strong: false }], body.statement.text.ru);
  return { ...poster, blocks: [{ ...body, statement: { ...body.statement, text } }] };
}

it('A text that no page holds goes on over as many as it takes', () => {
  const { pages } = flowed(saying('сөз '.repeat(600)));
  expect(pages.filter(({ language }) => language === 'kk').length).toBeGreaterThan(2);
  expect(Math.max(...heightsOf(flowed(saying('сөз '.repeat(600)))))).toBeLessThanOrEqual(flowSheetOf('a4').height);
});

it('An address that nobody can shorten is broken at its signs, and only where the page would be refused else', () => {
  for (const size of ['a5', 'a4', 'a3'] as const) {
    const long = flowed(saying('жазылу: karasai-audandyq-emhanasy-qaskeleng.example/'), size);
    expect(long.setting.addresses).toBe('broken');
    expect(Math.max(...long.pages.flatMap(({ layout }) => layout.body.map((row) => row.tooWide?.by ?? 0)))).toBe(0);
    expect(flowed(saying('жазылу: egov.kz/'), size).setting.addresses).toBeUndefined();
  }
});

it.each([
  ['a5', 'a5'],
  ['a4', 'a4'],
  ['a2', 'a4'],
] as const)('A word that no page of %s holds is reported with its points on %s', (size, on) => {
  const found = inLarge(saying('сөз'.repeat(60)), size);
  if (found.kind !== 'unfit') throw new Error('expected a word that is too wide');
  expect(found.on).toBe(on);
  expect(found.shortages.map(({ languages }) => languages)).toEqual([['kk']]);
  expect(found.shortages[0]?.tooWide?.by).toBeGreaterThan(100);
});

/** A design of plain rows, as high as a poster's statements are asked to be. */
const plainDesign = (rows: readonly Row[], head: readonly Row[] = [plainRow(200)]): PosterDesign => ({
  edge: mm(10),
  spine: mm(10),
  lay: () => ({ head, body: rows, foot: [plainRow(150)] }),
  running: () => ({ head: [plainRow(50)], foot: [plainRow(50)] }),
});
const plainRow = (height: number, more: Partial<Row> = {}): Row => ({ height: pt(height), draw: () => createElement('view'), ...more });
/** A row of lines, ten points each, that is divided between any two. */
const lines = (count: number, more: Partial<Row> = {}): Row =>
  plainRow(count * 10, {
    divided: (room) => {
      const first = Math.min(Math.floor(room / 10), count - 2);
      return first < 2 ? undefined : [lines(first), lines(count - first, { continues: true })];
    },
    ...more,
  });
/** Lines beside a sign of some height, which stands with the first of them. */
const besideSign = (count: number, sign: number): Row =>
  lines(count, { divided: (room) => (room < sign ? undefined : lines(count).divided?.(room)) });

describe('Rows on the pages of A4, 841.9 points high', () => {
  const poster = { ...posterOf(workshop, 'rights'), sheets: 1 };
  const bodies = (...rows: readonly Row[]): readonly (readonly number[])[] => {
    const input = { ...fitInput(workshop, poster), design: plainDesign(rows) };
    const found = flow(input, flowSheetOf('a4'));
    if (found.kind !== 'flowed') throw new Error('expected rows that flow');
    return found.pages.filter(({ language }) => language === 'kk').map(({ layout }) => layout.body.map(({ height }) => height));
  };

  it('have the whole head on the first page and the whole foot on the last', () => {
    const found = flow({ ...fitInput(workshop, poster), design: plainDesign([lines(40), lines(40), lines(40)]) }, flowSheetOf('a4'));
    if (found.kind !== 'flowed') throw new Error('expected rows that flow');
    const parts = found.pages.map(({ language, layout: { head, foot } }) => `${language} ${head[0]?.height} ${foot[0]?.height}`);
    expect(parts).toEqual(['kk 200 50', 'kk 50 50', 'kk 50 150', 'ru 200 50', 'ru 50 50', 'ru 50 150']);
  });

  it('stay whole where the page that is left blank for them is less than half', () => {
    expect(bodies(lines(30), lines(40))).toEqual([[300], [400]]);
  });

  it('are divided where more than half of a page were blank, or no page holds them', () => {
    expect(bodies(lines(10), lines(60), lines(10))).toEqual([
      [100, 300],
      [300, 100],
    ]);
    expect(bodies(lines(150)).length).toBe(3);
  });

  it('keep a heading with what it heads, and divide what it heads', () => {
    expect(bodies(plainRow(50, { leads: true }), lines(80))).toEqual([[50, 370], [430]]);
  });

  it('leave a heading whole that a page holds', () => {
    const [first, [heading] = []] = bodies(plainRow(520), lines(10, { leads: true }), lines(80));
    expect([first, heading]).toEqual([[520], 100]);
    expect(bodies(lines(100, { leads: true })).length).toBe(2);
  });

  it('divide a heading that leaves no room for what it heads: its end goes along', () => {
    expect(bodies(plainRow(500), lines(73, { leads: true }), lines(60))).toEqual([[500], [710], [20, 600]]);
  });

  it('go with the foot of the last page: it never stands alone', () => {
    expect(bodies(lines(55))).toEqual([[400], [150]]);
    expect(bodies(lines(25), plainRow(300))).toEqual([[250], [300]]);
    expect(bodies(plainRow(590), besideSign(70, 420)).map((page) => page.length)).toEqual([1, 1, 1]);
  });

  it('begin below the title where there is room: the first page is not left blank to make the others even', () => {
    expect(bodies(plainRow(560), plainRow(35))).toEqual([[560], [35]]);
  });

  it('leave room for the number of the page, which may take a line more of the imprint', () => {
    const plain = plainDesign([plainRow(580), plainRow(690)]);
    const numbered = (sheets: number, height: number): readonly Row[] => [plainRow(sheets > 1 ? height + 20 : height)];
    const design: PosterDesign = {
      ...plain,
      lay: (printed, sheet, frame) => ({ ...plain.lay(printed, sheet, frame), foot: numbered(printed.poster.sheets, 150) }),
      running: (printed, sheet, frame) => ({ ...plain.running(printed, sheet, frame), foot: numbered(printed.poster.sheets, 50) }),
    };
    const found = flow({ ...fitInput(workshop, poster), design }, flowSheetOf('a4'));
    if (found.kind !== 'flowed') throw new Error('expected rows that flow');
    expect(Math.max(...heightsOf(found))).toBeLessThanOrEqual(flowSheetOf('a4').height);
  });

  it('that no page holds are reported with the points that are missing', () => {
    const found = flow({ ...fitInput(workshop, poster), design: plainDesign([plainRow(900)]) }, flowSheetOf('a4'));
    if (found.kind !== 'unfit') throw new Error('expected a row that is too tall');
    expect(found.shortages).toHaveLength(2);
    expect(found.shortages[0]?.room).toBeCloseTo(841.89 - 100 - 8.5, 1);
    expect(found.shortages[0]?.over).toBeCloseTo(900 - (841.89 - 100 - 8.5), 1);
  });

  it('are reported as well when only the first page would hold them, and a title that none holds', () => {
    const over = (rows: readonly Row[], head: readonly Row[]): number => {
      const found = flow({ ...fitInput(workshop, poster), design: plainDesign(rows, head) }, flowSheetOf('a4'));
      return found.kind === 'unfit' ? (found.shortages[0]?.over ?? 0) : 0;
    };
    expect(over([plainRow(100), plainRow(760)], [])).toBeCloseTo(760 - (841.89 - 100 - 8.5), 1);
    expect(over([lines(30)], [plainRow(900)])).toBeCloseTo(900 - (841.89 - 50), 1);
  });
});
