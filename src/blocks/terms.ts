import { z } from 'zod';
import { asks } from '../shapes/asked-rules.js';
import type { Fixed } from '../shapes/declared.js';
import { blockKind, onSheet, present } from './block-kind.js';
import { statement, term } from './said.js';

const termItem = z.strictObject({ term, statement, sub: z.array(statement) });

const model = z.strictObject({ kind: z.literal('terms'), ...onSheet.model, items: z.array(termItem) });

export type TermItem = Fixed<z.infer<typeof termItem>>;
export type TermsBlock = Fixed<z.infer<typeof model>>;

/** How long things take: the number of a term beside what it is for. */
export const terms = blockKind({
  source: ({ statement: written, statementObject }) =>
    z.strictObject({
      kind: z.literal('terms'),
      ...onSheet.source,
      items: z
        .array(
          z.strictObject({
            ...written,
            /** The term of rules/ whose number stands beside the text. */
            term: asks('term'),
            /** `added` prints a plus sign: the term comes on top of another. */
            counts: z.enum(['alone', 'added']).default('alone'),
            sub: z.array(statementObject).optional(),
          }),
        )
        .min(1),
    }),
  model,
  compose: ({ items }, composer) => ({
    kind: 'terms' as const,
    sheet: composer.sheet,
    items: present(
      items.map((item, at): TermItem | undefined => {
        const said = composer.text(item, 'items', at);
        if (!said) return undefined;
        const found = composer.term(item.term, item.counts, 'items', at, 'term');
        const sub = present((item.sub ?? []).map((each, inner) => composer.text(each, 'items', at, 'sub', inner)));
        return found && { statement: said, term: found, sub };
      }),
    ),
  }),
  entries: ({ items }) => items,
});
