import { expect, it } from 'vitest';
import { byLanguage } from '../../../../src/language/language.js';
import type { Poster } from '../../../../src/poster/model.js';
import { inWords } from '../../../small-content.js';
import { inColour, smallSheet } from '../../../small-sheet.js';

/** A title of one word in each language. */
const named = (poster: Poster): Poster => ({
  ...poster,
  title: {
    ...poster.title,
    text: byLanguage(poster.languages, (language) => [{ text: language === 'kk' ? 'БАЙЛАНЫС' : 'КОНТАКТЫ', strong: true }]),
  },
});

it.each(['emergency', 'steps', 'directions', 'price-list'])(
  'a sun that grows over a band of few words keeps to the sheet: %s',
  async (design) => {
    const text = inWords(['kk', 'ru'], 'text');
    const sheet = await smallSheet(['kk', 'ru'], design, [`  - { kind: contacts, id: reach, text: ${text} }`], named);
    const gold = await inColour(sheet, '#FEC50C');
    // What a printer at home leaves white at the edge is 5 mm at most.
    expect(Math.min(...gold.map(({ y }) => y))).toBeGreaterThan(5.5);
  },
);
