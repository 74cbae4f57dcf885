import { z } from 'zod';
import { expecting } from '../messages/message.js';
import { day, id, size } from '../shapes/fields.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/, expecting('value.hash'));

const edition = z
  .strictObject({
    poster: id,
    number: z.int().min(1).max(9999),
    code: z.string().min(1),
    release: z.string().regex(/^\d{4}-\d{2}-\d{2}(-[1-9]\d{0,3})?$/, expecting('value.release')),
    date: day,
    as_of: day,
    content: hash,
    record: hash,
    files: z
      .array(
        z.strictObject({
          path: z.string().regex(/^[a-z0-9_-]+(\/[a-z0-9_-]+)*\.[a-z0-9]+$/, expecting('value.printed-file')),
          size,
          center: id.exactOptional(),
          sha256: hash,
        }),
      )
      .min(1),
    program: z.string().min(1),
    by: z.string().min(1),
    seal: hash,
  })
  .transform(({ as_of, ...entry }) => ({ ...entry, asOf: as_of }));

/** The ledger of released editions, oldest first; a file with nothing but comments is an empty one. */
export const editionsSchema = z
  .array(edition)
  .nullable()
  .transform((list) => list ?? []);

export type EditionsSource = z.infer<typeof editionsSchema>;
