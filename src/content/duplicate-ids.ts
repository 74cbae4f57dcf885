import { phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { overlap, type Period } from '../rules/date.js';
import type { NoticesSource, PosterSource } from './schema.js';
import type { SourceFile } from './source-file.js';
import { statementSources } from './statement-sources.js';

/** An id that stands in two places which have to differ: in another file, or at another line of this one. */
export const duplicateId = (id: string, where: Place, other: Pick<Place, 'file' | 'line'>): Problem => ({
  code: 'duplicate-id',
  severity: 'error',
  where,
  message:
    other.line === undefined
      ? phrase('duplicate-id.file', { id, file: other.file })
      : phrase('duplicate-id.line', { id, line: other.line }),
  fix: phrase('duplicate-id.fix'),
});

/** Texts of a poster that stand on it on the same day under the same id. */
export function duplicateStatements(poster: PosterSource, source: SourceFile): readonly Problem[] {
  const seen = new Map<string, { readonly periods: readonly Period[]; readonly where: Place }[]>();
  return statementSources(poster).flatMap(({ statement: { id, versions }, path }): readonly Problem[] => {
    const periods = versions ?? [{}];
    const where = source.place([...path, 'id']);
    const before = seen.get(id) ?? [];
    seen.set(id, [...before, { periods, where }]);
    const same = before.find((other) => other.periods.some((one) => periods.some((period) => overlap(one, period))));
    return same === undefined ? [] : [duplicateId(id, where, same.where)];
  });
}

/** Notices under an id that another one has. */
export function duplicateNotices(notices: NoticesSource, source: SourceFile): readonly Problem[] {
  return notices.flatMap(({ id }, index): readonly Problem[] => {
    const first = notices.findIndex((other) => other.id === id);
    return first === index ? [] : [duplicateId(id, source.place([index, 'id']), source.place([first, 'id']))];
  });
}
