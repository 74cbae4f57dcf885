import { beforeAll, describe, expect, it } from 'vitest';
import { repeatedDate } from '../../src/checks/repeated-date.js';
import { inEnglish } from '../in-english.js';
import { leadIn, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});

const LEAVE = 'leave:\n  kind: dates\n  versions:\n    - { begins: 2026-12-01, ends: 2026-12-05, confidence: A }\n\n';

/** What is reported of a text in Russian behind one that asks for the leave, or for nothing. */
async function of(text: string, asks = '{{dates "leave"}}'): Promise<readonly string[]> {
  const changes = { 'rules/facts.yaml': [['line:', `${LEAVE}line:`]], ...leadIn(`${asks} мерзімі`, `${asks} ${text}`) } as const;
  return inEnglish(await reported(repeatedDate, changes, workshop)).map(({ fix }) => fix ?? '');
}

describe('a day typed beside a rule that states the same', () => {
  it.each([
    ['до 5 декабря', 'ends'],
    ['до 5 декабря 2026 года', 'ends'],
    ['с 01.12.2026', 'begins'],
  ])('is found: «%s»', async (text, part) => {
    expect(await of(text)).toEqual([expect.stringContaining(`{{dates "leave" part="${part}"}}`)]);
  });

  it.each(['до 6 декабря', 'до 5 декабря 2027 года', 'в 5 окне', 'до {{dates "leave" part="ends"}}'])(
    'is no other day: «%s»',
    async (text) => {
      expect(await of(text)).toEqual([]);
    },
  );

  it('is looked for on the poster alone that asks for the rule', async () => {
    expect(await of('до 5 декабря', '')).toEqual([]);
  });
});
