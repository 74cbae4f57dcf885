import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { partLock, whileLocked } from '../../src/disk/lock.js';
import { batchSchema } from '../../src/output/batch-record.js';
import type { BatchOptions } from '../../src/output/batch-run.js';
import { batch } from '../../src/stories/batch.js';
import { ASKED, batchOf, tableOf } from '../batch-of.js';
import type { Cells } from '../centers/center-csv.js';
import { contentFolder } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { pdfText } from '../pdf/pdf-text.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';

const center = (id: string): Cells => ({ id, 'name kk': `№ ${id} орталық`, 'name ru': `Центр № ${id}` });

const filesOf = (out: string, id: string): readonly string[] => readdirSync(join(out, id)).sort();
const bytesOf = (out: string, id: string): Buffer => readFileSync(join(out, id, 'complaint-a4.pdf'));
const words = async (bytes: Uint8Array): Promise<string> =>
  (await pdfText(bytes))
    .flat()
    .map(({ text }) => text)
    .join(' ');
const states = (record: Awaited<ReturnType<typeof batchOf>>['record']) => record?.centers.map(({ id, state }) => `${id} ${state}`);

describe('Every center of a table', () => {
  test('has a folder with its own sheets, and a second run writes what has changed and nothing else', async () => {
    const out = join(await temporaryFolder(), 'out');
    const rows = [center('c1'), center('c2'), { ...center('c3'), posters: 'none' }];
    const first = await batchOf(out, rows);
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(states(first.record)).toEqual(['c1 written', 'c2 written', 'c3 written']);
    expect([filesOf(out, 'c1'), filesOf(out, 'c3')]).toEqual([['complaint-a4.pdf', 'set.json'], ['set.json']]);
    expect(await words(bytesOf(out, 'c2'))).toContain('№ c2');
    expect(batchSchema.parse(JSON.parse(readFileSync(join(out, 'batch.json'), 'utf8')))).toEqual(first.record);
    const before = bytesOf(out, 'c2');
    const second = await batchOf(out, [{ ...center('c1'), 'name ru': 'Другой центр № c1' }, ...rows.slice(1)]);
    expect(states(second.record)).toEqual(['c1 written', 'c2 unchanged', 'c3 unchanged']);
    expect(await words(bytesOf(out, 'c1'))).toContain('Другой центр');
    expect(Buffer.compare(before, bytesOf(out, 'c2'))).toBe(0);
    // What was altered by hand, or lost, is made anew; what the table does not name any more stays and is named.
    writeFileSync(join(out, 'c2', 'complaint-a4.pdf'), 'short');
    const third = await batchOf(out, rows.slice(1));
    expect(states(third.record)).toEqual(['c2 written', 'c3 unchanged']);
    expect(third.record?.left).toEqual(['c1']);
    expect(Buffer.compare(before, bytesOf(out, 'c2'))).toBe(0);
  });

  test('keeps the sheets for which a run does not ask, and makes those alone that have changed', async () => {
    const out = join(await temporaryFolder(), 'out');
    const rows = [center('c1'), center('c2')];
    await batchOf(out, rows);
    const before = bytesOf(out, 'c1');
    const { record } = await batchOf(out, rows, { sizes: ['a5'] });
    expect(record?.centers.map(({ files }) => files.map(({ path }) => path))).toEqual([['complaint-a5.pdf'], ['complaint-a5.pdf']]);
    expect(filesOf(out, 'c1')).toEqual(['complaint-a4.pdf', 'complaint-a5.pdf', 'set.json']);
    expect(Buffer.compare(before, bytesOf(out, 'c1'))).toBe(0);
    expect(states((await batchOf(out, rows, { sizes: ['a4'] })).record)).toEqual(['c1 unchanged', 'c2 unchanged']);
    expect(filesOf(out, 'c1')).toEqual(['complaint-a4.pdf', 'complaint-a5.pdf', 'set.json']);
    // Who asks for nothing in particular has what the project has, and no more.
    await batch({ ...ASKED, out, table: tableOf(rows), onProgress: () => undefined, signal: new AbortController().signal });
    expect(filesOf(out, 'c1')).not.toContain('complaint-a5.pdf');
  });

  test('that fails does not stop the others, keeps what it had, and is named with its row', async () => {
    const out = join(await temporaryFolder(), 'out');
    await batchOf(out, [center('c1'), center('c2')]);
    const had = bytesOf(out, 'c1');
    const long = { ...center('c1'), 'name kk': `№ c1 ${'Электрқуатынүнемдеуорталығымамандандырылғанқызметкөрсетубасқармасы'.repeat(2)}` };
    const { record, problems } = await batchOf(out, [
      long,
      center('c2'),
      center('c3'),
      { ...center('c4'), phone: '12' },
      { ...center('c5'), variants: 'tiles' },
    ]);
    expect(inEnglish(problems.filter(({ severity, where }) => severity === 'error' && where.line === 2))).toMatchObject([
      { code: 'long-center' },
    ]);
    expect(states(record)).toEqual(['c1 failed', 'c2 unchanged', 'c3 written']);
    expect(inEnglish(problems.filter(({ code }) => code === 'long-center'))).toMatchObject([{ where: { file: 'offices.csv', line: 2 } }]);
    expect(problems.filter(({ where }) => where.line === 5).map(({ code }) => code)).toContain('bad-phone');
    expect(problems.filter(({ where }) => where.line === 6).map(({ code, severity }) => [code, severity])).toEqual([
      ['size-not-printed', 'error'],
    ]);
    expect(Buffer.compare(had, bytesOf(out, 'c1'))).toBe(0);
  });

  test('has its set again after a run that was killed in the middle of it', async () => {
    const out = join(await temporaryFolder(), 'out');
    const rows = [center('c1'), center('c2')];
    await batchOf(out, rows);
    const had = [bytesOf(out, 'c1'), bytesOf(out, 'c2')];
    // One was moved away and its new folder half written, the other was being replaced.
    renameSync(join(out, 'c1'), join(out, '.old-c1'));
    mkdirSync(join(out, '.new-c1'));
    writeFileSync(join(out, '.new-c1', 'complaint-a4.pdf'), '%PDF-1.7');
    mkdirSync(join(out, '.old-c2'));
    const { record } = await batchOf(out, rows);
    expect(states(record)).toEqual(['c1 unchanged', 'c2 unchanged']);
    expect(readdirSync(out).filter((name) => /^\.(new|old)-/.test(name))).toEqual([]);
    expect([bytesOf(out, 'c1'), bytesOf(out, 'c2')].map((bytes, at) => Buffer.compare(bytes, had[at] ?? Buffer.alloc(0)))).toEqual([0, 0]);
  });

  test('has its sheets as one file for each paper and all in a zip, which are made anew when one of them is another, and else stay', async () => {
    const out = join(await temporaryFolder(), 'out');
    const asked = { sizes: ['a5', 'a4'] as const, also: ['print', 'zip'] as const, twoUp: ['a5'] as const };
    const rows = [{ ...center('c1'), copies: '3' }, center('c2')];
    const { record } = await batchOf(out, rows, asked);
    const names = ['c1.zip', 'complaint-a4.pdf', 'complaint-a5.pdf', 'print_a4.pdf', 'print_a5-two-up.pdf', 'set.json'];
    expect(filesOf(out, 'c1')).toEqual(names);
    expect(record?.prints).toEqual({
      'print_a4.pdf': { paper: 'a4', size: 'a4', variant: 'office', twoUp: false },
      'print_a5-two-up.pdf': { paper: 'a4', size: 'a5', variant: 'office', twoUp: true },
    });
    const pages = new Map(record?.centers[0]?.files.map(({ path, pages: own }) => [path, own]));
    expect(names.slice(0, -1).map((name) => pages.get(name))).toEqual([undefined, 1, 1, 3, 2]);
    expect(await pdfText(readFileSync(join(out, 'c1', 'print_a4.pdf')))).toHaveLength(3);
    const unpacked = unzipSync(readFileSync(join(out, 'c1', 'c1.zip')));
    expect(Object.keys(unpacked).sort()).toEqual(names.slice(1, -1).map((name) => `c1/${name}`));
    for (const [name, bytes] of Object.entries(unpacked)) expect(Buffer.compare(bytes, readFileSync(join(out, name)))).toBe(0);
    expect(states((await batchOf(out, rows, asked)).record)).toEqual(['c1 unchanged', 'c2 unchanged']);
    // More copies change the prints alone, another name all of them.
    const sheet = bytesOf(out, 'c1');
    const before = ['c1.zip', 'print_a4.pdf'].map((name) => readFileSync(join(out, 'c1', name)));
    expect(
      states(
        (
          await batchOf(
            out,
            [
              { ...rows[0], copies: '4' },
              { ...rows[1], 'name ru': 'Другой' },
            ],
            asked,
          )
        ).record,
      ),
    ).toEqual(['c1 written', 'c2 written']);
    expect(await pdfText(readFileSync(join(out, 'c1', 'print_a4.pdf')))).toHaveLength(4);
    expect(Buffer.compare(sheet, bytesOf(out, 'c1'))).toBe(0);
    expect(await words(readFileSync(join(out, 'c2', 'print_a5-two-up.pdf')))).toContain('Другой');
    // What was altered by hand is not printed: the sheet is made anew.
    const altered = Uint8Array.from(sheet);
    altered[altered.length - 2000] = 0;
    writeFileSync(join(out, 'c1', 'complaint-a4.pdf'), altered);
    await batchOf(out, rows, asked);
    expect(['c1.zip', 'print_a4.pdf'].map((name, at) => Buffer.compare(readFileSync(join(out, 'c1', name)), before[at] as Buffer))).toEqual(
      [0, 0],
    );
    expect(Buffer.compare(sheet, bytesOf(out, 'c1'))).toBe(0);
    // A run for some sheets that asks for no prints leaves those that are still right, and no other.
    const some = { sizes: ['a4'] as const };
    await batchOf(out, [rows[0] as Cells, { ...rows[1], 'name ru': 'Третий' }], some);
    expect(filesOf(out, 'c1')).toEqual(names);
    expect(filesOf(out, 'c2')).toEqual(['complaint-a4.pdf', 'complaint-a5.pdf', 'print_a5-two-up.pdf', 'set.json']);
  });

  test('has whole prints and a whole zip after a run for some sheets, as a run for all makes them', async () => {
    const folder = await temporaryFolder();
    const first = readFileSync(join(OK, 'posters', 'complaint.yaml'), 'utf8');
    const second = first.replace('id: complaint', 'id: another').replace('*ЖАЛОБА*', '*ДРУГОЕ*');
    const content = await contentFolder({ 'posters/another.yaml': () => second }, OK);
    const rows = [center('c1'), { ...center('c2'), posters: 'complaint, another' }];
    const asked = { content, also: ['print', 'zip'] } as const;
    const some = { ...asked, only: ['complaint'] };
    const files = ['c1.zip', 'print_a4.pdf'];
    const bytes = (out: string) => files.map((name) => readFileSync(join(out, 'c1', name)));
    const [whole, out] = [join(folder, 'whole'), join(folder, 'out')];
    const plain = { sizes: undefined } as unknown as Partial<BatchOptions>;
    await batchOf(whole, rows, { ...asked, ...plain });
    await batchOf(out, rows, { content, only: ['another'], ...plain });
    // Nothing but the posters for which it asks is listed, beside what has all sheets.
    const { record, problems } = await batchOf(out, rows, { ...some, ...plain });
    expect(inEnglish(problems)).toEqual([]);
    expect(record?.centers[0]?.files.map(({ path }) => path)).toEqual(['complaint-a4.pdf', 'print_a4.pdf', 'c1.zip']);
    for (const [at, made] of bytes(out).entries()) expect(Buffer.compare(made, bytes(whole)[at] as Buffer)).toBe(0);
    expect(states((await batchOf(out, rows, { ...asked, ...plain })).record)).toEqual(['c1 unchanged', 'c2 unchanged']);
    // A sheet that was altered by hand is made anew for the print.
    writeFileSync(join(out, 'c1', 'another-a4.pdf'), readFileSync(join(out, 'c1', 'another-a4.pdf')).fill(0, 2000, 2100));
    rmSync(join(out, 'c1', 'print_a4.pdf'));
    await batchOf(out, rows, { ...some, ...plain });
    for (const [at, made] of bytes(out).entries()) expect(Buffer.compare(made, bytes(whole)[at] as Buffer)).toBe(0);
    // One of other words is in no print: there is none until a run for all.
    writeFileSync(join(content, 'posters', 'another.yaml'), second.replace('*ДРУГОЕ*', '*ИНОЕ*'));
    writeFileSync(join(content, 'posters', 'complaint.yaml'), first.replace('*ЖАЛОБА*', '*ПРОСЬБА*'));
    const withheld = await batchOf(out, rows, { ...some, ...plain });
    expect(inEnglish(withheld.problems)).toMatchObject([{ code: 'outdated-sheets', where: { file: 'offices.csv' } }]);
    expect(filesOf(out, 'c1')).toEqual(['another-a4.pdf', 'complaint-a4.pdf', 'set.json']);
    expect(withheld.record?.centers[0]?.files.map(({ path }) => path)).toEqual(['complaint-a4.pdf']);
    await batchOf(out, rows, { ...asked, ...plain });
    expect(await words(readFileSync(join(out, 'c1', 'print_a4.pdf')))).toContain('ИНОЕ');
  });

  test('keeps prints of another paper in a run for one', async () => {
    const out = join(await temporaryFolder(), 'out');
    const rows = [center('c1')];
    await batchOf(out, rows, { sizes: ['a4'], also: ['print', 'zip'] });
    await batchOf(out, rows, { sizes: ['a5'] });
    expect(filesOf(out, 'c1')).toEqual(['complaint-a4.pdf', 'complaint-a5.pdf', 'print_a4.pdf', 'set.json']);
    await batchOf(out, rows, { sizes: ['a5'], also: ['print', 'zip'] });
    expect(Object.keys(unzipSync(readFileSync(join(out, 'c1', 'c1.zip'))))).toEqual(
      ['complaint-a4.pdf', 'complaint-a5.pdf', 'print_a4.pdf', 'print_a5.pdf'].map((name) => `c1/${name}`),
    );
  });

  test('is printed in the order in which its row names the posters', async () => {
    const out = join(await temporaryFolder(), 'out');
    const first = readFileSync(join(OK, 'posters', 'complaint.yaml'), 'utf8');
    const another = first.replace('id: complaint', 'id: another').replace('*ЖАЛОБА*', '*ДРУГОЕ*');
    const content = await contentFolder({ 'posters/another.yaml': () => another }, OK);
    const rows = ['complaint, another', 'another, complaint'].map(
      (posters, at): Cells => ({ ...center(`c${at + 1}`), posters, copies: `${at + 1}` }),
    );
    const { record, problems } = await batchOf(out, rows, { content, also: ['print'] });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(record?.centers.map(({ files }) => files.map(({ path, pages }) => `${path} ${pages}`))).toEqual([
      ['another-a4.pdf 1', 'complaint-a4.pdf 1', 'print_a4.pdf 2'],
      ['another-a4.pdf 1', 'complaint-a4.pdf 1', 'print_a4.pdf 4'],
    ]);
    const titles = async (id: string) =>
      (await pdfText(readFileSync(join(out, id, 'print_a4.pdf')))).map((page) => page.find(({ text }) => /ЖАЛОБА|ДРУГОЕ/.test(text))?.text);
    expect(await titles('c1')).toEqual(['ЖАЛОБА', 'ДРУГОЕ']);
    expect(await titles('c2')).toEqual(['ДРУГОЕ', 'ДРУГОЕ', 'ЖАЛОБА', 'ЖАЛОБА']);
  });

  test('leaves no body of a poster that nobody has any more: a run for some sheets, and one of a shard, keep those of all others', async () => {
    const out = join(await temporaryFolder(), 'out');
    const rows = ['c1', 'c2', 'c3', 'c4'].map(center);
    const whole = (content: string, more: Partial<BatchOptions> = {}) =>
      batch({ ...ASKED, content, out, table: tableOf(rows), onProgress: () => undefined, signal: new AbortController().signal, ...more });
    const bodies = () => readdirSync(join(out, '.kept')).sort();
    await whole(OK);
    const first = bodies();
    await whole(OK, { sizes: ['a5'] });
    const both = bodies();
    expect(both).toEqual(expect.arrayContaining(first));
    expect(both.length).toBeGreaterThan(first.length);
    await whole(OK);
    expect(bodies()).toEqual(first);
    const content = await contentFolder({ 'posters/complaint.yaml': (text) => text.replace('*ЖАЛОБА*', '*ДРУГОЕ*') }, OK);
    await whole(content, { shard: { index: 1, count: 2 } });
    const ofShard = bodies();
    expect(ofShard.filter((name) => first.includes(name))).toEqual([]);
    await whole(content, { shard: { index: 2, count: 2 } });
    expect(bodies()).toEqual(expect.arrayContaining(ofShard));
    const changed = bodies();
    expect(states((await whole(content)).record)).toEqual(rows.map(({ id }) => `${id} unchanged`));
    expect(bodies()).toEqual(changed);
  });

  test('is made by one shard, with the bytes that it has without shards', async () => {
    const folder = await temporaryFolder();
    const rows = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map(center);
    const whole = await batchOf(join(folder, 'whole'), rows);
    const shards = [];
    for (const index of [1, 2, 3]) shards.push(await batchOf(join(folder, 'shards'), rows, { shard: { index, count: 3 } }));
    const ids = shards.flatMap(({ record }) => record?.centers.map(({ id }) => id) ?? []);
    expect(ids.sort()).toHaveLength(rows.length);
    expect(ids).toEqual(whole.record?.centers.map(({ id }) => id));
    for (const id of ids) expect(Buffer.compare(bytesOf(join(folder, 'whole'), id), bytesOf(join(folder, 'shards'), id))).toBe(0);
  });

  test('is made by its shard while others work beside it, which take nothing of it away', async () => {
    const out = join(await temporaryFolder(), 'out');
    const rows = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map(center);
    const shards = [1, 2, 3].map((index) => ({ index, count: 3 }));
    const first = await batchOf(out, rows, { shard: { index: 1, count: 3 } });
    const own = first.record?.centers.map(({ id }) => id) ?? [];
    const other = rows.map(({ id }) => `${id}`).find((id) => !own.includes(id)) as string;
    // Another shard writes the one and has moved the other away.
    mkdirSync(join(out, `.new-${other}`));
    writeFileSync(join(out, `.new-${other}`, 'complaint-a4.pdf'), '%PDF-1.7');
    mkdirSync(join(out, `.old-${other}`));
    mkdirSync(join(out, `.new-${own[0]}`));
    await batchOf(out, rows, { shard: { index: 1, count: 3 } });
    expect(readdirSync(out).filter((name) => /^\.(new|old)-/.test(name))).toEqual([`.new-${other}`, `.old-${other}`]);
    const made = await Promise.all(shards.map((shard) => batchOf(out, rows, { shard, patienceMs: 0 })));
    expect(made.flatMap(({ record }) => record?.centers.map(({ state }) => state === 'failed') ?? [])).toEqual(rows.map(() => false));
    expect(readdirSync(out).filter((name) => /^\.(new|old)-/.test(name))).toEqual([]);
  });

  test('is not made while a run of another division has it', async () => {
    const out = join(await temporaryFolder(), 'out');
    const rows = [center('c1')];
    const inUse = { problems: [{ code: 'folder-in-use' }] };
    await whileLocked(await partLock(out, { index: 2, count: 3 }), {}, async () => {
      await expect(batchOf(out, rows, { patienceMs: 0 })).rejects.toMatchObject(inUse);
      await expect(batchOf(out, rows, { shard: { index: 2, count: 8 }, patienceMs: 0 })).rejects.toMatchObject(inUse);
      await expect(batchOf(out, rows, { shard: { index: 2, count: 3 }, patienceMs: 0 })).rejects.toMatchObject(inUse);
      await batchOf(out, rows, { shard: { index: 1, count: 3 }, patienceMs: 0 });
    });
    await whileLocked(await partLock(out, { index: 1, count: 1 }), {}, async () => {
      await expect(batchOf(out, rows, { shard: { index: 1, count: 3 }, patienceMs: 0 })).rejects.toMatchObject(inUse);
    });
    expect((await batchOf(out, rows, { patienceMs: 0 })).record?.centers).toHaveLength(1);
  });
});
