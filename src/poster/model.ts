import { z } from 'zod';
import { DESIGNS } from '../content/designs.js';
import { day } from '../content/fields.js';
import { UNITS } from '../language/unit.js';
import { type Fixed, inEach, inSome, language, languageFaults, part, unsaid } from './declared.js';

/*
 * What a poster says on a given day, resolved, in every language. Sheets, screens and checks read this and nothing
 * before it; nothing after it decides what is said.
 *
 * These schemas are the one source of it. The types, the records of editions, what the hash of a poster counts and what
 * a difference shows follow from them: a field that is added here is kept, counted and compared, unless it is declared
 * `unsaid`.
 */

const words = inEach(z.string());
const count = z.int().min(1);
/** The name of a thing in its file. */
const name = unsaid(z.string());

/** A place in a file of content, as `Place` of a Problem. */
export const placeSchema = z.strictObject({
  file: z.string(),
  line: count.exactOptional(),
  column: count.exactOptional(),
  language: language.exactOptional(),
});
const place = unsaid(placeSchema);

const who = { by: z.string(), on: day };
const draft = z.strictObject({ kind: z.literal('draft'), formerly: z.strictObject(who).exactOptional() });
const approved = z.strictObject({ kind: z.literal('approved'), ...who });
/** Standing of one half of a text; `formerly` is who had approved other words than these. */
const review = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('official') }), draft, approved]);

/** A fact of rules/ that a text states; `version` is the index of the one in force. */
const factUse = z.strictObject({ rule: z.string(), kind: z.enum(['term', 'phone', 'name', 'link', 'act']), version: z.int().min(0) });

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

/** Recordings below the content folder. The screen plays them, no sheet does. */
const recorded = unsaid(inSome(z.string()));

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

const statement = part(
  'statement',
  z.strictObject({
    ...text,
    /** The block of the source posters, such as `P1.04`, where there is one. */
    source: name.exactOptional(),
    icon: z.string().exactOptional(),
    basis: unsaid(z.array(basis)),
    /** The same in plain language, under the id of its statement. The screen says it, no sheet does. */
    plain: unsaid(z.strictObject(text)).exactOptional(),
    /** Somebody reads the words aloud. */
    audio: recorded.exactOptional(),
    /** Absent where far screens say the text itself. */
    screen: z.array(slide).exactOptional(),
  }),
);

/** A web address and the words for it on the sheet. */
const link = z.strictObject({ rule: name, url: words, words, where: place });

const named = z.strictObject({ rule: name, words });

/** A number of days or the like, with its words: `5`, «бес жұмыс күні», «пять рабочих дней». */
const term = part(
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

const termItem = z.strictObject({ term, statement, sub: z.array(statement) });

/** `sheet` is counted from 1. */
const onSheet = { sheet: count };
const withCode = { qr: part('code', link).exactOptional() };

const listBlock = z.strictObject({
  kind: z.enum(['list', 'checklist', 'steps']),
  ...onSheet,
  leadIn: statement.exactOptional(),
  items: z.array(statement),
  leadOut: statement.exactOptional(),
  ...withCode,
});
const termsBlock = z.strictObject({ kind: z.literal('terms'), ...onSheet, items: z.array(termItem), ...withCode });
const textBlock = z.strictObject({ kind: z.enum(['heading', 'promise', 'note', 'body']), ...onSheet, statement, ...withCode });
const browserBlock = z.strictObject({
  kind: z.literal('browser'),
  ...onSheet,
  link: part('sign', link),
  section: part('section', named),
  ...withCode,
});

export const blockSchema = z.discriminatedUnion('kind', [listBlock, termsBlock, textBlock, browserBlock]);

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
  issuer: part('issuer', named),
  kicker: statement.exactOptional(),
  title: statement,
  blocks: z.array(blockSchema),
  /** A film of somebody who says all of it in sign language. */
  sign: recorded.exactOptional(),
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
    context.addIssue({ code: 'custom', path: [...path], message: `expected a half in each of ${said.languages.join(', ')} and no other` });
  }
});

export type Review = Fixed<z.infer<typeof review>>;
export type FactUse = Fixed<z.infer<typeof factUse>>;
export type Basis = Fixed<z.infer<typeof basis>>;
export type Slide = Fixed<z.infer<typeof slide>>;
export type Statement = Fixed<z.infer<typeof statement>>;
export type PlainText = NonNullable<Statement['plain']>;
export type Link = Fixed<z.infer<typeof link>>;
export type Named = Fixed<z.infer<typeof named>>;
export type Term = Fixed<z.infer<typeof term>>;
export type TermItem = Fixed<z.infer<typeof termItem>>;
export type ListBlock = Fixed<z.infer<typeof listBlock>>;
export type TermsBlock = Fixed<z.infer<typeof termsBlock>>;
export type TextBlock = Fixed<z.infer<typeof textBlock>>;
export type BrowserBlock = Fixed<z.infer<typeof browserBlock>>;
export type Block = Fixed<z.infer<typeof blockSchema>>;
export type Arrangement = z.infer<typeof arrangement>;
export type Poster = Fixed<z.infer<typeof poster>>;
