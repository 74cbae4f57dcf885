import type { Sourced } from '../content/load.js';
import type { Problem } from '../problem.js';
import { editionCode } from './edition-code.js';
import { type Edition, editionName, type Ledger } from './ledger.js';
import { sealOf } from './seal.js';

/** What is wrong with a ledger as a record: entries changed by hand, taken out, put between, twice, or with a hole. */
export function ledgerFaults({ data, source }: Sourced<Ledger>): readonly Problem[] {
  const last = new Map<string, Edition>();
  const names = new Set<string>();
  return data.flatMap((entry, index) => {
    const fault = faultOf(entry, { ledger: data, index, same: last.get(entry.poster), again: names.has(editionName(entry)) });
    last.set(entry.poster, entry);
    names.add(editionName(entry));
    if (fault === undefined) return [];
    const { field, ...reported } = fault;
    return [{ ...reported, severity: 'error' as const, where: source.place([index, field]) }];
  });
}

interface Fault extends Pick<Problem, 'code' | 'message' | 'fix'> {
  readonly field: keyof Edition;
}

const RESTORE = 'restore the file from its history or a copy: entries of the ledger are never changed';
const AGAIN =
  'two editors released from the same ledger: keep the entries of the one whose sheets are printed, take the others out with their files in editions/ and releases/, and run "taqta release" again';

interface Before {
  readonly ledger: Ledger;
  /** Of the entry: those above it stand before it. */
  readonly index: number;
  /** The entry before it of the same poster. */
  readonly same: Edition | undefined;
  /** Whether one before it has its name. */
  readonly again: boolean;
}

/** The first fault of an entry, given those before it: one cause is reported once. */
function faultOf(entry: Edition, { ledger, index, same, again }: Before): Fault | undefined {
  const name = editionName(entry);
  if (again) {
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
  if (entry.seal === sealOf(entry, ledger[index - 1])) return undefined;
  // An entry that another one before it would bear was written beside the ones that stand between.
  const forked =
    ledger.slice(0, Math.max(0, index - 1)).some((other) => entry.seal === sealOf(entry, other)) || entry.seal === sealOf(entry, undefined);
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
