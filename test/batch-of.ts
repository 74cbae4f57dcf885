import { join } from 'node:path';
import type { IsoDate } from '../src/rules/date.js';
import { batch } from '../src/stories/batch.js';
import { type Cells, csvOf } from './centers/center-csv.js';
import { OK } from './projects/broken-project.js';

const templates = join(import.meta.dirname, '..', 'templates');

/** What every run is given; the content has one poster. */
export const ASKED = { content: OK, templates, asOf: '2026-11-22' as IsoDate, version: '0', code: 'test' };

/** A table of centers as CSV. */
export const tableOf = (rows: readonly Cells[]) => ({ file: 'offices.csv', bytes: new TextEncoder().encode(csvOf(rows)) });

/** Makes the sets of these centers, on A4 where nothing else is asked for. */
export const batchOf = (out: string, rows: readonly Cells[], more: Partial<Parameters<typeof batch>[0]> = {}) =>
  batch({
    ...ASKED,
    sizes: ['a4'],
    out,
    table: tableOf(rows),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...more,
  });
