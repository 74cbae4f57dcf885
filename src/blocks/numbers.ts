import { z } from 'zod';
import { expecting } from '../messages/message.js';
import type { Fixed } from '../shapes/declared.js';
import { blockKind, onSheet, present } from './block-kind.js';
import { figure, figureSource } from './figure.js';
import { statement } from './said.js';

/** More numbers in giant type are a table. */
const MOST = 8;

const numberItem = z.strictObject({ figure, statement, note: statement.exactOptional(), main: z.boolean() });

const model = z.strictObject({ kind: z.literal('numbers'), ...onSheet.model, items: z.array(numberItem) });

export type NumberItem = Fixed<z.infer<typeof numberItem>>;
export type NumbersBlock = Fixed<z.infer<typeof model>>;

/** Numbers as large as the sheet allows, each with its words: 101, 102, 103, 112. */
export const numbers = blockKind({
  source: ({ statement: written, statementObject }) =>
    z.strictObject({
      kind: z.literal('numbers'),
      ...onSheet.source,
      items: z
        .array(
          z.strictObject({
            ...written,
            figure: figureSource,
            /** When it is asked for, in fewer and smaller words below its name. */
            note: statementObject.optional(),
            /** The one number for everything: it stands out. */
            main: z.boolean().default(false),
          }),
        )
        .min(1)
        .max(MOST, expecting('value.most-numbers', { most: MOST })),
    }),
  model,
  compose: ({ items }, composer) => ({
    kind: 'numbers' as const,
    sheet: composer.sheet,
    items: present(
      items.map((item, at): NumberItem | undefined => {
        const said = composer.text(item, 'items', at);
        if (!said) return undefined;
        const found = composer.figure(item.figure, 'items', at, 'figure');
        const note = item.note && composer.text(item.note, 'items', at, 'note');
        return found && { figure: found, statement: said, ...(note && { note }), main: item.main };
      }),
    ),
  }),
  entries: ({ items }) => items.map(({ statement: said, note }) => ({ statement: said, sub: present([note]) })),
});
