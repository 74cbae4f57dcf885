import { join, resolve } from 'node:path';
import { type NamedTable, readCenterTable } from '../centers/read-center-table.js';
import { tableSetting } from '../centers/row.js';
import { loadContent } from '../content/load.js';
import { readWalls, WALLS } from '../content/walls.js';
import { daysOf } from '../day/days.js';
import type { Endable } from '../disk/lock.js';
import { replaceFile } from '../disk/replace-file.js';
import { ledgerFaults } from '../editions/ledger-faults.js';
import { readRecords } from '../editions/read-records.js';
import { phrase } from '../messages/message.js';
import { whileInPlace } from '../output/in-place.js';
import { EXIT, hasErrors, type Reported, Stop } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { tableBytes } from '../tables/table-file.js';
import { type OutdatedWall, reprintList } from '../walls/reprint-list.js';
import { reprintTable } from '../walls/reprint-table.js';

export interface ReprintOptions extends Endable {
  /** The content folder. */
  readonly content: string;
  /** The day on which the walls are looked at. */
  readonly asOf: IsoDate;
  /** A file `.xlsx` or `.csv` for the list; none when absent. */
  readonly table?: string;
  /** The table of the centers that the list of walls names; those of centers.yaml when absent. */
  readonly centers?: NamedTable;
}

export interface ReprintReport extends Reported {
  /** Whether a list was made: not where something is wrong beside single rows of the list of walls. */
  readonly made: boolean;
  /** The walls to print anew, take down or wait for, and why. */
  readonly list: readonly OutdatedWall[];
  /** Number of rows in the list of walls that could be read. */
  readonly walls: number;
  /** Number of the others: each is reported. */
  readonly unread: number;
}

/** What hangs against what is in force on a day: the walls to print anew, and why. A row that cannot be read is an error that withholds no other; with any other error no list is made and no table written. Stops on a table in the place of the list of walls. */
export async function reprint({ content: folder, asOf, table, centers, ...ending }: ReprintOptions): Promise<ReprintReport> {
  if (table !== undefined && resolve(table) === resolve(join(folder, WALLS))) throw tableIsInput(table);
  const { content: own, problems: found, sources } = await loadContent(folder);
  if (!own) return { problems: found, sources, made: false, list: [], walls: 0, unread: 0 };
  const named = centers && (await readCenterTable(centers.bytes, centers.file, tableSetting(own)));
  const content = named ? { ...own, centers: named.source } : own;
  const { walls, problems: bad, ofRows, text } = await readWalls(folder, content);
  const forged = ledgerFaults(content.editions);
  const { found: records, problems: lost } = await readRecords(folder, content.editions);
  const { posters, problems: unsaid } = daysOf(content).on(asOf);
  const hindering = [...found, ...forged, ...lost, ...unsaid.posters, ...bad];
  // A center whose row is wrong hangs where it hung: nobody knows there what to print anew.
  const ofCenters = named?.problems ?? [];
  const unread = new Set(ofRows.map(({ where }) => where.line)).size;
  const all = {
    problems: [...hindering, ...ofCenters, ...ofRows],
    sources: new Map([...sources, [WALLS, text]]),
    walls: walls.length,
    unread,
  };
  if (hasErrors(hindering)) return { ...all, made: false, list: [] };
  const list = reprintList(walls, { posters, content, records });
  if (table === undefined) return { ...all, made: true, list };
  const bytes = await tableBytes([reprintTable(`reprint ${asOf}`, list, content.languages)], table);
  await whileInPlace(table, ending, () => replaceFile(table, bytes));
  return { ...all, made: true, list };
}

function tableIsInput(file: string): Stop {
  const [message, fix] = [phrase('table-is-input.walls'), phrase('table-is-input.walls-fix')];
  return new Stop(EXIT.usage, [{ code: 'table-is-input', severity: 'error', where: { file }, message, fix }]);
}
