import type { Content } from '../content/load.js';
import { type PhraseOrText, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { inForce } from '../rules/in-force.js';
import type { ContentCheck } from './check.js';
import { isSample, usersOf } from './unconfirmed-fact.js';

const CODE = 'sample-value';

/** A value that was invented for an example, and that came into a folder with it: on a wall it is a lie. */
export const sampleValue: ContentCheck = {
  code: CODE,
  run: ({ content, posters, asOf }) =>
    [...usersOf(content, posters)].flatMap(([id, places]) =>
      isSample(content, id, asOf) ? sampleIn(content, { id, places: [...places.values()] }, asOf) : [],
    ),
};

/** A rule, and where it stands. */
interface Used {
  readonly id: string;
  readonly places: readonly PhraseOrText[];
}

function sampleIn({ rules }: Content, { id, places }: Used, asOf: IsoDate): readonly Problem[] {
  const rule = rules.get(id);
  if (rule === undefined) return [];
  const where = rule.source.place([id, 'versions', inForce(rule.data.versions, asOf)]);
  const message = phrase('sample-value.found', { id, places });
  return [{ code: CODE, severity: 'warning', about: id, where, message, fix: phrase('sample-value.fix') }];
}
