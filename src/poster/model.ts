import { z } from 'zod';
import { blockSchema } from '../blocks/blocks.js';
import { count, issuer, name, recorded, statement, words } from '../blocks/said.js';
import { DESIGNS } from '../designs.js';
import { expecting } from '../messages/message.js';
import { type Fixed, language, languageFaults, part, unsaid } from '../shapes/declared.js';
import { day } from '../shapes/fields.js';

/*
 * What a poster says on a given day, resolved, in every language. Sheets, screens and checks read this and nothing
 * before it; nothing after it decides what is said.
 *
 * These schemas are the one source of it. The types, the records of editions, what the hash of a poster counts and what
 * a difference shows follow from them: a field that is added here is kept, counted and compared, unless it is declared
 * `unsaid`.
 */

const arrangement = z.enum(['together', 'stacked', 'pair']);

/** What is said; where it hangs and which edition it is belongs to a `Copy` of it. */
const poster = z.strictObject({
  id: name,
  design: z.enum(DESIGNS),
  ground: z.enum(['law', 'service']),
  arrangement,
  sheets: count,
  icon: z.string(),
  /** The languages in which it speaks, in their legal order. */
  languages: z.tuple([language], language),
  issuer: part('issuer', issuer),
  kicker: statement.exactOptional(),
  title: statement,
  blocks: z.array(blockSchema),
  /** A film of somebody who says all of it in sign language, for the screen. */
  sign: recorded.exactOptional(),
  /** Films of other words: no screen shows them. */
  staleSign: recorded.exactOptional(),
  /** Legal sources of the whole poster, as the imprint cites them. */
  cited: part('citation', words),
  asOf: unsaid(day),
  /** True while any half of any statement is a draft. */
  draft: unsaid(z.boolean()),
  /** Small words at the foot of every copy: the day for which it speaks, and the mark of a draft. */
  imprint: unsaid(z.strictObject({ asOf: words, draft: words })),
  file: name,
});

/** A poster, every text of which has a half in each of its languages. */
export const posterSchema: z.ZodType<Poster> = poster.superRefine((said, context) => {
  for (const path of languageFaults(poster, said, said.languages)) {
    context.addIssue({ code: 'custom', path: [...path], message: expecting('value.halves', { languages: said.languages }) });
  }
});

export { type Block, blockSchema } from '../blocks/blocks.js';
export type { BrowserBlock } from '../blocks/browser.js';
export type { CodeItem, CodesBlock } from '../blocks/codes.js';
export type { Floor, FloorRoom, FloorsBlock } from '../blocks/floors.js';
export type { ListBlock } from '../blocks/listing.js';
export type { NumberItem, NumbersBlock } from '../blocks/numbers.js';
export type { PictureBlock } from '../blocks/picture.js';
export {
  type Basis,
  type FactUse,
  type Link,
  type Named,
  type PlainText,
  placeSchema,
  type Review,
  type Slide,
  type Statement,
  type Term,
} from '../blocks/said.js';
export type { ShownPicture } from '../blocks/shown-picture.js';
export type { TableBlock, TableCell, TableRow } from '../blocks/table.js';
export type { TermItem, TermsBlock } from '../blocks/terms.js';
export type { BarBlock, TextBlock } from '../blocks/text.js';

export type Arrangement = z.infer<typeof arrangement>;
type PosterShape = Fixed<z.infer<typeof poster>>;
/** An interface, so that declarations name it: all that it holds, in all languages, is a megabyte. */
export interface Poster extends PosterShape {}
