import { z } from 'zod';
import { DESIGNS } from './designs.js';
import { id } from './fields.js';
import type { TextShapes } from './text-shapes.js';

/** A file of posters/. */
export function posterFileSchema({ statement, statementObject, titleObject, recorded }: TextShapes) {
  const onSheet = { sheet: z.int().min(1).optional() };
  /** A code stands beside a text; a heading and a bar have no room for one, a term its number there. */
  const withCode = { ...onSheet, qr: id.optional() };

  const listing = {
    ...withCode,
    lead_in: statementObject.optional(),
    items: z.array(statementObject).min(1),
    lead_out: statementObject.optional(),
  };

  const termItem = z.strictObject({
    ...statement,
    /** The term of rules/ whose number stands beside the text. */
    term: id,
    /** `added` prints a plus sign: the term comes on top of another. */
    counts: z.enum(['alone', 'added']).default('alone'),
    sub: z.array(statementObject).optional(),
  });

  const blockSchema = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('heading'), ...onSheet, ...statement }),
    z.strictObject({ kind: z.literal('list'), ...listing }),
    z.strictObject({ kind: z.literal('checklist'), ...listing }),
    z.strictObject({ kind: z.literal('steps'), ...listing }),
    z.strictObject({ kind: z.literal('terms'), ...onSheet, items: z.array(termItem).min(1) }),
    z.strictObject({ kind: z.literal('promise'), ...onSheet, ...statement }),
    z.strictObject({ kind: z.literal('note'), ...withCode, ...statement }),
    z.strictObject({ kind: z.literal('body'), ...withCode, ...statement }),
    /** The sign of an online service: an address, and the section to open there. */
    z.strictObject({ kind: z.literal('browser'), ...onSheet, link: id, section: id }),
  ]);

  return z.strictObject({
    id,
    design: z.enum(DESIGNS),
    ground: z.enum(['law', 'service']),
    icon: z.string(),
    issuer: id,
    sheets: z.int().min(1).max(8).default(1),
    arrangement: z.enum(['together', 'stacked', 'pair']).default('together'),
    kicker: titleObject.optional(),
    title: titleObject,
    /** A film of somebody who says all of it in sign language, for the screen alone. */
    sign: recorded.optional(),
    blocks: z.array(blockSchema).min(1),
  });
}
