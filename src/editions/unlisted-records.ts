import type { Sourced } from '../content/load.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { contentHash } from './content-hash.js';
import { readRecord, recordFile, recordHash } from './edition-record.js';
import { editionName, type Ledger } from './ledger.js';
import type { NextEdition } from './next-editions.js';

/** Records that no entry of the ledger names: the warning `edition-unlisted`. The last entry can be taken out without a broken seal; its record shows it. */
export function unlistedRecords(files: readonly string[], { data, source }: Sourced<Ledger>): readonly Problem[] {
  const listed = new Set(data.map(recordFile));
  return files
    .filter((file) => !listed.has(file))
    .map((file) => ({
      code: 'edition-unlisted',
      severity: 'warning',
      where: { file: source.file },
      message: phrase('edition-unlisted.found', { file }),
      fix: phrase('edition-unlisted.fix', { ledger: source.file, file }),
    }));
}

/** Why an edition cannot be released: a record with other words stands under its name, and may be the last trace of a sheet on a wall. */
export function takenRecord(next: NextEdition, text: string | undefined, ledgerFile: string): Problem | undefined {
  if (text === undefined) return undefined;
  const name = { poster: next.poster.id, number: next.number };
  const found = readRecord(text, { ...name, record: recordHash(text), program: '' }, { file: ledgerFile });
  if (!('severity' in found) && contentHash(found.poster) === next.content) return undefined;
  return {
    code: 'edition-taken',
    severity: 'error',
    where: { file: ledgerFile },
    message: phrase('edition-taken.found', { edition: editionName(name), file: recordFile(name) }),
    fix: phrase('edition-unlisted.fix', { ledger: ledgerFile, file: recordFile(name) }),
  };
}
