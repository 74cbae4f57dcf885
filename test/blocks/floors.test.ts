import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowWords } from '../../src/blocks/floors.js';
import { loadContent } from '../../src/content/load.js';
import { compose } from '../../src/poster/compose.js';
import { copyFrame } from '../../src/poster/copy.js';
import type { IsoDate } from '../../src/rules/date.js';
import { contentFolder, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { allOf, isNode, readStructure, type StructuredPage, wordsIn } from '../pdf/read-structure.js';
import { openWorkshop, painted } from '../sheets.js';

const CLINIC = join(import.meta.dirname, '../../examples/clinic');
const FILE = 'posters/directions.yaml';

async function directions(change: (text: string) => string = (text) => text) {
  const { content, problems } = await loadContent(await contentFolder({ [FILE]: change }, CLINIC));
  const poster = content && compose(content, '2026-11-27' as IsoDate).posters.find(({ id }) => id === 'directions');
  return { poster, frame: content && copyFrame(content), problems: inEnglish(problems) };
}

describe('Floors', () => {
  it('stand as in the house, the highest first, whichever order their file has', async () => {
    const { poster } = await directions();
    const [block] = poster?.blocks ?? [];
    expect(block?.kind === 'floors' && block.floors.map(({ floor }) => floor)).toEqual([2, 1, -1]);
  });

  it.each([
    ['here on two floors', 'floor: 2', 'floor: 2\n        here: true', 'expected "here: true" on one floor alone'],
    ['a floor twice', 'floor: 2', 'floor: 1', 'expected each floor once'],
    ['a floor in words', 'floor: 2', 'floor: zwei', 'expected the number of a floor, such as 2 or -1'],
    ['an arrow that there is not', 'arrow: up-right', 'arrow: north', 'expected one of "left", "right", "ahead"'],
  ])('are refused with %s', async (_, from, to, message) => {
    const { problems } = await directions(swap(from, to) as (text: string) => string);
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', message: expect.stringContaining(message) })]);
  });

  it('have no arrow where nothing is said', async () => {
    const { poster } = await directions((text) => text.replaceAll(/arrow: [a-z-]+(, )?/g, ''));
    const [block] = poster?.blocks ?? [];
    expect(block?.kind === 'floors' && block.floors.flatMap(({ arrow, rooms }) => [arrow, ...rooms.map((room) => room.arrow)])).toEqual(
      Array(10).fill(undefined),
    );
  });

  it('are heard room by room: the way, the number, the name', async () => {
    const { poster, frame } = await directions();
    if (!poster || !frame) throw new Error('expected directions');
    // Without the logo, whose file is nothing to the floors.
    const { emblems: _, ...plainFrame } = frame;
    const { bytes } = await painted({ ...(await openWorkshop()), frame: plainFrame }, poster);
    const [page] = (await readStructure(bytes)).pages;
    const [document] = page?.tree.children.filter(isNode) ?? [];
    const items = document ? allOf(document).filter(({ role }) => role === 'LI') : [];
    expect(items).toHaveLength(poster.languages.length * 7);
    const words = items.map((item) => wordsIn(item, page as StructuredPage)).join(' ');
    for (const name of ['Дәретхана', 'Туалет', 'Toilet']) expect(words).toContain(name);
  });

  it('have arrows in words of two parts where they point in two ways', () => {
    expect(arrowWords('ru', 'up-right')).toBe('вверх, направо');
    expect(arrowWords('en', 'ahead')).toBe('straight ahead');
  });
});
