import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionsSchema } from '../../src/content/editions-schema.js';
import type { Sourced } from '../../src/content/load.js';
import { shape } from '../../src/content/shape.js';
import { readYaml, type SourceFile } from '../../src/content/source-file.js';
import { readWalls } from '../../src/content/walls.js';
import { daysOf } from '../../src/day/days.js';
import { makeFolder } from '../../src/disk/make-folder.js';
import { newFile } from '../../src/disk/replace-file.js';
import { replaceFiles } from '../../src/disk/replace-files.js';
import { releasedEditions } from '../../src/editions/edition-marks.js';
import { type EditionRecord, readRecord, recordHash } from '../../src/editions/edition-record.js';
import type { Edition, Ledger } from '../../src/editions/ledger.js';
import { ledgerFaults } from '../../src/editions/ledger-faults.js';
import { withEntries } from '../../src/editions/ledger-text.js';
import { nextEditions } from '../../src/editions/next-editions.js';
import { FORMAT } from '../../src/editions/record-format.js';
import { sealOf } from '../../src/editions/seal.js';
import { takenRecord, unlistedRecords } from '../../src/editions/unlisted-records.js';
import { countsOfTable } from '../../src/player/collected.js';
import { compose } from '../../src/poster/compose.js';
import { copyFrame } from '../../src/poster/copy.js';
import type { Problem } from '../../src/problem.js';
import { wordChanges } from '../../src/releases/content-changes.js';
import { publishRelease } from '../../src/releases/release-folder.js';
import { releasedFileFaults } from '../../src/releases/released-files.js';
import { unapproved } from '../../src/releases/unapproved.js';
import { whyBytesDiffer } from '../../src/releases/why-bytes-differ.js';
import { halves } from '../../src/review/halves.js';
import { matchRows } from '../../src/review/match-rows.js';
import { readRows } from '../../src/review/read-rows.js';
import { reviewTable } from '../../src/review/review-table.js';
import type { Row } from '../../src/review/row.js';
import { writeReviews } from '../../src/review/write-reviews.js';
import { rebuildEdition } from '../../src/stories/edition.js';
import { reprint } from '../../src/stories/reprint.js';
import { fromCsv } from '../../src/tables/csv.js';
import { toXlsx } from '../../src/tables/to-xlsx.js';
import { contentFolder, swap } from '../content-folder.js';
import { released } from '../editions/released.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { OK } from '../projects/broken-project.js';
import { NOW } from '../sheets.js';
import { runOf } from '../stories/released-folder.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Shown, stopped } from './shown.js';
import { contentWith } from './shown-by-content.js';

const ROW: Row = {
  number: 0,
  id: 'complaint/review',
  language: 'ru',
  words: '',
  fingerprint: '',
  decision: 'approve',
  by: 'A. Editor',
  on: NOW,
  remark: '',
};

async function textsOf(changes: Parameters<typeof contentWith>[0] = {}) {
  const content = await contentWith(changes);
  return halves(content, daysOf(content).on(NOW));
}

/** A content folder as it was released in the first format of records. */
const FORMAT_1 = join(import.meta.dirname, '../projects/format-1/content');

/** What a table says that came back with rows about one text of the small folder, each filled in differently. */
async function matched(
  rows: readonly Partial<Row>[],
  reviewers: Parameters<typeof matchRows>[2]['reviewers'] = [],
  changes = {},
): Promise<readonly Problem[]> {
  const all = await textsOf(changes);
  const half = all.find(({ id, language }) => id === ROW.id && language === ROW.language);
  if (!half) throw new Error(`expected ${ROW.id}, found none`);
  const { words, fingerprint } = half;
  return matchRows(
    rows.map((row, number) => ({ ...ROW, number, words, fingerprint, ...row })),
    'review.xlsx',
    { halves: all, reviewers },
  ).problems;
}

/** What reading a table says whose first row is filled in. */
async function filled(cells: Readonly<Record<string, string>>, more: readonly string[] = []): Promise<readonly Problem[]> {
  const { columns, rows, name } = reviewTable(await textsOf(), NOW, SHIPPED_LANGUAGES);
  const [first = [], ...others] = rows;
  const row = first.map((cell, at) => cells[columns[at]?.split(' (')[0] ?? ''] ?? cell);
  return readRows({ name, columns: [...columns, ...more], rows: [row, ...others] }, 'review.xlsx', NOW).problems;
}

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const WHOLE = released(['complaint', A], ['second', B], ['complaint', C]);

/** A ledger as it is read from its file. */
function sourced(ledger: Ledger): Sourced<Ledger> {
  const empty = { data: [], source: readYaml('editions.yaml', '').source as SourceFile };
  const source = readYaml('editions.yaml', withEntries(empty, ledger)).source as SourceFile;
  return { data: shape(editionsSchema, source).data as Ledger, source };
}

const beside = (entry: Edition, former: Edition): Edition => ({ ...entry, seal: sealOf(entry, former) });

/** A ledger to which two editors have added: the second entry of each follows the first one. */
function forked(first: readonly [string, string], second: readonly [string, string]): Ledger {
  const head = ['complaint', A] as const;
  const [one, two] = released(head, first) as [Edition, Edition];
  const [, other] = released(head, second) as [Edition, Edition];
  return [one, two, beside(other, one)];
}

/** What is said of the files of a release of one sheet, of which a folder holds some. */
async function releasedFiles(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const out = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    const folder = join(out, 'releases', '2026-11-01', 'posters');
    await makeFolder(folder);
    await writeFile(join(folder, name), text);
  }
  return releasedFileFaults(out, sourced(released(['complaint', A])));
}

/** The record of the first edition of the small folder's poster. */
async function recorded(): Promise<EditionRecord> {
  const content = await contentWith();
  const [poster] = daysOf(content).on(NOW).posters;
  if (!poster) throw new Error('expected a poster, found none');
  return { edition: 'complaint-1', floor: 10.5, theme: 'a', fonts: 'b', code: 'c', poster, frame: copyFrame(content), rules: {} };
}

export const SHOWN_BY_DESK: Shown = {
  'stale-approval': async () => {
    const review = 'review: { kk: draft, ru: { approved: { by: A. Editor, on: 2026-01-31, words: 3f9c2a71b0de } } }';
    const content = await contentWith({ 'posters/complaint.yaml': swap('- id: review\n', `- id: review\n        ${review}\n`) });
    return compose(content, NOW).problems;
  },
  unapproved: async () => unapproved(compose(await contentWith(), NOW).posters),
  'unknown-reviewer': () => matched([{ by: 'A. Nother' }], [{ name: 'A. Editor' }]),
  'unknown-text': () => matched([{ id: 'complaint/revue' }]),
  'words-changed': () => matched([{ fingerprint: '3f9c2a71b0de' }]),
  'words-edited': () => matched([{ words: 'жалоба рассматривается за 5 дней' }]),
  'foreign-table': () => matched(['a', 'b', 'c', 'd'].map((id) => ({ id }))),
  'contradicting-rows': () => matched([{}, { decision: 'change' }]),
  'stands-already': () =>
    matched([{}], [], { 'posters/complaint.yaml': swap('- id: review\n', '- id: review\n        review: { kk: draft, ru: official }\n') }),
  'unread-column': () => filled({}, ['notes']),
  'unknown-decision': () => filled({ decision: 'perhaps' }),
  'undecided-row': () => filled({ by: 'A. Editor' }),
  'missing-approver': () => filled({ decision: 'approve' }),
  'unwritable-review': async () => {
    const text =
      'title:\n  id: title\n  review:\n    kk: draft\n    ru:\n      approved:\n' +
      '        - { by: B. Editor, on: 2026-01-01, words: cccccccccccc }\n        # in her absence\n' +
      '        - { by: C. Editor, on: 2026-01-02, words: cccccccccccc }\n  text: { kk: А, ru: Б }\n';
    const [half] = await textsOf();
    if (!half) throw new Error('expected a text, found none');
    const wanted = { ...half, language: 'ru' as const, fingerprint: '3f9c2a71b0de', at: ['title'] };
    return writeReviews(
      readYaml('poster.yaml', text).source as SourceFile,
      [{ half: wanted, by: 'A. Editor', on: NOW }],
      SHIPPED_LANGUAGES,
      () => [],
    ).problems;
  },
  'unwritable-words': async () => {
    const text = 'title:\n  id: title\n  text:\n    kk: А\n    ru: |-\n      Б\n';
    const [half] = await textsOf();
    if (!half) throw new Error('expected a text, found none');
    const wanted = { ...half, language: 'ru' as const, at: ['title'] };
    const texts = [{ path: ['title', 'text', 'ru'], written: 'Б', edits: [{ start: 1, end: 1, words: ', В' }] }];
    const source = readYaml('poster.yaml', text.replace('Б', '\u200BБ')).source as SourceFile;
    return writeReviews(source, [{ half: wanted, words: 'Б, В', texts }], SHIPPED_LANGUAGES, () => []).problems;
  },
  'changed-meanwhile': async () => {
    const path = join(await temporaryFolder(), 'complaint.yaml');
    await writeFile(path, 'id: complaint # mine\n');
    return stopped(() => replaceFiles([{ path, former: 'id: complaint\n', text: 'id: complaint\n' }]));
  },
  'bad-counts': () =>
    countsOfTable({ name: 'read', columns: ['screen', 'day', 'rights kk'], rows: [['hall', '2026-11-27', 'many']] }, 'read.csv').problems,
  'bad-table': () => stopped(() => fromCsv('id;decision;id\na;approve;a\n', 'review.csv')),
  'long-cell': () => stopped(() => toXlsx([{ name: 'review', columns: ['words'], rows: [['я'.repeat(40_000)]] }])),
  'bad-wall': async () => {
    const folder = await contentFolder(
      { 'walls.csv': () => 'center;wall;poster;size;copies;edition\nsample;Hall;complaint;a4;many;\n' },
      OK,
    );
    return (await readWalls(folder, await contentWith())).ofRows;
  },
  'table-is-input': async () => {
    const content = await contentFolder({}, OK);
    return stopped(() => reprint({ content, asOf: NOW, table: join(content, 'walls.csv') }));
  },
  'file-exists': async () => {
    const path = join(await temporaryFolder(), 'review.xlsx');
    await writeFile(path, 'decided');
    return stopped(() => newFile(path, 'new'));
  },
  'edition-content': async () => {
    const now = await contentWith({ 'posters/complaint.yaml': swap('Что надо знать:', 'Что важно знать:') });
    return wordChanges(await recorded(), daysOf(now).on(NOW).posters[0], now.rules);
  },
  'edition-bytes': async () => {
    const [edition] = WHOLE as [Edition, ...Edition[]];
    const remade = { edition, record: await recorded(), files: ['posters/complaint-a4.pdf'], where: { file: 'editions.yaml' } };
    return [whyBytesDiffer(remade, { version: '0.2.0', theme: 'a', fonts: 'b', code: 'd' })];
  },
  'edition-record': () => {
    const [entry] = WHOLE;
    const record = entry && readRecord(undefined, entry, { file: 'editions.yaml' });
    return record && 'severity' in record ? [record] : [];
  },
  'edition-format': async () => {
    const text = await readFile(join(FORMAT_1, 'editions/second-1.json'), 'utf8');
    const later = text.replace('{', `{ "format": ${FORMAT + 1},`);
    const record = readRecord(
      later,
      { poster: 'second', number: 1, record: recordHash(later), program: '9.1.0' },
      { file: 'editions.yaml' },
    );
    return 'severity' in record ? [record] : [];
  },
  'edition-twice': () => ledgerFaults(sourced(forked(['complaint', B], ['complaint', C]))),
  'edition-hole': () => ledgerFaults(sourced(WHOLE.slice(1))),
  'edition-altered': () => ledgerFaults(sourced(WHOLE.map((entry, at) => (at === 1 ? { ...entry, by: 'Somebody else' } : entry)))),
  'edition-forked': () => ledgerFaults(sourced(forked(['second', B], ['third', C]))),
  'edition-unlisted': () => unlistedRecords(['editions/third-1.json'], sourced(WHOLE)),
  'edition-taken': async () => {
    const [next] = nextEditions(compose(await contentWith(), NOW).posters, releasedEditions([], new Map()));
    const taken = next && takenRecord(next, '{}', 'editions.yaml');
    return taken ? [taken] : [];
  },
  'ledger-layout': () => stopped(() => withEntries({ data: [], source: readYaml('editions.yaml', '[]\n').source as SourceFile }, WHOLE)),
  'ledger-changed': async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'editions.yaml');
    await writeFile(path, '# another\n');
    const release = { name: '2026-11-22', artifacts: [], records: [], ledger: { path, former: '# empty\n', text: '# empty\n- one\n' } };
    return stopped(() => publishRelease(join(folder, 'output'), release, new AbortController().signal));
  },
  'release-elsewhere': () => releasedFiles({}),
  'released-file-missing': () => releasedFiles({ 'complaint-a4.png': 'picture' }),
  'released-file-altered': () => releasedFiles({ 'complaint-a4.pdf': 'other bytes' }),
  'unknown-edition': async () => {
    const content = await contentFolder({ 'editions.yaml': () => sourced(WHOLE).source.text }, OK);
    const out = join(await temporaryFolder(), 'output');
    return stopped(() => rebuildEdition({ ...runOf(content), out, edition: 'complaint-3' }));
  },
};
