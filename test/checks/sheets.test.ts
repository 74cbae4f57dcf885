import { beforeAll, describe, expect, it } from 'vitest';
import type { ProofSheet } from '../../src/checks/check.js';
import { languageOrder } from '../../src/checks/language-order.js';
import { lowContrast } from '../../src/checks/low-contrast.js';
import { overlappingText } from '../../src/checks/overlapping-text.js';
import { textLost } from '../../src/checks/text-lost.js';
import { textTooSmall } from '../../src/checks/text-too-small.js';
import { sheetOf } from '../../src/paper/sheet.js';
import { mm, pt, toPt } from '../../src/paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../../src/pdf/measured.js';
import type { IsoDate } from '../../src/rules/date.js';
import { OK } from '../projects/broken-project.js';
import { finish, openWorkshop, read, type Workshop } from './proved-folder.js';

let workshop: Workshop;
let sheet: ProofSheet;
let pair: ProofSheet;

beforeAll(async () => {
  workshop = await openWorkshop();
  const [poster] = (await read(OK, '2026-11-22' as IsoDate, workshop)).posters;
  if (!poster) throw new Error('expected a poster in test/projects/ok');
  sheet = (await finish(poster, 'a4', workshop)).proof;
  pair = (await finish({ ...poster, arrangement: 'pair' }, 'a4', workshop)).proof;
});

/** The finished sheet with some of its lines changed. */
const withLines = (change: (line: MeasuredLine) => MeasuredLine, of: ProofSheet = sheet): ProofSheet => ({
  ...of,
  pages: of.pages.map((page): MeasuredPage => ({ ...page, lines: page.lines.map(change) })),
});

const only = (id: string, change: (line: MeasuredLine) => MeasuredLine, language?: 'kk' | 'ru') =>
  withLines((line) => (line.statement === id && (language === undefined || line.language === language) ? change(line) : line));

const moved = (line: MeasuredLine, across: number, down: number): MeasuredLine => ({
  ...line,
  box: { ...line.box, left: pt(line.box.left + toPt(mm(across))), top: pt(line.box.top + toPt(mm(down))) },
});

const messages = (problems: readonly { message: string }[]) =>
  problems.map(({ message }) => message.replace(/^complaint on A4(, page 1)?: /, ''));

describe('the order of the languages', () => {
  it('holds on one sheet and on a pair of sheets, Kazakh first', () => {
    expect(languageOrder.run(sheet)).toEqual([]);
    expect(pair.pages).toHaveLength(2);
    expect(languageOrder.run(pair)).toEqual([]);
  });

  it('is broken when the halves have changed places', () => {
    const swapped = withLines((line) => (line.language === undefined ? line : { ...line, language: line.language === 'kk' ? 'ru' : 'kk' }));
    const found = languageOrder.run(swapped);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['language-order']));
    expect(messages(found)[0]).toMatch(/^expected Kazakh wholly left of Russian or above it in "title", found Kazakh from 1\d\d mm/);
    expect(found.some(({ message }) => message.includes('"imprint"'))).toBe(true);
  });

  it('is broken when the Russian sheet of a pair comes first', () => {
    const found = languageOrder.run({ ...pair, pages: [...pair.pages].reverse() });
    expect(messages(found)[0]).toBe('expected Kazakh on the page before Russian in "title", found Kazakh on page 2, Russian on page 1');
  });

  it('is kept by Kazakh above Russian, and broken by Russian above Kazakh', () => {
    const stacked = (down: number) =>
      only('address', (line) => moved({ ...line, box: { ...line.box, left: toPt(mm(10)) } }, 0, down), 'ru');
    expect(languageOrder.run(stacked(12))).toEqual([]);
    expect(languageOrder.run(stacked(-12))).toHaveLength(1);
  });

  it.each([
    ['size', (line: MeasuredLine) => ({ ...line, size: pt(line.size * 1.02) })],
    ['weight', (line: MeasuredLine) => ({ ...line, weight: 600 })],
    ['colour', (line: MeasuredLine) => ({ ...line, colour: '#3A5161' })],
  ])('is broken by letters of another %s', (_, change) => {
    expect(messages(languageOrder.run(only('review', change, 'ru')))[0]).toMatch(
      /^expected letters of one size, weight and colour in every language in "review"/,
    );
  });

  it('wants both halves level within half a millimetre', () => {
    expect(languageOrder.run(only('review', (line) => moved(line, 0, 0.4), 'ru'))).toEqual([]);
    expect(messages(languageOrder.run(only('review', (line) => moved(line, 0, 0.6), 'ru')))).toEqual([
      'expected both halves to start level in "review", found a difference of 0.6 mm',
    ]);
  });
});

describe('contrast', () => {
  it('is 7:1 for body text and 4.5:1 from 18 pt', () => {
    const grey = '#6B6B6B';
    expect(lowContrast.run(only('review', (line) => ({ ...line, colour: grey })))).toHaveLength(2);
    expect(lowContrast.run(only('review', (line) => ({ ...line, colour: grey, size: pt(18) })))).toEqual([]);
    expect(lowContrast.run(only('review', (line) => ({ ...line, colour: '#8A8A8A', size: pt(18) })))).toHaveLength(2);
  });
});

describe('the size of type', () => {
  it('is the floor for statements and the imprint for the frame', () => {
    expect(textTooSmall.run(withLines((line) => (line.role === 'imprint' ? { ...line, size: pt(7) } : line)))).toEqual([]);
    expect(textTooSmall.run(withLines((line) => (line.role === 'imprint' ? { ...line, size: pt(6.9) } : line)))).toHaveLength(2);
    expect(textTooSmall.run(only('review', (line) => ({ ...line, size: pt(10.4) }), 'kk'))).toHaveLength(1);
  });

  it('grows with the sheet', () => {
    expect(messages(textTooSmall.run({ ...sheet, size: 'a3', paper: sheetOf('a3') }))[0]).toMatch(/expected type of 14.8 pt or more/);
  });
});

describe('lost text', () => {
  it.each([
    ['a letter', (line: MeasuredLine) => ({ ...line, text: line.text.slice(0, -1) })],
    ['a whole line', (line: MeasuredLine) => ({ ...line, text: '' })],
  ])('is %s that is not on the sheet', (_, change) => {
    const [first] = textLost.run(only('address', change, 'kk'));
    expect(first?.message).toMatch(/expected every letter of "address" on the sheet/);
    expect(first?.where.language).toBe('kk');
  });

  it('is a line that was broken again', () => {
    expect(messages(textLost.run(only('lead', (line) => ({ ...line, lines: 2 }), 'ru')))).toEqual([
      'expected one line, found «Что надо знать:» broken into 2',
    ]);
  });

  it('is a line beyond the reach of a printer', () => {
    expect(messages(textLost.run(only('lead', (line) => moved(line, -1, 0), 'kk')))).toEqual([
      'expected text 10.0 mm or more inside the sheet, found «Не білу керек:» at 9.0 mm',
    ]);
  });

  it('is none when a title stands on every sheet', () => {
    const twice = {
      ...sheet,
      pages: sheet.pages.flatMap((page) => [page, { ...page, lines: page.lines.filter(({ statement }) => statement === 'title') }]),
    };
    expect(textLost.run(twice)).toEqual([]);
  });
});

describe('overlapping text', () => {
  it('is a line that another runs into', () => {
    const at = sheet.pages[0]?.lines.find(({ statement, language }) => statement === 'review' && language === 'kk')?.box;
    if (!at) throw new Error('expected a line');
    const found = overlappingText.run(only('lead', (line) => ({ ...line, box: { ...line.box, top: pt(at.top - 4) } }), 'kk'));
    expect(messages(found)[0]).toMatch(/^expected lines apart, found «Не білу керек:» \d\.\d mm inside «көрсетілетін/);
  });

  it('is a line over a QR code', () => {
    const [code] = sheet.pages[0]?.codes ?? [];
    if (!code) throw new Error('expected a code');
    const found = overlappingText.run(
      only('address', (line) => ({ ...line, box: { ...line.box, left: code.box.left, top: code.box.top } }), 'ru'),
    );
    expect(messages(found)[0]).toMatch(/inside the QR code of https:\/\/egov\.kz$/);
  });

  it('is not the tight lines of a title', () => {
    expect(overlappingText.run(sheet)).toEqual([]);
  });
});
