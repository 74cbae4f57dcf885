import { phrase } from '../messages/message.js';
import { firstNames, type Problem } from '../problem.js';
import type { ContentCheck } from './check.js';

const CODE = 'unused-code';

/** Centers with a code of their own for which no poster has a place. */
export const unusedCode: ContentCheck = {
  code: CODE,
  run: ({ content: { centers, posters } }) => {
    const asking = Object.entries(centers.data).flatMap(([id, { qr }]) => (qr === undefined ? [] : [id]));
    const hasPlace = posters.some(({ data }) =>
      data.blocks.some((block) => block.kind === 'codes' && block.items.some(({ code }) => code.own !== undefined)),
    );
    const [first] = asking;
    return first === undefined || hasPlace ? [] : [codesUnused(asking, centers.source.place([first, 'qr']))];
  },
};

/** What is reported of these centers. */
export const codesUnused = (centers: readonly string[], where: Problem['where']): Problem => ({
  code: CODE,
  severity: 'warning',
  where,
  message: phrase('unused-code.found', { centers: centers.length, names: firstNames(centers) }),
  fix: phrase('unused-code.fix'),
});
