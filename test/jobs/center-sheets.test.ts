import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proof } from '../../src/stories/proof.js';
import { ASKED, batchOf } from '../batch-of.js';
import type { Cells } from '../centers/center-csv.js';
import { contentFolder } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { pdfText } from '../pdf/pdf-text.js';
import { allOf, readStructure } from '../pdf/read-structure.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A notice with a place for the code of a center; the other poster has none. */
const OWN = `id: queue
design: list
ground: service
icon: qr-code
issuer: agency
title: { id: title, text: { kk: "*КЕЗЕК*", ru: "*ОЧЕРЕДЬ*" } }
blocks:
  - kind: codes
    items:
      - { id: queue, icon: calendar, text: { kk: Кезекке тұру, ru: Записаться в очередь }, code: { own: portal } }
`;

const center = (id: string, qr?: string): Cells => ({ id, 'name kk': `№ ${id} орталық`, 'name ru': `Центр № ${id}`, ...(qr && { qr }) });
const pageOf = (id: string): string => `https://centers.example/${id}`;
const ROWS = [center('c1', pageOf('c1')), center('c2', pageOf('c2')), center('c3')];

/** Text and structure of the notice of a center, and what a phone reads on it. */
async function noticeOf(out: string, id: string) {
  const path = join(out, id, 'queue-a4.pdf');
  const { files, problems } = await proof({ files: [{ path, name: 'queue.pdf' }], templates: ASKED.templates });
  const bytes = readFileSync(path);
  const { pages } = await readStructure(bytes);
  const words = (await pdfText(bytes)).flat().map(({ text }) => text);
  return { codes: files[0]?.figures?.codes.map(({ address }) => address), problems, page: pages[0], words: words.join(' ') };
}

describe('A code of a center’s own', () => {
  it('is on its sheets in the place of the common one, in modules, words, link and for whoever hears it, and changes these alone', async () => {
    const content = await contentFolder({ 'posters/queue.yaml': () => OWN }, OK);
    const out = join(await temporaryFolder(), 'out');
    const run = (rows: readonly Cells[]) => batchOf(out, rows, { content });
    const { problems } = await run(ROWS);
    expect(inEnglish(problems.filter(({ severity, code }) => severity === 'error' || code === 'unused-code'))).toEqual([]);
    for (const [id, opened, shown] of [
      ['c1', pageOf('c1'), 'centers.example/c1'],
      ['c2', pageOf('c2'), 'centers.example/c2'],
      // The center with the fewest words has a code of its own: it is on no other sheet.
      ['c3', 'https://egov.kz', 'egov.kz'],
    ] as const) {
      const notice = await noticeOf(out, id);
      expect([notice.problems, notice.codes]).toEqual([[], [opened]]);
      expect(notice.words).toContain(shown);
      expect(new Set(notice.page?.links.map(({ url }) => new URL(url).href))).toEqual(new Set([new URL(opened).href]));
      const alts = notice.page ? allOf(notice.page.tree).flatMap(({ alt }) => alt ?? []) : [];
      expect(alts.filter((alt) => alt.includes(shown))).toHaveLength(2);
    }
    const bytes = (poster: string) => readFileSync(join(out, 'c1', `${poster}-a4.pdf`));
    const inputs = (): Readonly<Record<string, string>> => {
      const { files } = JSON.parse(readFileSync(join(out, 'c1', 'set.json'), 'utf8'));
      return Object.fromEntries(files.map(({ path, inputs: own }: { path: string; inputs: string }) => [path, own]));
    };
    const [had, before] = [['complaint', 'queue'].map(bytes), inputs()];
    const { record } = await run([center('c1', pageOf('other')), ...ROWS.slice(1)]);
    expect(record?.centers.map(({ id, state }) => `${id} ${state}`)).toEqual(['c1 written', 'c2 unchanged', 'c3 unchanged']);
    expect((await noticeOf(out, 'c1')).codes).toEqual([pageOf('other')]);
    expect(['complaint', 'queue'].map((poster, at) => bytes(poster).equals(had[at] as Buffer))).toEqual([true, false]);
    expect(Object.keys(before).filter((path) => inputs()[path] !== before[path])).toEqual(['queue-a4.pdf']);
    await run(ROWS);
    expect(bytes('queue').equals(had[1] as Buffer)).toBe(true);
  });

  it('that no phone could read beside others on small paper hinders no other center', async () => {
    const item = (id: number): string =>
      `      - { id: queue-${id}, text: { kk: ${'Кезекке тұру '.repeat(14)}, ru: ${'Записаться в очередь '.repeat(14)} }, code: { own: portal } }\n`;
    const three = `${OWN.slice(0, OWN.indexOf('      - '))}${[1, 2, 3].map(item).join('')}`;
    const content = await contentFolder({ 'posters/queue.yaml': () => three }, OK);
    const rows = [center('c1', `${pageOf('c1')}${'/abcd-efg'.repeat(17)}`), center('c2', pageOf('c2')), center('c3')];
    const { record, problems } = await batchOf(join(await temporaryFolder(), 'out'), rows, { content, sizes: ['a5'], only: ['queue'] });
    expect(record?.centers.map(({ id, state }) => `${id} ${state}`)).toEqual(['c1 failed', 'c2 written', 'c3 written']);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ code, where }) => `${code} ${where.file} ${where.line}`))).toEqual(
      new Set(['qr-unreadable offices.csv 2']),
    );
  });

  it('that has no place on any sheet of its center is reported once', async () => {
    const { problems } = await batchOf(join(await temporaryFolder(), 'out'), ROWS, { only: ['complaint'] });
    expect(inEnglish(problems.filter(({ code }) => code === 'unused-code'))).toMatchObject([
      { severity: 'warning', where: { file: 'offices.csv' }, message: expect.stringContaining('2 centers, such as c1, c2') },
    ]);
  });
});
