import { beforeAll, describe, expect, it } from 'vitest';
import { missingGlyph } from '../../src/checks/missing-glyph.js';
import { findings, leadIn, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('signs that the type lacks', () => {
  it('are reported once a place, a line break by its name', async () => {
    const problems = await reported(missingGlyph, leadIn('Жаңа\nжол ☎', 'Новая строка'), workshop);
    expect(findings(problems).sort()).toEqual(['a line break (U+000A)', '«☎» (U+260E)']);
  });

  it('are none in all of the Kazakh and Russian alphabets', async () => {
    const alphabet = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
    expect(await reported(missingGlyph, leadIn(`${alphabet} ${alphabet.toLowerCase()} № « » – 0123456789`, alphabet), workshop)).toEqual(
      [],
    );
  });
});
