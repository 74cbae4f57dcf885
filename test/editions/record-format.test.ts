import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { recordHash } from '../../src/editions/edition-record.js';
import type { Edition } from '../../src/editions/ledger.js';
import { ledgerFaults } from '../../src/editions/ledger-faults.js';
import { readRecords } from '../../src/editions/read-records.js';
import { sealOf } from '../../src/editions/seal.js';
import { plain } from '../../src/language/rich.js';
import { build } from '../../src/stories/build.js';
import { check } from '../../src/stories/check.js';
import { rebuildEdition } from '../../src/stories/edition.js';
import { reprint } from '../../src/stories/reprint.js';
import { textOf } from '../pdf/text-of.js';
import { OK } from '../projects/broken-project.js';
import { DAY, errors, releaseOf, runOf } from '../stories/released-folder.js';
import { temporaryFolder } from '../temporary-folder.js';

const FIRST = join(import.meta.dirname, '../projects/format-1');

/** A content folder as the first format was released from it, its center and its screen moved as the program asks, and the labels written that the screen has gained. */
async function folder(): Promise<string> {
  const content = join(await temporaryFolder(), 'content');
  await cp(join(FIRST, 'content'), content, { recursive: true });
  const project = await readFile(join(content, 'project.yaml'), 'utf8');
  const center = /^center:\n(?: .*\n)+/m.exec(project)?.[0] as string;
  await writeFile(join(content, 'project.yaml'), project.replace(center, '').replace(/^screen: .*\n/m, ''));
  await writeFile(
    join(content, 'screens.yaml'),
    'hall: { name: { kk: Экран, ru: Экран }, center: center, diagonal: 43, pixels: [1080, 1920], distance: 0.8, mounting_height: 0.68 }\n',
  );
  const kiosk = await readFile(join(content, 'kiosk.yaml'), 'utf8');
  const labels = (text: string): readonly string[] => /^labels:\n((?: {2}.*\n)+)/m.exec(text)?.[1]?.split(/(?<=\n)/) ?? [];
  const gained = labels(await readFile(join(OK, 'kiosk.yaml'), 'utf8')).filter(
    (line) => !labels(kiosk).some((own) => own.split(':')[0] === line.split(':')[0]),
  );
  await writeFile(join(content, 'kiosk.yaml'), kiosk.replace('labels:\n', `labels:\n${gained.join('')}`));
  await writeFile(join(content, 'centers.yaml'), center);
  return content;
}

describe('What a later version has released', () => {
  it('is a Problem of every command, nothing is released over it, and it stays as it is', async () => {
    const content = await folder();
    const file = join(content, 'editions/second-1.json');
    const later = (await readFile(file, 'utf8')).replace('{', '{ "format": 99,').replace('"poster": {', '"poster": { "smell": "roses",');
    await writeFile(file, later);
    await writeFile(join(content, 'editions.yaml'), await resealed(content, recordHash(later)));
    await writeFile(
      join(content, 'posters/second.yaml'),
      (await readFile(join(content, 'posters/second.yaml'), 'utf8')).replace('Что надо', 'Что важно'),
    );
    expect(errors(await check(runOf(content)))).toEqual(['edition-format']);
    const { problems, release } = await releaseOf(content);
    expect([errors({ problems }), release]).toEqual([['edition-format'], undefined]);
    expect(await readFile(file, 'utf8')).toBe(later);
  }, 120_000);
});

/** The ledger of the folder as it would be with another record of `second-1`. */
async function resealed(content: string, record: string): Promise<string> {
  const { readable } = await loadContent(content);
  const { source } = readable.editions;
  let text = source.text;
  let former: Edition | undefined;
  for (const entry of readable.editions.data) {
    const next = { ...entry, record: entry.poster === 'second' ? record : entry.record };
    const seal = sealOf(next, former);
    text = text.replace(entry.record, next.record).replace(entry.seal, seal);
    former = { ...next, seal };
  }
  return text;
}

describe('What was released in the first format', () => {
  it('is read, every record of every kind of poster', async () => {
    const content = await folder();
    const { content: loaded } = await loadContent(content);
    const ledger = loaded?.editions as NonNullable<typeof loaded>['editions'];
    expect([(await readRecords(content, ledger)).problems, ledgerFaults(ledger)]).toEqual([[], []]);
  });

  it('of the shipped posters says what its sheets say', async () => {
    const content = await folder();
    await cp(join(FIRST, 'records'), content, { recursive: true });
    const { content: loaded } = await loadContent(content);
    const ledger = loaded?.editions as NonNullable<typeof loaded>['editions'];
    const files = await readdir(join(content, 'editions'));
    const { found } = await readRecords(content, ledger);
    expect(ledgerFaults(ledger)).toEqual([]);
    expect([ledger.data.length, found.size]).toEqual([10, 10]);
    expect(files.length).toBeGreaterThan(10);
    for (const [{ poster }, record] of found) {
      const raw = JSON.parse(await readFile(join(content, `editions/${record.edition}.json`), 'utf8'));
      expect(record.poster.id).toBe(poster);
      expect(plain(record.poster.title.text.ru)).toBe(plain(raw.poster.title.text.ru));
      expect(record.poster.blocks).toHaveLength(raw.poster.blocks.length);
      expect(record.frame.centers).toMatchObject([{ id: 'center', name: raw.poster.center.name, phone: raw.poster.center.phone }]);
      expect(record.frame.editionWords).toEqual(raw.poster.imprint.edition);
    }
  });

  it('is unchanged for this program: nothing is released anew, and every sheet bears the edition that it had', async () => {
    const content = await folder();
    const out = join(await temporaryFolder(), 'output');
    expect(errors(await check(runOf(content)))).toEqual([]);
    const { editions, problems } = await releaseOf(content, { out });
    expect([editions, errors({ problems })]).toEqual([[], []]);
    expect(errors(await build({ ...runOf(content), out }))).toEqual([]);
    for (const [file, edition] of [
      ['complaint-a4.pdf', 'издание 2'],
      ['second-a4.pdf', 'издание 1'],
    ] as const)
      expect(await textOf(join(out, 'posters', file))).toContain(edition);
  }, 120_000);

  it('holds on its walls, and what it was replaced by is reported with the cause', async () => {
    const content = await folder();
    await writeFile(
      join(content, 'walls.csv'),
      'center;wall;poster;size;copies;edition\ncenter;Hall;complaint;a4;1;complaint-1\ncenter;Hall;complaint;a4;1;complaint-2\ncenter;Door;second;a4;1;second-1\n',
    );
    const { list, problems } = await reprint({ content, asOf: DAY });
    expect(errors({ problems })).toEqual([]);
    expect(list).toMatchObject([
      { wall: { edition: 'complaint-1' }, current: 'complaint-2', cause: { ru: 'Изменился номер телефона: было – 1414, стало – 1415.' } },
    ]);
  });

  it('can be made again, with its center and its mark', async () => {
    const content = await folder();
    const out = join(await temporaryFolder(), 'output');
    const { problems, folder: made } = await rebuildEdition({ ...runOf(content), out, edition: 'second-1' });
    expect(problems.filter(({ code }) => code !== 'edition-bytes')).toEqual([]);
    expect((await readdir(join(made as string, 'posters'))).sort()).toEqual(['second-a4.pdf', 'second-a4.png', 'second-a4.webp']);
  }, 120_000);
});
