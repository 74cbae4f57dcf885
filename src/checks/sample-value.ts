import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { inForce } from '../rules/in-force.js';
import type { ContentCheck } from './check.js';
import { isSample, usersOf } from './unconfirmed-fact.js';

/** A value that was invented for an example, and that came into a folder with it: on a wall it is a lie. */
export const sampleValue: ContentCheck = {
  code: 'sample-value',
  run: ({ content, posters, asOf }) =>
    [...usersOf(content, posters)].flatMap(([id, places]): readonly Problem[] => {
      const rule = content.rules.get(id);
      if (rule === undefined || !isSample(content, id, asOf)) return [];
      return [
        {
          code: 'sample-value',
          severity: 'warning',
          about: id,
          where: rule.source.place([id, 'versions', inForce(rule.data.versions, asOf)]),
          message: phrase('sample-value.found', { id, places: [...places.values()] }),
          fix: phrase('sample-value.fix'),
        },
      ];
    }),
};
