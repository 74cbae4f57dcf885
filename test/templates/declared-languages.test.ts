import { beforeAll, describe, expect, it } from 'vitest';
import type { Language, Languages } from '../../src/language/language.js';
import { plain } from '../../src/language/rich.js';
import { pt, toMm } from '../../src/paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../../src/pdf/measured.js';
import type { Poster } from '../../src/poster/model.js';
import { halfOrderFaults } from '../../src/proof/half-order.js';
import { inEnglish } from '../in-english.js';
import { readStructure } from '../pdf/read-structure.js';
import { openWorkshop, painted, posterOf, tools, type Workshop } from '../sheets.js';

/*
 * No part of a sheet knows which language comes first: it follows from the list of the poster. A list that no project may
 * declare shows it.
 */

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

const IDS = ['rights', 'complaint', 'clinic-services', 'clinic-registration-online'] as const;
const inLanguages = (id: string, ...languages: Languages): Poster => ({ ...posterOf(workshop, id), languages });

const textOf = ({ lines }: MeasuredPage, language: Language): readonly MeasuredLine[] =>
  lines.filter((line) => line.kind === 'text' && line.language === language);
const titleIn = (poster: Poster, language: Language): string => plain(poster.title.text[language]);

describe('With the second language first', () => {
  it.each(IDS)('its texts stand left and its words come first in the file: %s', async (id) => {
    const poster = inLanguages(id, 'ru', 'kk');
    const { bytes, pages } = await painted(workshop, poster);
    for (const page of pages) {
      const [left, right] = [textOf(page, 'ru'), textOf(page, 'kk')];
      // A title over the whole field stands above the other.
      if (poster.arrangement === 'together')
        expect(Math.max(...left.map(({ box }) => box.left + box.width))).toBeLessThan(Math.min(...right.map(({ box }) => box.left)));
      expect(Math.min(...left.map(({ box }) => box.top))).toBeLessThanOrEqual(Math.min(...right.map(({ box }) => box.top)) + 1);
    }
    const { xmp, outline, info, pages: heard } = await readStructure(bytes);
    expect(info).toMatchObject({
      Language: 'ru',
      Title: `${titleIn(poster, 'ru')} / ${titleIn(poster, 'kk')}`,
      Author: poster.issuer.words.ru,
    });
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>ru</rdf:li><rdf:li>kk</rdf:li></rdf:Bag></dc:language>');
    expect(outline.map(({ title }) => title)).toEqual([titleIn(poster, 'ru'), titleIn(poster, 'kk')]);
    for (const { tree } of heard) expect(JSON.stringify(tree).match(/"lang":"\w+"/g)).toEqual(['"lang":"ru"', '"lang":"kk"']);
  });

  it('the proof reports it: the law has an order of its own', async () => {
    const { bytes } = await painted(workshop, inLanguages('rights', 'ru', 'kk'));
    const { pages } = await (await tools.fileReader()).read(bytes);
    expect(inEnglish(halfOrderFaults(pages)).map(({ message }) => message)[0]).toMatch(
      /^expected Kazakh left of Russian or above it for «/,
    );
  });
});

describe('In one language alone', () => {
  it.each(IDS)('a sheet says nothing of the other, over its whole width: %s', async (id) => {
    const poster = inLanguages(id, 'ru');
    const { bytes, pages } = await painted(workshop, poster);
    for (const page of pages) {
      expect(textOf(page, 'kk')).toEqual([]);
      const lines = textOf(page, 'ru');
      expect(toMm(pt(Math.max(...lines.map(({ box }) => box.width))))).toBeGreaterThan(100);
    }
    const { outline, info, pages: heard } = await readStructure(bytes);
    expect(info).toMatchObject({ Language: 'ru', Title: titleIn(poster, 'ru') });
    expect(outline.map(({ title }) => title)).toEqual([titleIn(poster, 'ru')]);
    for (const { tree } of heard) expect(JSON.stringify(tree).match(/"lang":"\w+"/g)).toEqual(['"lang":"ru"']);
  });
});
