import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/rules/date.js';
import { build } from '../../src/stories/build.js';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = join(import.meta.dirname, '..', '..');
const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(EXAMPLES)('The example %s', (name) => {
  it('is built whole: every sheet proved, its contact sheet and its screen, nothing wrong but what is invented', async () => {
    const out = join(await temporaryFolder(), 'output');
    const asOf = parseDate('2026-11-27');
    if (!asOf) throw new Error('expected a day');
    const report = await build({
      content: join(ROOT, 'examples', name),
      templates: join(ROOT, 'templates'),
      out,
      asOf,
      variants: ['office', 'gray', 'large-print'],
      version: '0.0.0',
      code: 'test',
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    // What an example states is found in no act.
    expect([...new Set(report.problems.map(({ code }) => code))].filter((code) => code !== 'unconfirmed-fact')).toEqual([]);
    const posters = await readdir(join(ROOT, 'examples', name, 'posters'));
    const sheets = await readdir(join(out, 'posters'));
    expect(sheets.filter((file) => file.endsWith('.pdf'))).toHaveLength(3 * posters.length);
    expect(await readdir(out)).toEqual(expect.arrayContaining(['index.html', 'kiosk', 'manifest.json']));
  });
});
