import type { Content } from '../content/load.js';
import type { ProjectSource } from '../content/schema.js';
import { phrase } from '../messages/message.js';
import { EXIT, type Place, type Problem, Stop } from '../problem.js';
import type { Half } from './half.js';
import { KIOSK } from './halves.js';

export type Reviewer = NonNullable<ProjectSource['reviewers']>[number];

/** Whether a half is a matter of a reviewer. */
export function concerns({ languages, posters }: Reviewer, half: Half): boolean {
  return (languages?.includes(half.language) ?? true) && (posters?.includes(half.poster) ?? true);
}

/** The reviewer of that name in project.yaml. Stops when there is none. */
export function reviewerOf({ project }: Content, name: string): Reviewer {
  const reviewers = project.data.reviewers ?? [];
  const found = reviewers.find((reviewer) => reviewer.name === name);
  if (found) return found;
  const names = reviewers.map((reviewer) => reviewer.name);
  const fix = names.length === 0 ? phrase('unknown-reviewer.none-fix') : phrase('unknown-reviewer.names-fix', { names });
  const message = phrase('unknown-reviewer.name', { name });
  throw new Stop(EXIT.usage, [{ code: 'unknown-reviewer', severity: 'error', where: { file: '--for' }, message, fix }]);
}

/** What is wrong with the list of reviewers: `duplicate-id` for a name that stands twice, `unknown-poster`. */
export function checkReviewers({ project, posters }: Content): readonly Problem[] {
  const { data, source } = project;
  const known = new Set([...posters.map((poster) => poster.data.id), KIOSK]);
  return (data.reviewers ?? []).flatMap(({ name, posters: named = [] }, index, all) => [
    ...(all.findIndex((other) => other.name === name) < index ? [twice(name, source.place(['reviewers', index, 'name']))] : []),
    ...[...named.entries()]
      .filter(([, id]) => !known.has(id))
      .map(([at, id]) => unknownPoster(id, source.place(['reviewers', index, 'posters', at]), known)),
  ]);
}

const twice = (name: string, where: Place): Problem => ({
  code: 'duplicate-id',
  severity: 'error',
  where,
  message: phrase('duplicate-id.reviewer', { name }),
  fix: phrase('duplicate-id.reviewer-fix'),
});

const unknownPoster = (id: string, where: Place, known: ReadonlySet<string>): Problem => ({
  code: 'unknown-poster',
  severity: 'error',
  where,
  message: phrase('unknown-poster.reviewer', { screen: KIOSK, id }),
  fix: phrase('unknown-poster.fix', { names: [...known].join(', ') }),
});
