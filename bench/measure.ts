import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measured {
  /** Wall time from start to end of the process. */
  readonly seconds: number;
  /** The most memory that it and each process it started held, added up, in bytes. */
  readonly peak: number;
}

/** Runs the command once in a fresh process. Throws when it fails. */
export function measure(root: string, words: readonly string[], folder: string): Measured {
  const peaks = mkdtempSync(join(folder, 'peak-'));
  const args = ['--import', pathToFileURL(join(root, 'bench', 'peak.mjs')).href, join(root, 'bin', 'taqta.mjs'), ...words];
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TAQTA_PEAK: join(peaks, 'of') },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(`taqta ${words.join(' ')} ended with ${status}:\n${stderr}`);
  const peak = readdirSync(peaks).reduce((sum, name) => sum + Number(readFileSync(join(peaks, name), 'utf8')), 0);
  rmSync(peaks, { recursive: true });
  return { seconds, peak };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
