import { type Phrase, phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { dayBefore, type Period } from '../rules/date.js';
import { daysOf } from '../rules/period-words.js';
import { type VersionFault, versionFaults } from '../rules/version-faults.js';
import type { PosterSource, RuleSource } from './schema.js';
import type { SourceFile } from './source-file.js';
import { statementSources } from './statement-sources.js';

/** Reports what is wrong with the days of a rule's versions: `version-backwards`, `version-overlap`, `version-gap`, `version-order`. */
export function ruleHistory(id: string, { versions }: RuleSource, source: SourceFile): readonly Problem[] {
  return history({ id, versions, source, path: [id, 'versions'] });
}

/** The same for every text of a poster. */
export function posterHistories(poster: PosterSource, source: SourceFile): readonly Problem[] {
  return statementSources(poster).flatMap(({ statement: { id, versions = [] }, path }) =>
    history({ id, versions, source, path: [...path, 'versions'] }),
  );
}

interface History {
  readonly id: string;
  readonly versions: readonly Period[];
  readonly source: SourceFile;
  readonly path: readonly PropertyKey[];
}

function history({ id, versions, source, path }: History): readonly Problem[] {
  return versionFaults(versions).map((fault): Problem => {
    const field = fault.kind === 'backwards' ? 'until' : 'from';
    const where: Place = source.place([...path, fault.index, ...(versions[fault.index]?.[field] === undefined ? [] : [field])]);
    return { code: `version-${fault.kind}`, severity: 'error', where, ...words(fault, id, versions) };
  });
}

function words(fault: VersionFault, id: string, versions: readonly Period[]): Pick<Problem, 'message' | 'fix'> {
  const { from = '', until = '' } = versions[fault.index] ?? {};
  switch (fault.kind) {
    case 'backwards':
      return {
        message: phrase('version-backwards.found', { id, from, until }),
        fix: phrase('version-backwards.fix'),
      };
    case 'overlap':
      return {
        message: phrase('version-overlap.found', { id, first: fault.other + 1, second: fault.index + 1, days: daysOf(fault.both) }),
        fix: apart(fault.other, fault.index, versions),
      };
    case 'gap':
      return {
        message: phrase('version-gap.found', { id, days: daysOf(fault) }),
        fix: phrase('version-gap.fix', { from: fault.from, until: fault.until }),
      };
    case 'order':
      return {
        message: phrase('version-order.found', { id, later: fault.index + 1, earlier: fault.index }),
        fix: phrase('version-order.fix'),
      };
  }
}

/** How two versions that meet are kept apart: the former ends on the day before the latter begins. */
function apart(first: number, second: number, versions: readonly Period[]): Phrase {
  const [one, other] = [versions[first] ?? {}, versions[second] ?? {}];
  const later = (one.from ?? '') < (other.from ?? '') ? second : first;
  const begins = versions[later]?.from;
  if (begins === undefined || one.from === other.from) return phrase('version-overlap.days-fix');
  const former = later === second ? first : second;
  return phrase('version-overlap.fix', { former: former + 1, until: dayBefore(begins), later: later + 1 });
}
