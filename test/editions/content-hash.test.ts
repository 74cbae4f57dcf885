import { expect, test } from 'vitest';
import { contentHash } from '../../src/editions/content-hash.js';
import type { Poster } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import { madeOfficial, swap } from '../content-folder.js';
import { inBoth } from '../in-both.js';
import { composed } from '../poster/composing.js';

const DAY = '2026-11-22';

const hashes = ({ posters }: { readonly posters: readonly Poster[] }) =>
  Object.fromEntries(posters.map((one) => [one.id, contentHash(one)]));

/** The posters whose hash is another one after a change of the files. */
async function touched(changes: Parameters<typeof composed>[1], day = DAY): Promise<readonly string[]> {
  const [before, after] = [hashes(await composed(DAY)), hashes(await composed(day, changes))];
  return Object.keys(before).filter((id) => before[id] !== after[id]);
}

test('the day alone changes no hash, and two posters never have the same', async () => {
  expect(await touched({}, '2026-11-23')).toEqual([]);
  expect(new Set(Object.values(hashes(await composed(DAY)))).size).toBe(5);
});

test('reviews, comments and the lines of a file change no hash', async () => {
  expect(await touched({ 'posters/rights.yaml': (text) => `# one more line\n\n${madeOfficial(text)}` })).toEqual([]);
});

test('the words of a slide change no hash: no sheet has them', async () => {
  expect(
    await touched({ 'posters/rights.yaml': swap('к государственным услугам без дискриминации', 'к услугам без дискриминации') }),
  ).toEqual([]);
});

test('the center at the foot is no part of the words', async () => {
  expect(await touched({ 'centers.yaml': swap('8 (000) 000-00-00', '8 (000) 000-00-01') })).toEqual([]);
});

test('a word, a pictogram, the key phrase, the order, the ground: each changes the hash of its poster alone', async () => {
  const { posters } = await composed(DAY);
  const rights = posters.find(({ id }) => id === 'rights') as Poster;
  const title = rights.title;
  const changed: readonly Poster[] = [
    { ...rights, title: { ...title, text: { ...title.text, ru: [{ text: 'Другое', strong: false }] } } },
    { ...rights, title: { ...title, text: { ...title.text, kk: title.text.kk.map((span) => ({ ...span, strong: !span.strong })) } } },
    { ...rights, title: { ...title, icon: 'ban' } },
    { ...rights, blocks: [...rights.blocks].reverse() },
    { ...rights, ground: 'service' },
    { ...rights, arrangement: 'pair' },
    { ...rights, cited: inBoth('Заң', 'Закон') },
  ];
  expect(new Set([rights, ...changed].map(contentHash)).size).toBe(changed.length + 1);
});

test('the names of statements and rules do not count: they stand on no sheet', async () => {
  const { posters } = await composed(DAY);
  for (const poster of posters) {
    expect(statements(poster).length).toBeGreaterThan(0);
    expect(contentHash({ ...poster, id: 'other', title: { ...poster.title, id: 'other' } })).toBe(contentHash(poster));
  }
});
