import { z } from 'zod';
import { type Fixed, part } from '../shapes/declared.js';
import { blockKind, onSheet, present } from './block-kind.js';
import { codeSource } from './code.js';
import { link, statement } from './said.js';

/** More codes beside each other stand so close that a phone sees two at once. */
const MOST = 3;

const codeItem = z.strictObject({ statement, code: part('code', link) });

const model = z.strictObject({ kind: z.literal('codes'), ...onSheet.model, items: z.array(codeItem) });

export type CodeItem = Fixed<z.infer<typeof codeItem>>;
export type CodesBlock = Fixed<z.infer<typeof model>>;

/** One to three codes beside each other, each with what it is for. */
export const codes = blockKind({
  source: ({ statement: written }) =>
    z.strictObject({
      kind: z.literal('codes'),
      ...onSheet.source,
      items: z
        .array(z.strictObject({ ...written, code: codeSource }))
        .min(1)
        .max(MOST, `expected at most ${MOST} codes: a phone has to see one alone`),
    }),
  model,
  compose: ({ items }, composer) => ({
    kind: 'codes' as const,
    sheet: composer.sheet,
    items: present(
      items.map((item, at): CodeItem | undefined => {
        const said = composer.text(item, 'items', at);
        const code = said && composer.code(item.code, 'items', at, 'code');
        return said && code && { statement: said, code };
      }),
    ),
  }),
  entries: ({ items }) => items.map(({ statement: said }) => ({ statement: said, sub: [] })),
});
