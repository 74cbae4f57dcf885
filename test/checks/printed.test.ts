import { beforeAll, describe, expect, it } from 'vitest';
import { brokenEmphasis } from '../../src/checks/broken-emphasis.js';
import { handWrittenFact } from '../../src/checks/hand-written-fact.js';
import { missingGlyph } from '../../src/checks/missing-glyph.js';
import { mixedScript } from '../../src/checks/mixed-script.js';
import { numberMismatch } from '../../src/checks/number-mismatch.js';
import { folded, places, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('the place of a word', () => {
  const KK = ['Осы жол {{term "review-term"}} және', '*1414* нөмірі: шаfым'];
  const RU = ['Это {{term "review-term"}} и', 'номер *14* 1414, ☎ и 30 листов'];

  it.each([
    ['a fact typed by hand', handWrittenFact, ['16:12 kk', '19:22 ru']],
    ['a letter of another script', mixedScript, ['16:26 kk']],
    ['a sign that the type lacks', missingGlyph, ['19:28 ru']],
    ['a number of one language', numberMismatch, ['19:18 ru', '19:32 ru']],
  ])('is its line and column in a text of many lines: %s', async (_, check, found) => {
    expect(places(await reported(check, folded(KK, RU), workshop))).toEqual(found);
  });

  it('is that of a lone star', async () => {
    const problems = await reported(brokenEmphasis, folded(['бір *екі* үш', 'төрт * бес'], ['один *два*', 'три** четыре']), workshop);
    expect(places(problems)).toEqual(['16:16 kk', '19:14 ru', '19:15 ru']);
  });
});

describe('the words of a slide', () => {
  it('are looked at as those of a text are, at their place', async () => {
    const lines = ["kk: '1414 нөмірі: шаfым'", "ru: 'номер 1415'"];
    const screen = `        icon: phone\n        screen:\n          ${lines.join('\n          ')}\n`;
    const slide = { 'posters/complaint.yaml': [['        icon: phone\n', screen]] } as const;
    expect(places(await reported(mixedScript, slide, workshop))).toEqual(['23:29 kk']);
    expect(places(await reported(handWrittenFact, slide, workshop))).toEqual(['23:16 kk']);
    expect(places(await reported(numberMismatch, slide, workshop))).toEqual(['23:16 kk']);
  });
});
