import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildOptions } from '../../src/output/run.js';
import { parseDate } from '../../src/rules/date.js';
import { build } from '../../src/stories/build.js';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = join(import.meta.dirname, '..', '..');
const EXAMPLES = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Each example has one of its posters in gray and in large print as well: painting all of them would take minutes. */
const ALSO: Readonly<Record<string, string>> = { clinic: 'hours', school: 'contacts', emergency: 'numbers' };

describe.each(EXAMPLES)('The example %s', (name) => {
  const content = join(ROOT, 'examples', name);

  async function built(asked: Pick<BuildOptions, 'variants' | 'only'>) {
    const out = join(await temporaryFolder(), 'output');
    const asOf = parseDate('2026-11-27');
    if (!asOf) throw new Error('expected a day');
    const report = await build({
      content,
      templates: join(ROOT, 'templates'),
      out,
      asOf,
      ...asked,
      version: '0.0.0',
      code: 'test',
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    // What an example states is found in no act, and waits for a value of a center's own.
    const invented = new Set(['unconfirmed-fact', 'sample-value']);
    expect([...new Set(report.problems.map(({ code }) => code))].filter((code) => !invented.has(code))).toEqual([]);
    return { out, sheets: (await readdir(join(out, 'posters'))).filter((file) => file.endsWith('.pdf')).sort() };
  }

  it('is built whole: every sheet proved, its contact sheet and its screen, nothing wrong but what is invented', async () => {
    const { out, sheets } = await built({ variants: ['office'] });
    expect(sheets).toHaveLength((await readdir(join(content, 'posters'))).length);
    expect(await readdir(out)).toEqual(expect.arrayContaining(['index.html', 'kiosk', 'manifest.json']));
  });

  it('says what a center says in gray and in large print as well', async () => {
    const poster = ALSO[name];
    if (poster === undefined) throw new Error(`expected a poster of ${name} to print otherwise`);
    const { sheets } = await built({ variants: ['gray', 'large-print'], only: [poster] });
    expect(sheets).toEqual([`${poster}-a4-gray.pdf`, `${poster}-a4-large-print.pdf`]);
  });
});
