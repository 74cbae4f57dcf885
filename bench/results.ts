import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

export interface Row {
  readonly what: string;
  readonly measured: string;
  /** The figure that it has to keep. */
  readonly goal: string;
}

const HEAD = '# Measured\n\nWritten by `npm run bench`: medians of several runs, each in a fresh process. The newest stands first.\n';

/** A run as a table to read. */
export function tableOf(rows: readonly Row[]): string {
  const all = [{ what: 'what', measured: 'measured', goal: 'goal' }, ...rows];
  const width = (pick: (row: Row) => string) => Math.max(...all.map((row) => pick(row).length));
  const [what, measured, goal] = [width((row) => row.what), width((row) => row.measured), width((row) => row.goal)];
  const lines = all.map((row) => `| ${row.what.padEnd(what)} | ${row.measured.padStart(measured)} | ${row.goal.padStart(goal)} |`);
  lines.splice(1, 0, `| ${'-'.repeat(what)} | ${'-'.repeat(measured - 1)}: | ${'-'.repeat(goal - 1)}: |`);
  return lines.join('\n');
}

/** Puts a run on top of bench/RESULTS.md, with its day and the kind of machine. */
export function record(root: string, day: string, table: string): void {
  const file = join(root, 'bench', 'RESULTS.md');
  const former = existsSync(file) ? readFileSync(file, 'utf8').replace(HEAD, '') : '';
  writeFileSync(file, `${HEAD}\n## ${day}\n\n${machine()}\n\n${table}\n${former}`);
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
