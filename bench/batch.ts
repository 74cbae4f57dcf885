import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { type ChangedCenter, centersYaml, centerTable } from './center-table.js';
import { engines } from './engines.js';
import { type Measured, measure, median } from './measure.js';
import { type Row, record, tableOf } from './results.js';

const CENTERS = 350;
const POSTERS = 5;
const SIZES = ['a4', 'a3'] as const;
const MANY = 10_000;
const SOME = 1000;
const ROUNDS = 3;

/** Measures the sets of many centers on the shipped content, prints the table, and records it. */
export async function batch(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taqta-batch-'));
  try {
    const table = tableOf(await measured(root, folder));
    process.stdout.write(`${table}\n`);
    record(root, new Date().toISOString().slice(0, 10), table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(root: string, folder: string): Promise<readonly Row[]> {
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  const out = join(folder, 'out');
  const tableFile = (count: number, changed?: ChangedCenter): string => {
    const path = join(folder, `centers-${count}.csv`);
    writeFileSync(path, centerTable(count, changed));
    return path;
  };
  const words = (count: number, changed?: ChangedCenter, workers = 1): readonly string[] => [
    'batch',
    '--workers',
    String(workers),
    '--centers',
    tableFile(count, changed),
    '--content',
    content,
    '--out',
    out,
    '--size',
    SIZES.join(),
    '--as-of',
    '2026-11-27',
  ];
  // Put aside, and taken away at the end: a disk that has just lost thousands of files is slow to make as many again.
  const clear = (): void => {
    if (existsSync(out)) renameSync(out, mkdtempSync(join(folder, 'former-')));
  };
  const rounds = (each: () => Measured): readonly Measured[] => Array.from({ length: ROUNDS }, each);
  const afresh = (of: readonly string[]) => () => {
    clear();
    return measure(root, of, folder);
  };

  const first = rounds(afresh(words(CENTERS)));
  const byTwo = rounds(afresh(words(CENTERS, undefined, 2)));
  const files = CENTERS * POSTERS * SIZES.length;
  const largest = largestSheet(out);
  const again = rounds(() => measure(root, words(CENTERS), folder));
  const changed = (has: ChangedCenter['has']): readonly Measured[] =>
    Array.from({ length: ROUNDS }, (_, at) => measure(root, words(CENTERS, { at, has }), folder));
  const moved = changed('moved');
  const renamed = changed('another name');
  const termed = Array.from({ length: ROUNDS }, (_, at) => {
    changeTerm(content, 14 - at);
    return measure(root, words(CENTERS), folder);
  });
  const termedByTwo = Array.from({ length: ROUNDS }, (_, at) => {
    changeTerm(content, 14 - ROUNDS - at);
    return measure(root, words(CENTERS, undefined, 2), folder);
  });
  changeTerm(content, 15);

  // One poster, for many centers, and as many files in both sizes as the plain way makes one by one.
  const only = (count: number, size: string) => [
    'batch',
    '--workers',
    '1',
    '--centers',
    tableFile(count),
    '--content',
    content,
    '--out',
    out,
    '--only',
    'rights',
    '--size',
    size,
  ];
  const hundred = rounds(afresh(only(100, 'a4,a3')));
  const plainContent = join(folder, 'plain-content');
  cpSync(content, plainContent, { recursive: true });
  const screens = join(plainContent, 'screens.yaml');
  writeFileSync(screens, readFileSync(screens, 'utf8').replaceAll('center: samal', 'center: c1'));
  writeFileSync(join(plainContent, 'centers.yaml'), centersYaml(100));
  const plain = rounds(() => {
    const made = join(folder, 'plain');
    rmSync(made, { recursive: true, force: true });
    return measure(root, ['build', '--content', plainContent, '--out', made, '--only', 'rights', '--size', 'a4,a3'], folder);
  });
  const some = rounds(afresh(only(SOME, 'a4')));
  const many = rounds(afresh(only(MANY, 'a4')));
  clear();

  const seconds = (runs: readonly Measured[]): number => median(runs.map((run) => run.seconds));
  // Last: a process that is started inherits the most memory that this one has held.
  const others = await engines(root, folder);
  const more = ((seconds(many) - seconds(some)) * 1000) / (MANY - SOME);
  const inMs = (ms: number): string => `${ms.toFixed(1)} ms`;
  const peak = (runs: readonly Measured[]): string => `${(median(runs.map((run) => run.peak)) / 1e6).toFixed(0)} MB`;
  return [
    {
      what: `${CENTERS} centers × ${POSTERS} posters × A4 and A3, whole process, a file`,
      measured: `${((seconds(first) * 1000) / files).toFixed(2)} ms`,
      goal: '≤ 1.0 ms',
    },
    { what: 'all of it', measured: `${seconds(first).toFixed(2)} s`, goal: '' },
    { what: 'with two processes, a file', measured: `${((seconds(byTwo) * 1000) / files).toFixed(2)} ms`, goal: '≤ 0.6 ms' },
    { what: 'its memory at most', measured: peak(first), goal: '≤ 400 MB' },
    { what: 'the largest sheet', measured: `${(largest / 1000).toFixed(1)} KB`, goal: '≤ 45 KB' },
    { what: 'again, nothing changed', measured: `${seconds(again).toFixed(2)} s`, goal: '' },
    { what: 'again, one center changed: it has moved', measured: `${seconds(moved).toFixed(2)} s`, goal: '≤ 1 s' },
    { what: 'it has a letter that none had', measured: `${seconds(renamed).toFixed(2)} s`, goal: '' },
    { what: 'again, one term changed', measured: `${seconds(termed).toFixed(2)} s`, goal: '≤ 5 s' },
    { what: 'the same with two processes', measured: `${seconds(termedByTwo).toFixed(2)} s`, goal: '≤ 5 s' },
    {
      what: 'rights for 100 centers × 2 sizes, of the plain way',
      measured: (seconds(hundred) / seconds(plain)).toFixed(2),
      goal: '≤ 0.12',
    },
    { what: 'one sheet more, rights A4, with tags, proved and in the folder of its center', measured: inMs(more), goal: '' },
    ...(
      [
        ['plain react-pdf, untagged', others.reactPdf],
        ['Typst, untagged', others.typst],
        ['Typst, tagged', others.typstTagged],
      ] as const
    ).map(([what, ms]) => ({ what: `its words by ${what}; ours of that`, measured: `${inMs(ms)}; ${(more / ms).toFixed(2)}`, goal: '' })),
    { what: `rights A4, ${SOME} centers`, measured: `${seconds(some).toFixed(2)} s`, goal: '' },
    { what: `rights A4, ${MANY} centers`, measured: `${seconds(many).toFixed(2)} s`, goal: '' },
    { what: 'ten times the centers, the time', measured: `${(seconds(many) / seconds(some)).toFixed(1)} ×`, goal: '≤ 10.5 ×' },
    { what: `memory at most, ${SOME} and ${MANY} centers`, measured: `${peak(some)}, ${peak(many)}`, goal: '≤ 400 MB, flat' },
  ];
}

/** The largest file of a center, for each of its sheets. */
function largestSheet(out: string): number {
  const center = join(out, 'c1');
  const sheets = (name: string): number => (name.startsWith('complaint') ? 2 : 1);
  return Math.max(...readdirSync(center).map((name) => statSync(join(center, name)).size / sheets(name)));
}

/** The term within which a complaint is decided, as an editor would change it. */
function changeTerm(content: string, days: number): void {
  const file = join(content, 'rules', 'terms.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.setIn(['complaint-review-agency', 'versions', 0, 'value'], days);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
