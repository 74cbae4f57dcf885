import { editionRecordFiles, editionRecordText } from '../content/edition-record-text.js';
import type { Sourced } from '../content/load.js';
import type { Place, Problem } from '../problem.js';
import { type EditionRecord, readRecord, recordFile } from './edition-record.js';
import type { Edition, Ledger } from './ledger.js';
import type { NextEdition } from './next-editions.js';
import { takenRecord, unlistedRecords } from './unlisted-records.js';

/** The record of an edition, or why it cannot be used. */
export async function keptRecord(folder: string, edition: Edition, where: Place): Promise<EditionRecord | Problem> {
  return readRecord(await editionRecordText(folder, recordFile(edition)), edition, where);
}

interface Records {
  readonly found: ReadonlyMap<Edition, EditionRecord>;
  /** Why a record cannot be used. */
  readonly faults: ReadonlyMap<Edition, Problem>;
  /** Records that are missing, no longer what the ledger says, or not in it. */
  readonly problems: readonly Problem[];
}

/** Reads the record of every edition of a ledger. */
export async function readRecords(folder: string, ledger: Sourced<Ledger>): Promise<Records> {
  const { data, source } = ledger;
  const found = new Map<Edition, EditionRecord>();
  const faults = new Map<Edition, Problem>();
  for (const [index, edition] of data.entries()) {
    const record = await keptRecord(folder, edition, source.place([index, 'record']));
    if ('severity' in record) faults.set(edition, record);
    else found.set(edition, record);
  }
  return { found, faults, problems: [...faults.values(), ...unlistedRecords(await editionRecordFiles(folder), ledger)] };
}

/** Records that stand under the names of editions that are to come, with other words. */
export async function takenRecords(folder: string, next: readonly NextEdition[], ledgerFile: string): Promise<readonly Problem[]> {
  const found = next.map(async (edition) => {
    const file = recordFile({ poster: edition.poster.id, number: edition.number });
    return takenRecord(edition, await editionRecordText(folder, file), ledgerFile);
  });
  return (await Promise.all(found)).filter((problem) => problem !== undefined);
}
