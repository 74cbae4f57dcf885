import { z } from 'zod';
import { FACT_KINDS } from '../language/fact-kind.js';
import { UNITS } from '../language/unit.js';
import { type Fixed, inEach, inSome, language, part, unsaid } from '../shapes/declared.js';
import { day } from '../shapes/fields.js';

/*
 * What blocks are made of: texts, numbers with their words, addresses, names, as they stand on a given day in every language.
 */

export const words = inEach(z.string());
export const count = z.int().min(1);
/** The name of a thing in its file. */
export const name = unsaid(z.string());

/** A place in a file of content, as `Place` of a Problem. */
export const placeSchema = z.strictObject({
  file: z.string(),
  line: count.exactOptional(),
  column: count.exactOptional(),
  language: language.exactOptional(),
});
export const place = unsaid(placeSchema);

const who = { by: z.string(), on: day };
const draft = z.strictObject({ kind: z.literal('draft'), formerly: z.strictObject(who).exactOptional() });
const approved = z.strictObject({ kind: z.literal('approved'), ...who });
/** Standing of one half of a text; `formerly` is who had approved other words than these. */
export const review = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('official') }), draft, approved]);

/** A fact of rules/ that a text states; `version` is the index of the one in force. */
export const factUse = z.strictObject({ rule: z.string(), kind: z.enum(FACT_KINDS), version: z.int().min(0) });

/** A legal source: an act of rules/ and the place in it, `25(2)` or empty. */
const basis = z.strictObject({ act: z.string(), point: z.string() });

/** Stretches of a text in one weight: `Rich`. */
const rich = z.array(z.strictObject({ text: z.string(), strong: z.boolean() }));

/** A text in every language, with who stands behind it. */
const text = {
  /** Unique within its poster. */
  id: name,
  text: inEach(rich),
  /** The words as the editor wrote them, `{{…}}` and `*` unresolved. */
  written: unsaid(words),
  review: unsaid(inEach(review)),
  facts: unsaid(z.array(factUse)),
  where: unsaid(inEach(placeSchema)),
  /** The part of its file that holds its wording: `['blocks', 0, 'items', 2]`, and `'versions', 1` behind it for a dated one. */
  at: unsaid(z.array(z.union([z.string(), z.number()]) as z.ZodType<PropertyKey>)),
};

/** Recordings below the content folder. No sheet plays them. */
export const recorded = unsaid(inSome(z.string()));

/** What a slide of a far screen says of a statement, in fewer words: no sheet has it, and it is never the act's own wording. */
const slide = part(
  'slide',
  z.strictObject({
    text: text.text,
    review: unsaid(inEach(z.discriminatedUnion('kind', [draft, approved]))),
    facts: text.facts,
    where: text.where,
    at: text.at,
  }),
);

const statementShape = part(
  'statement',
  z.strictObject({
    ...text,
    /** The block of the source posters, such as `P1.04`, where there is one. */
    source: name.exactOptional(),
    icon: z.string().exactOptional(),
    basis: unsaid(z.array(basis)),
    /** The same in plain language, under the id of its statement. The screen says it, no sheet does. */
    plain: unsaid(z.strictObject(text)).exactOptional(),
    /** Somebody reads the words aloud, for the screen. */
    audio: recorded.exactOptional(),
    /** Recordings of other words: no screen plays them. */
    staleAudio: recorded.exactOptional(),
    /** Absent where far screens say the text itself. */
    screen: z.array(slide).exactOptional(),
  }),
);

type StatementShape = typeof statementShape;
/** By its name: a declaration that wrote out what it holds, in all languages, would be a megabyte. */
interface StatementSchema extends StatementShape {}

export type { StatementSchema };
export const statement: StatementSchema = statementShape;

/** A web address and the words for it on the sheet. */
export const link = z.strictObject({ rule: name, url: words, words, where: place });

export const named = z.strictObject({ rule: name, words });

/** Who issues a poster: an organisation among the rules, or that of the project, which no rule states. */
export const issuer = z.strictObject({ rule: name.exactOptional(), words });

/** A number of days or the like, with its words: `5`, «бес жұмыс күні», «пять рабочих дней». */
export const term = part(
  'term',
  z.strictObject({
    rule: name,
    value: z.int().min(0),
    unit: z.enum(UNITS),
    /** Number and unit in words, nominative. */
    words,
    /** The unit alone as it follows the digits: «жұмыс күні», «рабочих дней». */
    unitWords: words,
    counts: z.enum(['alone', 'added']),
  }),
);

export type Review = Fixed<z.infer<typeof review>>;
export type FactUse = Fixed<z.infer<typeof factUse>>;
export type Basis = Fixed<z.infer<typeof basis>>;
export type Slide = Fixed<z.infer<typeof slide>>;
export type Statement = Fixed<z.infer<typeof statement>>;
export type PlainText = NonNullable<Statement['plain']>;
export type Link = Fixed<z.infer<typeof link>>;
export type Named = Fixed<z.infer<typeof named>>;
export type Term = Fixed<z.infer<typeof term>>;
