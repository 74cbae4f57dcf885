import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeOneText } from './change-one-text.js';
import { firstPaint } from './first-paint.js';
import { type Measured, measure, median } from './measure.js';
import { proofRows } from './proof.js';
import { type Row, record, tableOf } from './results.js';
import { sizeOf } from './size-of.js';
import { taggingRows } from './tagging.js';

const seconds = (runs: readonly Measured[]) => `${median(runs.map((run) => run.seconds)).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;

/** Measures the command on the shipped content, prints the table, and records it. */
export async function bench(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taqta-bench-'));
  try {
    const table = tableOf([...(await measureAll(root, folder)), ...(await taggingRows(root)), ...(await proofRows(root))]);
    process.stdout.write(`${table}\n`);
    record(root, new Date().toISOString().slice(0, 10), table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(root: string, folder: string): Promise<readonly Row[]> {
  const content = join(folder, 'content');
  const output = join(folder, 'output');
  cpSync(join(root, 'content'), content, { recursive: true });
  const build = ['build', '--content', content, '--out', output];
  const run = (words: readonly string[], times: number, before: (each: number) => void = () => undefined) =>
    Array.from({ length: times }, (_, each) => {
      before(each);
      return measure(root, words, folder);
    });

  const first = run(build, 3, () => rmSync(output, { recursive: true, force: true }));
  const second = run(build, 7);
  const kiosk = sizeOf(join(output, 'kiosk'));
  const paint = await firstPaint(output, 5);
  const changed = run(build, 5, (each) => changeOneText(content, each));
  const version = run(['--version'], 9);
  const check = ['check', '--content', content, '--out', output];
  const checkAfterBuild = run(check, 5);
  const checkChanged = run(check, 3, (each) => changeOneText(content, each + 1));
  const checkAll = run([...check.slice(0, -1), join(folder, 'none')], 3);
  const one = run([...build, '--only', 'rights', '--size', 'a4'], 3, () => rmSync(output, { recursive: true, force: true }));
  const pictures = run([...build, '--pictures'], 3, () => rmSync(output, { recursive: true, force: true }));
  return [
    { what: 'full first build', measured: seconds(first), goal: '≤ 6 s' },
    { what: 'its memory at most', measured: megabytes(median(first.map((each) => each.peak))), goal: '≤ 500 MB' },
    { what: 'second build, nothing changed', measured: seconds(second), goal: '≤ 0.5 s' },
    { what: 'build with one text changed', measured: seconds(changed), goal: '≤ 2 s' },
    { what: 'taqta --version', measured: seconds(version), goal: '≤ 0.2 s' },
    { what: 'taqta check after a build', measured: seconds(checkAfterBuild), goal: '≤ 1 s' },
    { what: 'taqta check with one text changed', measured: seconds(checkChanged), goal: '' },
    { what: 'taqta check before any build', measured: seconds(checkAll), goal: '≤ 3 s' },
    { what: 'one poster in one size, from nothing', measured: seconds(one), goal: '≤ 1.5 s' },
    { what: 'full first build with --pictures', measured: seconds(pictures), goal: '' },
    { what: 'kiosk folder', measured: megabytes(kiosk), goal: '≤ 1.5 MB' },
    { what: 'first paint of the kiosk from disk', measured: `${paint.toFixed(2)} s`, goal: '≤ 0.5 s' },
  ];
}
