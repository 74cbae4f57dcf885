import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { readRecords } from '../../src/editions/read-records.js';
import { FORMAT } from '../../src/editions/record-format.js';
import { sha256 } from '../../src/hash.js';
import type { IsoDate } from '../../src/rules/date.js';
import { build } from '../../src/stories/build.js';
import { check } from '../../src/stories/check.js';
import { contentFolder, swap, TWO_POSTERS } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { approvedFolder, change, DAY, errors, releasedFolder, releaseOf, runOf } from './released-folder.js';

const ledgerOf = (content: string): Promise<string> => readFile(join(content, 'editions.yaml'), 'utf8');

test('a release is refused while a half is a draft, each of them is named with its place, and nothing is written', async () => {
  const content = await contentFolder(TWO_POSTERS);
  const { problems, release, out } = await releaseOf(content);
  const waiting = problems.filter(({ code }) => code === 'unapproved');
  expect(waiting.length).toBeGreaterThan(50);
  expect(waiting.every(({ where }) => where.line !== undefined && where.language !== undefined)).toBe(true);
  expect(release).toBeUndefined();
  expect(existsSync(out)).toBe(false);
  expect(existsSync(join(content, 'editions'))).toBe(false);
}, 120_000);

test('the life of editions: the first of all, nothing new, one poster changed, the same day again', async () => {
  const content = await approvedFolder();
  const { out, ...first } = await releaseOf(content);
  expect(errors(first)).toEqual([]);
  expect(first.release).toBe(DAY);
  expect(first.editions.map(({ number }) => number)).toEqual([1, 1]);
  const folder = join(out, 'releases', DAY);
  expect((await readdir(folder)).sort()).toEqual(['index.html', 'posters', 'release-note.md']);
  expect((await readdir(join(folder, 'posters'))).sort()).toEqual([
    'complaint-a4.pdf',
    'complaint-a4.png',
    'complaint-a4.webp',
    'second-a4.pdf',
    'second-a4.png',
    'second-a4.webp',
  ]);
  const ledger = await ledgerOf(content);
  expect(ledger).toContain(sha256(await readFile(join(folder, 'posters/complaint-a4.pdf'))));

  const again = await releaseOf(content, { out });
  expect([again.editions, again.release, errors(again)]).toEqual([[], undefined, []]);
  expect(await ledgerOf(content)).toBe(ledger);

  // A later build leaves the release alone and shows the edition.
  expect(errors(await build({ ...runOf(content), out }))).toEqual([]);
  expect(await readdir(join(folder, 'posters'))).toHaveLength(6);
  expect(await readFile(join(out, 'posters/second-a4.pdf'))).toEqual(await readFile(join(folder, 'posters/second-a4.pdf')));

  await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
  const look = await releaseOf(content, { out, dryRun: true });
  expect([look.release, await ledgerOf(content)]).toEqual([undefined, ledger]);
  const second = await releaseOf(content, { out });
  expect(second.editions).toEqual(look.editions);
  expect(second.release).toBe(`${DAY}-2`);
  expect(second.editions).toMatchObject([{ poster: 'complaint', number: 2 }]);
  expect(second.editions[0]?.cause.ru).toBe('Изменился номер телефона: было – 1414, стало – 1415.');
  expect((await ledgerOf(content)).startsWith(ledger.trimEnd())).toBe(true);
  expect(await readFile(join(out, 'releases', `${DAY}-2`, 'release-note.md'), 'utf8')).toContain('1415');
}, 120_000);

test('a fact that nobody has confirmed is released when that is accepted, and the record keeps it', async () => {
  const content = await approvedFolder();
  await change(content, { 'rules/facts.yaml': swap('value: "1414", confidence: A', 'value: "1414", confidence: C') });
  const refused = await releaseOf(content, { dryRun: true });
  expect(inEnglish(refused.problems.filter(({ code }) => code === 'unconfirmed-fact'))).toMatchObject([
    {
      severity: 'error',
      about: 'line',
      where: { file: 'rules/facts.yaml', line: 9 },
      fix: expect.stringContaining('--accept-unconfirmed'),
    },
  ]);
  // A poster that does not state it is released without more ado.
  const alone = await releaseOf(content, { only: ['second'], dryRun: true });
  expect([errors(alone), alone.editions.map(({ unconfirmed }) => unconfirmed)]).toEqual([[], [[]]]);

  const released = await releaseOf(content, { acceptUnconfirmed: true });
  expect(errors(released)).toEqual([]);
  expect(released.problems.filter(({ code }) => code === 'unconfirmed-fact').map(({ severity }) => severity)).toEqual(['warning']);
  expect(released.editions.map(({ poster, unconfirmed }) => [poster, unconfirmed])).toEqual([
    ['complaint', ['line']],
    ['second', []],
  ]);
  const record = async (name: string) => JSON.parse(await readFile(join(content, `editions/${name}.json`), 'utf8'));
  expect(await record('complaint-1')).toMatchObject({ format: FORMAT, unconfirmed: ['line'] });
  expect(await record('second-1')).not.toHaveProperty('unconfirmed');
  const { content: loaded } = await loadContent(content);
  if (!loaded) throw new Error('expected content, found none');
  expect((await readRecords(content, loaded.editions)).problems).toEqual([]);
}, 120_000);

test('a released file or a record that was altered or lost is reported at its entry, and nothing is released over it', async () => {
  const { content, out } = await releasedFolder();
  const folder = join(out, 'releases', DAY, 'posters');
  await writeFile(join(folder, 'second-a4.pdf'), 'other bytes');
  await rm(join(folder, 'complaint-a4.png'));
  await writeFile(join(content, 'editions/second-1.json'), '{}');
  await change(content, { 'rules/facts.yaml': swap('"1414"', '"1415"') });
  const ledger = await ledgerOf(content);
  const found = await releaseOf(content, { out });
  expect(errors(found)).toEqual(['edition-record', 'released-file-altered', 'released-file-missing']);
  const lines = ledger.split('\n');
  for (const { where } of found.problems.filter(({ code }) => code.startsWith('released-file'))) {
    expect(lines[(where.line as number) - 1]).toMatch(/path: posters\/(second-a4\.pdf|complaint-a4\.png)/);
  }
  expect(await ledgerOf(content)).toBe(ledger);
  await rm(out, { recursive: true });
  await rm(join(content, 'editions/second-1.json'));
  const elsewhere = await releaseOf(content, { out });
  expect(elsewhere.problems.filter(({ code }) => code === 'release-elsewhere')).toHaveLength(1);
}, 120_000);

test('a ledger that two editors have changed stops every command, at its line', async () => {
  const { content, out } = await releasedFolder();
  await change(content, { 'editions.yaml': (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n` });
  const found = await releaseOf(content, { out });
  expect(found.problems[0]).toMatchObject({ code: 'merge-conflict', where: { file: 'editions.yaml', line: 1 } });
  expect(found.release).toBeUndefined();
}, 120_000);

test('a fact that changes on a day is released before it, and until then the former edition holds', async () => {
  const { content, out } = await releasedFolder();
  const dated = '- { until: 2026-12-31, value: "1414", confidence: A }\n    - { from: 2027-01-01, value: "1415", confidence: A }';
  await change(content, { 'rules/facts.yaml': swap('- { value: "1414", confidence: A }', dated) });
  expect((await releaseOf(content, { out })).editions).toEqual([]);
  const next = await releaseOf(content, { out, asOf: '2027-01-01' as IsoDate });
  expect(next.editions).toMatchObject([{ poster: 'complaint', number: 2 }]);
  // Until that day nothing is new: the first edition still holds.
  expect((await releaseOf(content, { out })).editions).toEqual([]);
  expect(next.editions[0]?.cause.ru).toBe('С 1 января 2027 года изменился номер телефона: было – 1414, стало – 1415.');
}, 120_000);

test('a release of one poster leaves the others, their drafts and their changes for a later one', async () => {
  const { content, out } = await releasedFolder();
  await change(content, {
    'posters/complaint.yaml': (text) => text.replace('review: { kk: official, ru: official }', 'review: { kk: draft, ru: official }'),
    'posters/second.yaml': swap('Не білу керек', 'Нені білу керек'),
  });
  expect(errors(await releaseOf(content, { out }))).toEqual(['unapproved']);
  const ledger = await ledgerOf(content);
  const { editions, problems, release } = await releaseOf(content, { out, only: ['second'] });
  expect([errors({ problems }), release, editions.map(({ poster, number }) => [poster, number])]).toEqual([
    [],
    `${DAY}-2`,
    [['second', 2]],
  ]);
  const files = await readdir(join(out, 'releases', `${DAY}-2`, 'posters'));
  expect(files.every((name) => name.startsWith('second-'))).toBe(true);
  expect((await ledgerOf(content)).slice(ledger.length)).not.toContain('poster: complaint');
  await expect(releaseOf(content, { out, only: ['third'] })).rejects.toMatchObject({ exitCode: 2, problems: [{ code: 'unknown-poster' }] });
}, 120_000);

test('a ledger whose end was cut off is detected by the records, and no record is written over', async () => {
  const { content, out } = await releasedFolder();
  const ledger = await ledgerOf(content);
  const record = join(content, 'editions/second-1.json');
  const kept = await readFile(record, 'utf8');
  await change(content, { 'editions.yaml': (text) => text.slice(0, text.lastIndexOf('\n- poster: second')) });
  const { problems } = await check(runOf(content));
  expect(inEnglish(problems.filter(({ code }) => code === 'edition-unlisted'))).toMatchObject([
    { severity: 'warning', where: { file: 'editions.yaml' }, message: expect.stringContaining('editions/second-1.json') },
  ]);

  // The same words may be released again; others would destroy what hangs.
  expect(errors(await releaseOf(content, { out, dryRun: true }))).toEqual([]);
  await change(content, { 'posters/second.yaml': swap('Не білу керек', 'Нені білу керек') });
  const refused = await releaseOf(content, { out });
  expect([errors(refused), refused.release]).toEqual([['edition-taken'], undefined]);
  expect(await readFile(record, 'utf8')).toBe(kept);
  await change(content, { 'editions.yaml': () => ledger });
  expect(errors(await releaseOf(content, { out }))).toEqual([]);
}, 120_000);

test('a record that was changed is reported by a check as well', async () => {
  const { content } = await releasedFolder();
  await change(content, { 'editions/second-1.json': (text) => text.replace('второй', 'третий').replace('1', '2') });
  expect(errors(await check(runOf(content)))).toEqual(['edition-record']);
}, 120_000);
