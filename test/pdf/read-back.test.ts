import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/language/rich.js';
import { unitOverDigits } from '../../src/language/term-words.js';
import { SHEETS } from '../../src/paper/sheet.js';
import { PT_PER_MM } from '../../src/paper/units.js';
import type { Center } from '../../src/poster/copy.js';
import type { Poster } from '../../src/poster/model.js';
import { linksOf, statements } from '../../src/poster/statements.js';
import type { IsoDate } from '../../src/rules/date.js';
import { finish, openWorkshop, read, SHIPPED, type Workshop } from '../checks/proved-folder.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { paintedAnew } from '../sheets.js';
import { PDFParse } from './pdf-parse.js';

const DAYS = ['2018-06-01', '2026-11-22'] as const;
const POSTERS = ['clinic-registration-online', 'clinic-registration-portal', 'clinic-services', 'complaint', 'rights'];

let workshop: Workshop;
const posters = new Map<string, readonly Poster[]>();

beforeAll(async () => {
  workshop = await openWorkshop();
  for (const day of DAYS) posters.set(day, (await read(SHIPPED, day as IsoDate, workshop)).posters);
});

const posterOf = (day: string, id: string): Poster => posters.get(day)?.find((poster) => poster.id === id) as Poster;

interface ReadBack {
  readonly text: string;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}

async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    const { text } = await parser.getText({ pageJoiner: '' });
    const { pages } = await parser.getInfo({ parsePageInfo: true });
    return { text, pages };
  } finally {
    await parser.destroy();
  }
}

/** Blanks, no-break signs and the capitals of key words are the design's own; every other character has to be there. */
const characters = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/g, '')
    .replaceAll('\u2011', '-')
    .toUpperCase();

/** Everything in words that a sheet has to say. */
function wordsOf(poster: Poster): readonly string[] {
  const { imprint, cited, issuer } = poster;
  const [center] = workshop.frame.centers as readonly [Center];
  const blocks = poster.blocks.flatMap((block) => {
    if (block.kind === 'browser') return [block.section.words.kk, block.section.words.ru];
    if (block.kind !== 'terms') return [];
    const units = SHIPPED_LANGUAGES.flatMap((language) =>
      block.items.map(({ term }) => unitOverDigits(language, [term.value, 0], term.unit)),
    );
    return [...block.items.map(({ term }) => String(term.value)), ...units];
  });
  return [
    ...statements(poster).flatMap(({ text }) => SHIPPED_LANGUAGES.map((language) => plain(text[language]))),
    ...SHIPPED_LANGUAGES.flatMap((language) => [
      center.name[language],
      center.address[language],
      center.hours[language],
      imprint.asOf[language],
      cited[language],
      issuer.words[language],
    ]),
    ...(poster.draft ? SHIPPED_LANGUAGES.map((language) => imprint.draft[language]) : []),
    ...linksOf(poster).map(({ words }) => words.kk),
    ...blocks,
    center.phone,
  ];
}

describe.each(DAYS)('as of %s', (day) => {
  describe.each(POSTERS)('%s', (id) => {
    it('keeps every character of both languages in the PDF that another library reads', async () => {
      const poster = posterOf(day, id);
      const { bytes } = await finish(poster, 'a4', workshop);
      const said = characters((await readBack(bytes)).text);
      const lost = wordsOf(poster).filter((words) => !said.includes(characters(words)));
      expect(lost, said).toEqual([]);
    });

    it.each(['a4', 'a3'] as const)('has the sheets that it declares, each exactly %s', async (size) => {
      const poster = posterOf(day, id);
      const { bytes } = await finish(poster, size, workshop);
      const { pages } = await readBack(bytes);
      expect(pages).toHaveLength(id === 'complaint' ? 2 : 1);
      for (const page of pages) {
        expect(page.width / PT_PER_MM).toBeCloseTo(SHEETS[size].width, 2);
        expect(page.height / PT_PER_MM).toBeCloseTo(SHEETS[size].height, 2);
      }
    });
  });
});

describe('documents painted one after the other', () => {
  it('lose no letters, whatever was painted before', async () => {
    const names = ['clinic-registration-online', 'clinic-registration-portal', 'clinic-services', 'clinic-registration-online'];
    for (const id of names) {
      const poster = posterOf('2026-11-22', id);
      const { bytes } = await finish(poster, 'a4', workshop);
      const said = characters((await readBack(bytes)).text);
      // Latin letters are lost first: few words have them, and the document before has used them up.
      expect(said, id).toMatch(/[A-Z]{4}|88V/);
      expect(
        wordsOf(poster).filter((words) => !said.includes(characters(words))),
        id,
      ).toEqual([]);
    }
  });

  it('come out byte for byte the same, whatever was painted between them', async () => {
    const first = await paintedAnew(workshop, posterOf('2026-11-22', 'rights'));
    await paintedAnew(workshop, posterOf('2026-11-22', 'clinic-services'), 'a3');
    const again = await paintedAnew(workshop, posterOf('2026-11-22', 'rights'));
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  });
});
