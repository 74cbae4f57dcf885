import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { compose } from '../../src/poster/compose.js';
import { copiesOf, copyFrame } from '../../src/poster/copy.js';
import { lacksHalf } from '../../src/poster/lacks-half.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { NOW } from '../sheets.js';

/** The copies of the shipped posters after a change, by their names, that lack a half. */
async function lacking(changes: Readonly<Record<string, Change>>): Promise<readonly string[]> {
  const { readable } = await loadContent(await contentFolder(changes));
  const copies = copiesOf(compose(readable, NOW).posters, copyFrame(readable));
  expect(copies.length).toBeGreaterThan(4);
  return copies.filter(lacksHalf).map(({ poster }) => poster.id);
}

it('A copy lacks a half where a text of its own is empty in one of its languages', async () => {
  expect(await lacking({})).toEqual([]);
  const note: Change = (text) => `${text.trimEnd()}\n  - { kind: note, id: half, text: { kk: Бір } }\n`;
  expect(await lacking({ 'posters/rights.yaml': note })).toEqual(['rights']);
});

it('A copy lacks a half where its issuer, its center or the words of its foot do', async () => {
  const all = (found: readonly string[]) => found.length > 4;
  expect(await lacking({ 'project.yaml': swap('ru: ПРОЕКТ', 'ru: ""') })).toEqual([]);
  expect(all(await lacking({ 'project.yaml': (text) => text.replace(/( edition: \{ kk: [^,]*, ru: )("[^"]*"|[^ "}]+)/, '$1""') }))).toBe(
    true,
  );
  expect(
    all(await lacking({ 'centers.yaml': (text) => text.replace(/(address:\s+(?:\{ )?kk: .*?[,\n]\s*ru: )("[^"]*"|.*)/, '$1""') })),
  ).toBe(true);
});

it('A poster that speaks in one language alone lacks none', async () => {
  const { readable } = await loadContent(await contentFolder());
  const copies = copiesOf(
    compose(readable, NOW).posters.map((poster) => ({ ...poster, languages: ['kk'] as const })),
    copyFrame(readable),
  );
  expect(copies.filter(lacksHalf)).toEqual([]);
});
