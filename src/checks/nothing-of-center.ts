import { phrase } from '../messages/message.js';
import { type Copy, copiesOf, copyFrame } from '../poster/copy.js';
import type { Block } from '../poster/model.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';

const CODE = 'nothing-of-center';

/** What is asked for of a center, as its file names it. */
const FIELDS = { address: 'address:', phone: 'phone:', mail: 'mail:', page: 'page:' } as const;

/** A block that says what its center has, in a center that has nothing of it: an empty place on the wall. */
export const nothingOfCenter: ContentCheck = {
  code: CODE,
  run: ({ content, posters }) =>
    copiesOf(posters, copyFrame(content)).flatMap((copy) => copy.poster.blocks.flatMap((block) => emptyBlock(copy, block))),
};

function emptyBlock({ center, poster }: Copy, block: Block): readonly Problem[] {
  if (block.kind !== 'contacts' || block.shown?.length !== 0) return [];
  const fields = block.asked.map((kind) => FIELDS[kind]);
  return [
    {
      code: CODE,
      severity: 'error',
      where: block.statement.where[poster.languages[0]],
      message: phrase('nothing-of-center.found', { block: block.statement.id, center: center.id, fields }),
      fix: phrase('nothing-of-center.fix', { center: center.id, fields }),
    },
  ];
}
