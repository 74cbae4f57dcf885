import { loadContent } from '../content/load.js';
import { readWalls, WALLS } from '../content/walls.js';
import { ledgerFaults } from '../editions/ledger-faults.js';
import { readRecords } from '../editions/read-records.js';
import { type OutdatedWall, reprintList } from '../editions/reprint-list.js';
import { reprintTable } from '../editions/reprint-table.js';
import { replaceFile } from '../output/replace-file.js';
import { compose } from '../poster/compose.js';
import { hasErrors, type Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { tableBytes } from '../tables/table-file.js';

export interface ReprintOptions {
  /** The content folder. */
  readonly content: string;
  readonly asOf: IsoDate;
  /** A file `.xlsx` or `.csv` for the list; none when absent. */
  readonly table?: string;
}

export interface ReprintReport {
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
  readonly list: readonly OutdatedWall[];
  /** Number of rows in the list of walls. */
  readonly walls: number;
}

/** What hangs against what is in force on a day: the walls to print anew, and why. With an error no list is made and no table written. */
export async function reprint({ content: folder, asOf, table }: ReprintOptions): Promise<ReprintReport> {
  const { content, problems: found, sources } = await loadContent(folder);
  if (!content) return { problems: found, sources, list: [], walls: 0 };
  const { walls, problems: bad, text } = await readWalls(folder, content);
  const forged = ledgerFaults(content.editions);
  const { found: records, problems: lost } = await readRecords(folder, content.editions);
  const { posters, problems: unsaid } = compose(content, asOf);
  const problems = [...found, ...forged, ...lost, ...unsaid, ...bad];
  const all = { problems, sources: new Map([...sources, [WALLS, text]]), walls: walls.length };
  if (hasErrors(problems)) return { ...all, list: [] };
  const list = reprintList(walls, { posters, content, records });
  if (table !== undefined) await replaceFile(table, await tableBytes([reprintTable(`reprint ${asOf}`, list)], table));
  return { ...all, list };
}
