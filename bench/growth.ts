import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './measure.js';
import { tableOf } from './results.js';
import { stubContent } from './stub-content.js';

const RULE_LINES = 80_000;
const NUMBERS = [100, 300, 1000];

/** Checks ever more posters beside ever the same rules: what a poster takes must not grow with their number. Writes nothing down. */
export async function growth(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taqta-growth-'));
  try {
    const rows = NUMBERS.flatMap((posters) => {
      const content = join(folder, `content-${posters}`);
      stubContent(root, content, { posters, ruleLines: RULE_LINES });
      const check = ['check', '--content', content, '--out', join(folder, 'none'), '--size', 'a4'];
      const texts = measure(root, [...check, '--only', 'rights'], folder).seconds;
      const sheets = measure(root, check, folder).seconds;
      return [
        { what: `${posters} posters, texts alone`, measured: perPoster(texts, posters), goal: '' },
        { what: `${posters} posters, with their sheets`, measured: perPoster(sheets, posters), goal: '' },
      ];
    });
    process.stdout.write(`${tableOf(rows)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const perPoster = (seconds: number, posters: number): string =>
  `${seconds.toFixed(1)} s, ${((seconds / posters) * 1000).toFixed(1)} ms a poster`;
