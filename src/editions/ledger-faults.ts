import type { Sourced } from '../content/load.js';
import { phrase } from '../messages/message.js';
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

const RESTORE = phrase('ledger.restore-fix');
const AGAIN = phrase('ledger.again-fix');

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
      message: phrase('edition-twice.found', { edition: name }),
      fix: AGAIN,
    };
  }
  const next = (same?.number ?? 0) + 1;
  if (entry.number !== next) {
    const message = phrase('edition-hole.found', { next: editionName({ ...entry, number: next }), poster: entry.poster, edition: name });
    return { field: 'number', code: 'edition-hole', message, fix: RESTORE };
  }
  const code = editionCode(entry.poster, entry.number, entry.content);
  if (entry.code !== code) {
    const message = phrase('edition-altered.code', { code, edition: name, found: entry.code });
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
      message: phrase('edition-forked.found', { edition: name }),
      fix: AGAIN,
    };
  }
  const message = phrase('edition-altered.seal', { edition: name });
  return { field: 'seal', code: 'edition-altered', message, fix: RESTORE };
}
