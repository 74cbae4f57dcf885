import { z } from 'zod';
import type { Fixed } from '../shapes/declared.js';
import { blockKind, onSheet, placed, present, withCode } from './block-kind.js';
import { statement } from './said.js';

const KINDS = z.enum(['list', 'checklist', 'steps']);

const model = z.strictObject({
  kind: KINDS,
  ...onSheet.model,
  leadIn: statement.exactOptional(),
  items: z.array(statement),
  leadOut: statement.exactOptional(),
  ...withCode.model,
});

export type ListBlock = Fixed<z.infer<typeof model>>;

/** Numbered items, ticked ones, or steps that are taken one after the other. */
export const listing = blockKind({
  source: ({ statementObject }) =>
    z.strictObject({
      kind: KINDS,
      ...withCode.source,
      lead_in: statementObject.optional(),
      items: z.array(statementObject).min(1),
      lead_out: statementObject.optional(),
    }),
  model,
  compose: (written, composer) => {
    const leadIn = written.lead_in && composer.text(written.lead_in, 'lead_in');
    const leadOut = written.lead_out && composer.text(written.lead_out, 'lead_out');
    const items = present(written.items.map((item, at) => composer.text(item, 'items', at)));
    return { kind: written.kind, ...placed(written, composer), ...(leadIn && { leadIn }), items, ...(leadOut && { leadOut }) };
  },
  entries: ({ kind, items }) =>
    items.map((item, index) => ({ statement: item, sub: [], ...(kind === 'checklist' ? {} : { number: index + 1 }) })),
});
