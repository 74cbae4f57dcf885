import { editionName } from '../editions/ledger.js';
import { phrase } from '../messages/message.js';
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
      const sheet = { day: asOf, edition: editionName(edition), released: edition.date };
      const why = cause && { cause: Object.values(cause).join(' / ') };
      if (by === undefined) {
        const message = why
          ? phrase('edition-superseded.unreleased-cause', { ...sheet, ...why })
          : phrase('edition-superseded.unreleased', sheet);
        return report('edition-superseded', message, phrase('edition-superseded.release-fix', { poster: edition.poster }));
      }
      const next = { ...sheet, by: editionName(by) };
      const message = why ? phrase('edition-superseded.found-cause', { ...next, ...why }) : phrase('edition-superseded.found', next);
      return report('edition-superseded', message, phrase('edition-superseded.fix', { by: editionName(by), released: by.date }));
    }
    case 'early': {
      const { edition, until } = verdict;
      const sheet = { day: asOf, edition: editionName(edition), from: edition.asOf };
      if (until === undefined)
        return report('edition-early', phrase('edition-early.in-force', sheet), phrase('edition-early.fix', { day: edition.asOf }));
      const message = phrase('edition-early.found', { ...sheet, until: editionName(until) });
      return report('edition-early', message, phrase('edition-early.until-fix', { day: edition.asOf, until: editionName(until) }));
    }
    case 'withdrawn':
      return report(
        'edition-withdrawn',
        phrase('edition-withdrawn.found', { day: asOf, edition: editionName(verdict.edition) }),
        phrase('edition-withdrawn.fix'),
      );
    case 'unknown':
      return report('edition-unknown', phrase('edition-unknown.found', { code: verdict.code }), phrase('edition-unknown.fix'));
    case 'misread':
      return report('mark-misread', phrase('mark-misread.found', { mark: verdict.mark }), phrase('mark-misread.fix'));
  }
}
