import { phrase } from '../messages/message.js';
import { EXIT, firstNames, Stop } from '../problem.js';
import { editionName, type Ledger } from './ledger.js';

/** That nothing was released under a name that a flag gives; `--against` may name a day as well. */
export function unknownEdition(name: string, ledger: Ledger, flag: '--edition' | '--against'): Stop {
  const againstDay = flag === '--against';
  const none = phrase(againstDay ? 'unknown-edition.none-against-fix' : 'unknown-edition.none-fix');
  const fix = ledger.length === 0 ? none : phrase('unknown-edition.fix', { editions: firstNames(ledger.map(editionName)) });
  const message = againstDay ? phrase('unknown-edition.against', { name }) : phrase('unknown-edition.found', { name });
  return new Stop(EXIT.usage, [{ code: 'unknown-edition', severity: 'error', where: { file: flag }, message, fix }]);
}
