import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { byLanguage, type Language, type Languages } from '../../../src/language/language.js';
import { designArea, type SheetName, sheetOf } from '../../../src/paper/sheet.js';
import { copyFrame } from '../../../src/poster/copy.js';
import type { Arrangement, Block, Poster, Statement } from '../../../src/poster/model.js';
import type { Raster } from '../../../src/reading/raster.js';
import type { IsoDate } from '../../../src/rules/date.js';
import { below, chances, oneOf } from '../../chances.js';
import { openWorkshop as openBench, read } from '../../checks/proved-folder.js';
import { fitInput, fitted, openWorkshop, painted, posterOf, rowsOf, tools, type Workshop } from '../../sheets.js';
import { inWords, smallContent } from '../../small-content.js';
import { smallSheet } from '../../small-sheet.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

interface Words {
  readonly title: string;
  readonly text: string;
}

interface Banner {
  readonly languages: Languages;
  readonly arrangement: Arrangement;
  readonly words: Readonly<Record<'kk' | 'ru', Words>>;
  /** What stands between the halves of the text; the window of a browser stands above it. */
  readonly spine?: 'code' | 'icon';
  readonly window?: true;
}

const SHORT = {
  kk: { title: 'Жаңа орталық ашылды', text: 'Бізге келіңіз' },
  ru: { title: 'Открыт новый центр', text: 'Приходите к нам' },
} as const;

/** A banner of these words, by the shipped ones. */
function banner({ languages, arrangement, words, spine, window }: Banner): Poster {
  const portal = posterOf(workshop, 'clinic-registration-portal');
  const online = posterOf(workshop, 'clinic-registration-online');
  const signs = window ? online.blocks.filter(({ kind }) => kind === 'browser') : [];
  const say = (statement: Statement, part: keyof Words): Statement => ({
    ...statement,
    text: byLanguage(languages, (language: Language) => [{ text: words[language as 'kk' | 'ru'][part], strong: part === 'title' }]),
  });
  const blocks = portal.blocks.map((block): Block => {
    if (block.kind !== 'body') throw new Error(`expected a text, found ${block.kind}`);
    const { qr, statement, ...rest } = block;
    const { icon, ...said } = say(statement, 'text');
    return { ...rest, statement: spine === 'icon' && icon ? { ...said, icon } : said, ...(spine === 'code' && qr && { qr }) };
  });
  return { ...portal, languages, arrangement, title: say(portal.title, 'title'), blocks: [...signs, ...blocks] };
}

/** Part of a picture that has a colour of the theme. */
function partOf({ data, width, height }: Raster, colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found += 1;
  return found / (width * height);
}

describe.each<[string, Pick<Banner, 'languages' | 'arrangement'>]>([
  ['one language', { languages: ['kk'], arrangement: 'together' }],
  ['two above each other', { languages: ['kk', 'ru'], arrangement: 'stacked' }],
  ['two beside each other', { languages: ['kk', 'ru'], arrangement: 'together' }],
  ['a sheet for each', { languages: ['kk', 'ru'], arrangement: 'pair' }],
])('A banner of few words, %s', (_, standing) => {
  const few = (): Poster => banner({ ...standing, words: SHORT, spine: 'icon' });

  it('fills its sheet: its words are larger than those of any other, and its text than the body of one', () => {
    const input = fitInput(workshop, few());
    const { pages } = fitted(input);
    for (const { setting } of pages) expect(setting.body).toBeGreaterThanOrEqual(24);
    for (const rows of rowsOf(input, { kind: 'fitted', pages })) {
      const air = rows.filter(({ row }) => row.ground === undefined).map(({ row, height }) => height - row.height);
      expect(Math.max(...air)).toBeLessThan(0.1 * sheetOf('a4').height);
    }
  });

  it('has its pictogram on the gold disc', async () => {
    const { bytes } = await painted(workshop, few());
    const pictures = await (await tools.rasteriser()).rasterise(bytes, 50);
    expect(pictures.length).toBe(standing.arrangement === 'pair' ? 2 : 1);
    // A disc of 54 mm, without its pictogram.
    for (const picture of pictures) expect(partOf(picture, workshop.theme.colours.gold)).toBeGreaterThan(0.025);
  });
});

it('The code beside a text of few words is larger than beside many', async () => {
  const sideOf = async (poster: Poster): Promise<number> => (await painted(workshop, poster)).pages[0]?.codes[0]?.box.width ?? 0;
  const few = banner({ languages: ['kk', 'ru'], arrangement: 'together', words: SHORT, spine: 'code' });
  expect(await sideOf(few)).toBeGreaterThan(1.2 * (await sideOf(posterOf(workshop, 'clinic-registration-portal'))));
});

it('Where words leave little room they grow no further than those of other sheets', () => {
  for (const id of ['clinic-registration-online', 'clinic-registration-portal']) {
    const [page] = fitted(fitInput(workshop, posterOf(workshop, id))).pages;
    expect(page?.setting).toMatchObject({ body: workshop.theme.type.ceiling, fill: 0 });
  }
});

it('However many words it has, and on every size of paper, a banner keeps to its sheet', () => {
  const number = below(14);
  const chance = chances(14);
  const some = (words: readonly string[], most: number): string =>
    Array.from({ length: 1 + number(most) }, () => oneOf(words, chance)).join(' ');
  for (let round = 0; round < 60; round += 1) {
    const most = oneOf([2, 4, 12], chance);
    const spine = oneOf([undefined, 'code', 'icon'] as const, chance);
    const poster = banner({
      languages: oneOf<Languages>([['kk'], ['kk', 'ru']], chance),
      arrangement: oneOf<Arrangement>(['together', 'stacked', 'pair'], chance),
      words: {
        kk: {
          title: some(['кезек', 'орталық', 'жаңа', 'қызмет', 'тіркеу'], most),
          text: some(['келіңіз', 'тегін', 'мекенжай', 'бүгін'], 3 * most),
        },
        ru: {
          title: some(['очередь', 'центр', 'новый', 'услуга', 'запись'], most),
          text: some(['приходите', 'бесплатно', 'адрес', 'сегодня'], 3 * most),
        },
      },
      ...(spine && { spine }),
      ...(number(3) === 0 && { window: true as const }),
    });
    const input = fitInput(workshop, poster);
    const found = fitted(input);
    for (const size of ['a5', 'a4', 'a3', 'a2'] satisfies SheetName[]) {
      for (const rows of rowsOf(input, found, size)) {
        const height = rows.reduce((sum, { row }) => sum + row.height, 0);
        expect(height, `round ${round} on ${size}`).toBeLessThanOrEqual(designArea(sheetOf(size)).height);
        expect(
          rows.flatMap(({ row }) => row.tooWide?.words ?? []),
          `round ${round} on ${size}`,
        ).toEqual([]);
      }
    }
  }
});

it('The sections in the window of a browser stand below each other in three languages, each on a line of its own', async () => {
  const folder = await smallContent(['kk', 'ru', 'en'], 'banner', ['  - { kind: browser, link: site, section: health }']);
  const rules = [
    'site: { kind: link, versions: [{ url: "https://sample.example", words: sample.example, confidence: A }] }',
    'health: { kind: name, versions: [{ kk: Денсаулық сақтау, ru: Здравоохранение, en: Health and health care, confidence: A }] }',
    '',
  ];
  await writeFile(join(folder, 'rules', 'links.yaml'), rules.join('\n'));
  const { content, posters } = await read(folder, '2026-11-26' as IsoDate, await openBench());
  const { pages } = await painted({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster);
  const sections = pages.flatMap(({ lines }) => lines.filter(({ role }) => role === 'section')).map(({ box }) => box);
  expect(sections.length).toBe(3);
  for (const [index, { left, top }] of sections.entries()) {
    const before = sections[index - 1];
    if (before) expect([left.toFixed(1), top > before.top + before.height * 0.7]).toEqual([before.left.toFixed(1), true]);
  }
});

it.each([[['kk', 'ru']], [['kk', 'ru', 'en']]] as const)(
  'Titles beside each other stand on the columns of the text below: %s',
  async (languages) => {
    const text = inWords(languages, 'text');
    const { pages } = await smallSheet(languages, 'banner', [`  - { kind: body, id: said, icon: info, text: ${text} }`], (poster) => ({
      ...poster,
      arrangement: 'together',
    }));
    const lines = pages.flatMap((page) => page.lines);
    const leftsOf = (statement: string) =>
      languages.map((language) => lines.find((line) => line.statement === statement && line.language === language)?.box.left.toFixed(2));
    expect(pages).toHaveLength(1);
    expect(leftsOf('title')).toEqual(leftsOf('said'));
  },
);
