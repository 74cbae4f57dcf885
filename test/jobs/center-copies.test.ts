import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CenterCopies, type CenterCopy, type CopiesTask, type NoCopy } from '../../src/jobs/center-copies.js';
import { CenterWords, lettersOfCenters, type Type } from '../../src/jobs/strips.js';
import { byLanguage } from '../../src/language/language.js';
import { type Kept, keptIn } from '../../src/output/kept-sheets.js';
import { whole } from '../../src/pdf/stamped.js';
import { type Center, copyFrame } from '../../src/poster/copy.js';
import { faultsOf } from '../pdf/faults-of.js';
import { objectsOf } from '../pdf/objects-of.js';
import { pdfText } from '../pdf/pdf-text.js';
import { assets, openWorkshop, posterOf, type Workshop } from '../sheets.js';

let workshop: Workshop;
let task: CopiesTask;
let type: Type;

beforeAll(async () => {
  workshop = await openWorkshop();
  const { centers: _, ...frame } = copyFrame(workshop.content);
  const { theme } = workshop;
  type = { measure: await assets.measure(), faces: await assets.faces() };
  task = { poster: posterOf(workshop, 'rights'), frame, size: 'a4', theme, floor: theme.type.floor, version: '0', assets, fits: new Map() };
});

function center(id: string, words: { readonly kk?: string; readonly ru?: string } = {}): Center {
  const [base] = workshop.frame.centers;
  if (!base) throw new Error('expected a center');
  return { ...base, id, name: byLanguage(['kk', 'ru'], (language) => words[language as 'kk' | 'ru'] ?? `№ ${id} орталық`) };
}

const LONG = 'Мемлекеттік корпорацияның Қаныш Сәтбаев ауданы бойынша мамандандырылған халыққа қызмет көрсету орталығы';

async function copies(centers: readonly Center[], { kept, lettersOf = centers }: { kept?: Kept; lettersOf?: readonly Center[] } = {}) {
  const [first] = centers;
  if (!first) throw new Error('expected a center');
  // Other tests have other centers of these names.
  const own = { ...task, fits: new Map() };
  const letters = async () => {
    const setting = (await made.strips())?.find((each) => each !== undefined);
    if (!setting) throw new Error('expected a poster that can be set');
    return lettersOfCenters(lettersOf, setting, type.faces);
  };
  const made = new CenterCopies(own, { first, type, letters, ...(kept && { kept }) });
  return { of: async (each: Center) => readable(await made.of(new CenterWords(each, type))) };
}

const readable = (found: CenterCopy | NoCopy) => (found.kind === 'copy' ? { ...found, bytes: whole(found.parts) } : found);

const copyOf = (found: Awaited<ReturnType<typeof readable>>) => {
  if (found.kind !== 'copy') throw new Error(`expected a copy, found ${found.kind}`);
  return found;
};

const words = async (bytes: Uint8Array): Promise<string> =>
  (await pdfText(bytes))
    .flat()
    .map(({ text }) => text)
    .join('');

describe('The copies of a poster in many centers', () => {
  it('are painted once for all centers whose words take as much room, and say the words of each', async () => {
    const centers = [center('1'), center('2', { kk: LONG }), center('3'), center('4', { ru: LONG })];
    const of = await copies(centers);
    const found = [];
    for (const each of centers) found.push(copyOf(await of.of(each)));
    expect(found.map(({ fresh }) => fresh !== undefined)).toEqual([true, true, false, false]);
    for (const [at, { bytes }] of found.entries()) {
      expect(faultsOf(objectsOf(bytes))).toEqual([]);
      expect((await words(bytes)).replace(/\s/g, '')).toContain(centers[at]?.name.kk.replace(/\s/g, ''));
    }
  });

  it('do not depend on which center is asked for first', async () => {
    const centers = [center('1'), center('2', { kk: LONG }), center('3')];
    const [forth, back] = [await copies(centers), await copies(centers)];
    const one = [];
    for (const each of centers) one.push(copyOf(await forth.of(each)).bytes);
    const other: Uint8Array[] = [];
    for (const each of centers.toReversed()) other.unshift(copyOf(await back.of(each)).bytes);
    expect(one.map((bytes, at) => Buffer.compare(bytes, other[at] ?? Buffer.alloc(0)))).toEqual([0, 0, 0]);
  });

  it('take a body that was kept, and are the same', async () => {
    const centers = [center('1'), center('2')];
    const kept = keptIn(await mkdtemp(join(tmpdir(), 'kept-')), 'program');
    const first = copyOf(await (await copies(centers, { kept })).of(centers[0] as Center));
    await first.fresh?.keep();
    const again = copyOf(await (await copies(centers, { kept })).of(centers[0] as Center));
    expect(again.fresh).toBeUndefined();
    // What another center has come with is in every file of a table: those of shards are the same.
    const later = [...centers, center('3', { kk: '№ 3 орталық «Ұ»' })];
    expect(copyOf(await (await copies(later, { kept })).of(later[0] as Center)).fresh).toBeDefined();
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  });

  it('are made one by one where a center has a letter that none has by itself', async () => {
    const [plainly, curly] = [center('1'), center('2', { kk: '№ 2 орталық «Ұ»' })];
    const of = await copies([plainly, curly], { lettersOf: [plainly] });
    const found = copyOf(await of.of(curly));
    expect((await words(found.bytes)).replace(/\s/g, '')).toContain('орталық«Ұ»');
    expect(faultsOf(objectsOf(found.bytes))).toEqual([]);
    expect(copyOf(await of.of(plainly)).kind).toBe('copy');
  });

  it('are not made for a center whose name leaves the poster no room, and for all others', async () => {
    const endless = center('2', { kk: Array.from({ length: 40 }, () => LONG).join(' ') });
    const one = center('1');
    const of = await copies([one, endless]);
    expect((await of.of(endless)).kind).toBe('long');
    const word = center('3', { kk: 'А'.repeat(200) });
    const others = await copies([one, word]);
    expect((await others.of(word)).kind).toBe('long');
    expect((await others.of(one)).kind).toBe('copy');
    // Those whose words are as high as some that stick out have their sheets, whoever is asked for first.
    const words = LONG.split(' ');
    const high = words.map((_, at) => center(`h${at}`, { kk: words.slice(0, at + 1).join(' ') }));
    const wide = words.map((_, at) => center(`w${at}`, { kk: [...words.slice(0, at), 'А'.repeat(200)].join(' ') }));
    const both = await copies([one, ...high, ...wide]);
    for (const each of wide) expect((await both.of(each)).kind).toBe('long');
    for (const each of high) expect((await both.of(each)).kind).toBe('copy');
  });
});
