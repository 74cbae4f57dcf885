import { EXIT, Stop, someOf } from '../problem.js';
import { editionName, type Ledger } from './ledger.js';

/** That nothing was released under a name that a flag gives; `--against` may name a day as well. */
export function unknownEdition(name: string, ledger: Ledger, flag: '--edition' | '--against'): Stop {
  const orDay = flag === '--against' ? 'a day such as 2027-01-01 or ' : '';
  const none = flag === '--against' ? 'nothing has been released yet: give a day' : 'nothing has been released yet: see "taqta release"';
  const fix = ledger.length === 0 ? none : `there are: ${someOf(ledger.map(editionName))}`;
  const message = `expected ${orDay}a released edition, found "${name}"`;
  return new Stop(EXIT.usage, [{ code: 'unknown-edition', severity: 'error', where: { file: flag }, message, fix }]);
}
