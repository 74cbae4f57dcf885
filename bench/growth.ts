import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.js';
import { type Row, tableOf } from './results.js';
import { stubContent } from './stub-content.js';

const RULE_LINES = 80_000;
const NUMBERS = [0, 100, 300, 1000];

/**
 * Checks ever more posters beside ever the same rules, their texts alone and with their sheets: what each poster adds to
 * those before it must not grow with their number. Records nothing.
 */
export async function growth(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taqta-growth-'));
  try {
    const runs = NUMBERS.map((posters) => {
      const content = join(folder, `content-${posters}`);
      stubContent(root, content, { posters, ruleLines: RULE_LINES });
      const check = ['check', '--content', content, '--out', join(folder, 'none'), '--size', 'a4'];
      const [texts, sheets] = [[...check, '--only', 'rights'], check].map((words) => measure(root, words, folder).seconds);
      return { posters, texts: texts ?? 0, sheets: sheets ?? 0 };
    });
    process.stdout.write(`${tableOf([...rows(runs, 'texts'), ...rows(runs, 'sheets')])}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly posters: number;
  /** Seconds. */
  readonly texts: number;
  readonly sheets: number;
}

const rows = (runs: readonly Run[], what: 'texts' | 'sheets'): readonly Row[] =>
  runs.map((run, index) => {
    const before = runs[index - 1];
    const each = before && ((run[what] - before[what]) / (run.posters - before.posters)) * 1000;
    return {
      what: `${run.posters} posters, ${what === 'texts' ? 'texts alone' : 'with their sheets'}`,
      measured: `${run[what].toFixed(1)} s${each === undefined ? '' : `, ${each.toFixed(1)} ms each further one`}`,
      goal: '',
    };
  });
