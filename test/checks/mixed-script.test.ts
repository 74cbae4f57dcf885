import { beforeAll, describe, expect, it } from 'vitest';
import { mixedScript } from '../../src/checks/mixed-script.js';
import { inEnglish } from '../in-english.js';
import { leadIn, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('letters of two scripts in a word', () => {
  it.each([
    ['шаfым', 'f (U+0066) among Cyrillic letters'],
    ['iс', 'i (U+0069) among Cyrillic letters'],
    ['egоv.kz', 'о (U+043E) in place of o (U+006F)'],
    ['жaлоба', 'a (U+0061) among Cyrillic letters, in place of а (U+0430)'],
    ['Kiосk', 'о (U+043E) in place of o (U+006F)'],
    ['Əлем', 'Ə (U+018F) in place of Ә (U+04D8)'],
    ['Ҡала', 'Ҡ (U+04A0) in place of Қ (U+049A)'],
    ['c мест', 'c (U+0063), a Latin letter, in place of a Cyrillic one'],
  ])('are found in %s', async (text, found) => {
    const problems = await reported(mixedScript, leadIn(`Осы ${text}`, 'Это так'), workshop);
    expect(problems).toHaveLength(1);
    expect(inEnglish(problems[0]?.message)).toContain(found);
  });

  it.each(['№ 88-V', 'e-Otinish', 'XXI ғасыр', 'I тарау', 'QR-код', 'egov.kz сайты', '«www.egov.kz/cms»', 'info@egov.kz'])(
    'are not seen in %s',
    async (text) => {
      expect(await reported(mixedScript, leadIn(text, text), workshop)).toEqual([]);
    },
  );
});
