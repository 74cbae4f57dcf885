import type { Sourced } from '../content/load.js';
import type { Problem } from '../problem.js';
import { editionCode } from './edition-code.js';
import { type Edition, editionName, type Ledger } from './ledger.js';
import { sealOf } from './seal.js';

/** What is wrong with a ledger as a record: entries changed by hand, taken out, put between, twice, or with a hole. */
export function ledgerFaults({ data, source }: Sourced<Ledger>): readonly Problem[] {
  return data.flatMap((entry, index) => {
    const fault = faultOf(entry, data.slice(0, index));
    if (fault === undefined) return [];
    const { field, ...told } = fault;
    return [{ ...told, severity: 'error' as const, where: source.place([index, field]) }];
  });
}

interface Fault extends Pick<Problem, 'code' | 'message' | 'fix'> {
  readonly field: keyof Edition;
}

const RESTORE = 'restore the file from its history or a copy: entries of the ledger are never changed';
const AGAIN =
  'two editors released from the same ledger: keep the entries of the one whose sheets are printed, take the others out with their files in editions/ and releases/, and run "taqta release" again';

/** The first fault of an entry, given those before it: one cause is told once. */
function faultOf(entry: Edition, before: Ledger): Fault | undefined {
  const name = editionName(entry);
  const same = before.findLast(({ poster }) => poster === entry.poster);
  if (before.some((other) => other.poster === entry.poster && other.number === entry.number)) {
    return {
      field: 'number',
      code: 'edition-twice',
      message: `expected one edition ${name}, found a second entry of that number`,
      fix: AGAIN,
    };
  }
  const next = (same?.number ?? 0) + 1;
  if (entry.number !== next) {
    const message = `expected ${editionName({ ...entry, number: next })} as the next edition of "${entry.poster}", found ${name}`;
    return { field: 'number', code: 'edition-hole', message, fix: RESTORE };
  }
  const code = editionCode(entry.poster, entry.number, entry.content);
  if (entry.code !== code) {
    const message = `expected the code ${code}, which follows from poster, number and content of ${name}, found ${entry.code}`;
    return { field: 'code', code: 'edition-altered', message, fix: RESTORE };
  }
  if (entry.seal === sealOf(entry, before.at(-1))) return undefined;
  // An entry that another one before it would bear was written beside the ones that stand between.
  const forked = before.slice(0, -1).some((other) => entry.seal === sealOf(entry, other)) || entry.seal === sealOf(entry, undefined);
  if (forked) {
    return {
      field: 'seal',
      code: 'edition-forked',
      message: `expected ${name} to follow the entry before it, found that it was written to an earlier state of the ledger`,
      fix: AGAIN,
    };
  }
  const message = `expected a seal that follows from ${name} and the entry before it, found another: one of the two was changed by hand`;
  return { field: 'seal', code: 'edition-altered', message, fix: RESTORE };
}
