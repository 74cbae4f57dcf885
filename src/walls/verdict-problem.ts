import { editionName } from '../editions/ledger.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { reporterOf } from './reporter.js';
import type { Verdict } from './verdict.js';

/** What somebody has to do about a sheet; `undefined` while it holds, or when other problems say why nothing can be said. */
export function verdictProblem(verdict: Verdict, file: string, asOf: IsoDate): Problem | undefined {
  const report = reporterOf(file);
  switch (verdict.kind) {
    case 'holds':
    case 'undecided':
      return undefined;
    case 'superseded': {
      const { edition, by, cause } = verdict;
      const why = cause === undefined ? '' : `, because: ${Object.values(cause).join(' / ')}`;
      const found = `found ${editionName(edition)} of ${edition.date}`;
      const expected = by ? `expected ${editionName(by)} on ${asOf}` : `expected the words in force on ${asOf}, which have no edition yet`;
      const fix = by ? `print ${editionName(by)} of ${by.date} and hang it in its place` : `release "${edition.poster}", then print it`;
      return report('edition-superseded', `${expected}, ${found}${why}`, fix);
    }
    case 'early': {
      const { edition, until } = verdict;
      const expected = until ? `expected ${editionName(until)} on ${asOf}` : `expected the words in force on ${asOf}`;
      const meanwhile = until ? `, and ${editionName(until)} until then` : '';
      const found = `found ${editionName(edition)}, which holds from ${edition.asOf}`;
      return report('edition-early', `${expected}, ${found}`, `hang it on ${edition.asOf}${meanwhile}`);
    }
    case 'withdrawn':
      return report(
        'edition-withdrawn',
        `expected a poster of the content on ${asOf}, found ${editionName(verdict.edition)}, which it has no more`,
        'take the sheet down',
      );
    case 'unknown':
      return report(
        'edition-unknown',
        `expected an edition of the ledger, found the code ${verdict.code}, which it does not know`,
        'use the content folder from which the sheet was released, with its newest editions.yaml',
      );
    case 'misread':
      return report(
        'mark-misread',
        `expected a mark with the right check sign, found "${verdict.mark}"`,
        'photograph the foot of the sheet again, from nearer and straight on',
      );
  }
}
