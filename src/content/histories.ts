import type { Place, Problem } from '../problem.js';
import { dayBefore, type Period } from '../rules/date.js';
import { inWords } from '../rules/period-words.js';
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
        message: `expected a version of "${id}" to end on the day on which it begins or later, found it from ${from} until ${until}`,
        fix: 'mend one of the two days',
      };
    case 'overlap':
      return {
        message: `expected one version of "${id}" a day, found version ${fault.other + 1} and version ${fault.index + 1} ${inWords(fault.both)}`,
        fix: apart(fault.other, fault.index, versions),
      };
    case 'gap':
      return {
        message: `expected a version of "${id}" for each day between its first and its last, found none ${inWords(fault)}`,
        fix: `begin this version with "from: ${fault.from}", or end the one before it with "until: ${fault.until}"`,
      };
    case 'order':
      return {
        message: `expected the versions of "${id}" in order of time, found version ${fault.index + 1} to begin before version ${fault.index}`,
        fix: 'move it up to its place, the oldest version first',
      };
  }
}

/** How two versions that meet are kept apart: the former ends on the day before the latter begins. */
function apart(first: number, second: number, versions: readonly Period[]): string {
  const [one, other] = [versions[first] ?? {}, versions[second] ?? {}];
  const later = (one.from ?? '') < (other.from ?? '') ? second : first;
  const begins = versions[later]?.from;
  if (begins === undefined || one.from === other.from) return 'say with "from:" and "until:" which of them holds on which days';
  return `end version ${(later === second ? first : second) + 1} with "until: ${dayBefore(begins)}", or mend the day on which version ${later + 1} begins`;
}
