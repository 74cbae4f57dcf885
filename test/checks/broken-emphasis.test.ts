import { beforeAll, describe, expect, it } from 'vitest';
import { brokenEmphasis } from '../../src/checks/broken-emphasis.js';
import { findings, leadIn, notice, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a star', () => {
  it.each([
    ['a half of a pair', '*бір', 'один', 1],
    ['a pair and one more', '*бір* екі*', '*один*', 1],
    ['a pair around a call', '*{{phone "line"}} арқылы*', 'по *{{phone "line"}}*', 0],
    ['an empty pair', '**', 'один', 2],
  ])('is reported when it marks nothing: %s', async (_, kk, ru, count) => {
    expect(await reported(brokenEmphasis, leadIn(kk, ru), workshop)).toHaveLength(count);
  });

  it('marks a key phrase in a notice and in a card, not in a label', async () => {
    expect(await reported(brokenEmphasis, notice('*Назар* аударыңыз', '*Внимание*'), workshop)).toEqual([]);
    expect(await reported(brokenEmphasis, notice('*Назар', 'Внимание'), workshop)).toHaveLength(1);
    const card = { 'kiosk.yaml': [['kk: Шағым, ru: Жалоба', 'kk: "*Шағым*", ru: "*Жалоба*"']] } as const;
    expect(await reported(brokenEmphasis, card, workshop)).toEqual([]);
    const label = { 'kiosk.yaml': [['ru: "Дальше"', 'ru: "*Дальше*"']] } as const;
    expect(findings(await reported(brokenEmphasis, label, workshop))).toEqual([
      'a star: this text has no key phrase',
      'a star: this text has no key phrase',
    ]);
  });
});
