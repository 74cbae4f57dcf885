import { beforeAll, describe, expect, it } from 'vitest';
import { missingGlyph } from '../../src/checks/missing-glyph.js';
import { mixedScript } from '../../src/checks/mixed-script.js';
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

  it('are reported once, though capitals need them as well', async () => {
    expect(findings(await reported(missingGlyph, leadIn('ԝ', 'Ԝ'), workshop))).toEqual(['«ԝ» (U+051D)', '«Ԝ» (U+051C)']);
  });

  it('are not reported where the letter only looks right, which has its own report', async () => {
    const words = leadIn('əлеуметтік көмек', 'Социальная помощь');
    expect(await reported(missingGlyph, words, workshop)).toEqual([]);
    expect(findings(await reported(mixedScript, words, workshop))).toEqual(['«əлеуметтік» with ə (U+0259) in place of ә (U+04D9)']);
  });

  it('are none in all of the Kazakh and Russian alphabets', async () => {
    const alphabet = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
    expect(await reported(missingGlyph, leadIn(`${alphabet} ${alphabet.toLowerCase()} № « » – 0123456789`, alphabet), workshop)).toEqual(
      [],
    );
  });
});
