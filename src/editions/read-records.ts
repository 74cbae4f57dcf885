import { editionRecordText } from '../content/edition-record-text.js';
import type { Sourced } from '../content/load.js';
import type { Place, Problem } from '../problem.js';
import { type EditionRecord, readRecord, recordFile } from './edition-record.js';
import type { Edition, Ledger } from './ledger.js';

/** The record of an edition, or why it cannot be used. */
export async function keptRecord(folder: string, edition: Edition, where: Place): Promise<EditionRecord | Problem> {
  return readRecord(await editionRecordText(folder, recordFile(edition)), edition, where);
}

export interface Records {
  readonly found: ReadonlyMap<Edition, EditionRecord>;
  /** Records that are missing or no longer what the ledger says. */
  readonly problems: readonly Problem[];
}

/** Reads the record of every edition of a ledger. */
export async function readRecords(folder: string, { data, source }: Sourced<Ledger>): Promise<Records> {
  const found = new Map<Edition, EditionRecord>();
  const problems: Problem[] = [];
  for (const [index, edition] of data.entries()) {
    const record = await keptRecord(folder, edition, source.place([index, 'record']));
    if ('severity' in record) problems.push(record);
    else found.set(edition, record);
  }
  return { found, problems };
}
