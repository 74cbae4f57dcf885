import { z } from 'zod';
import type { BatchRecord, CenterResult } from '../../src/output/batch-record.js';
import type { BatchReportFile, NamedFolder } from '../../src/output/batch-reports.js';
import type { IsoDate } from '../../src/rules/date.js';
import { paletteOf } from '../../src/theme/palette.js';
import { inBoth } from '../in-both.js';

const COLOURS = Object.fromEntries(Object.keys(paletteOf(z.string()).shape).map((name) => [name, '#000000'])) as BatchRecord['colours'];

interface Reported {
  readonly index: number;
  readonly count?: number;
  readonly folder?: NamedFolder;
  readonly state?: CenterResult['state'];
}

/** A report of a shard of three, unless there are others, with these centers, which want nothing. */
export function batchFile(ids: readonly string[], { index, count = 3, folder, state = 'written' }: Reported): BatchReportFile {
  const where = folder ?? { name: 'out', path: 'does-not-exist' };
  const record: BatchRecord = {
    format: 1,
    version: '0',
    asOf: '2026-11-22' as IsoDate,
    table: { file: 'offices.csv', sha256: 'a', centers: 1 },
    common: 'b',
    shard: { index, count },
    languages: ['kk', 'ru'],
    organisation: inBoth('Ұйым', 'Организация'),
    colours: COLOURS,
    posters: {},
    sheets: {},
    prints: {},
    centers: ids.map((id, at) => ({ id, row: at + 2, name: inBoth(id, id), copies: 1, state, files: [] })),
    left: [],
  };
  return { folder: where, file: `${where.name}/batch-${index}-of-${count}.json`, record };
}
