import { z } from 'zod';
import { centerSchema } from '../content/centers.js';
import { DESIGNS } from '../content/designs.js';
import { day } from '../content/fields.js';
import { textShapes } from '../content/text-shapes.js';
import { byLanguage, LANGUAGES } from '../language/language.js';
import type { Center, CopyFrame } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';

/*
 * A composed poster as it is read back from a record: the same shape as `poster/model.ts`. A record that an earlier
 * version has written and that lacks something is refused here, before anything is painted of it.
 */

const language = z.enum(LANGUAGES);
const both = <T extends z.ZodType>(half: T) => z.strictObject(byLanguage(LANGUAGES, () => half));
const words = both(z.string());
const count = z.int().min(1);

const place = z.strictObject({
  file: z.string(),
  line: count.exactOptional(),
  column: count.exactOptional(),
  language: language.exactOptional(),
});

const who = { by: z.string(), on: day };
const review = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('official') }),
  z.strictObject({ kind: z.literal('draft'), formerly: z.strictObject(who).exactOptional() }),
  z.strictObject({ kind: z.literal('approved'), ...who }),
]);

const statement = z.strictObject({
  id: z.string(),
  source: z.string().exactOptional(),
  icon: z.string().exactOptional(),
  text: both(z.array(z.strictObject({ text: z.string(), strong: z.boolean() }))),
  written: words,
  basis: z.array(z.strictObject({ act: z.string(), point: z.string() })),
  review: both(review),
  facts: z.array(z.strictObject({ rule: z.string(), kind: z.enum(['term', 'phone', 'name', 'link', 'act']), version: z.int().min(0) })),
  where: both(place),
  at: z.array(z.union([z.string(), z.number()])),
});

const link = z.strictObject({ rule: z.string(), url: words, words, where: place });
const named = z.strictObject({ rule: z.string(), words });
const term = z.strictObject({
  rule: z.string(),
  value: z.int().min(0),
  unit: z.string(),
  words,
  unitWords: words,
  counts: z.enum(['alone', 'added']),
});

const onSheet = { sheet: count, qr: link.exactOptional() };
const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['list', 'checklist', 'steps']),
    ...onSheet,
    leadIn: statement.exactOptional(),
    items: z.array(statement),
    leadOut: statement.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('terms'), ...onSheet, items: z.array(z.strictObject({ statement, term, sub: z.array(statement) })) }),
  z.strictObject({ kind: z.enum(['heading', 'promise', 'note', 'body']), ...onSheet, statement }),
  z.strictObject({ kind: z.literal('browser'), ...onSheet, link, section: named }),
]);

export const posterShape: z.ZodType<Poster> = z.strictObject({
  id: z.string(),
  languages: z.tuple([language], language).default([LANGUAGES[0], ...LANGUAGES.slice(1)]),
  design: z.enum(DESIGNS),
  ground: z.enum(['law', 'service']),
  icon: z.string(),
  arrangement: z.enum(['together', 'stacked', 'pair']),
  sheets: count,
  issuer: named,
  kicker: statement.exactOptional(),
  title: statement,
  blocks: z.array(block),
  cited: words,
  asOf: day,
  draft: z.boolean(),
  imprint: z.strictObject({ asOf: words, draft: words }),
  file: z.string(),
});

/** The fields of centers.yaml, with both halves of each text. */
const center = z.strictObject({
  id: z.string(),
  ...Object.fromEntries(
    Object.entries(centerSchema(textShapes(LANGUAGES)).shape).map(([field, held]) => [
      field,
      held instanceof z.ZodString ? z.string() : words,
    ]),
  ),
}) as unknown as z.ZodType<Center>;

export const copyFrameShape: z.ZodType<CopyFrame> = z.strictObject({ centers: z.array(center).min(1), editionWords: words });
