import { z } from 'zod';
import { CASES } from '../language/grammatical-case.js';
import { byLanguage, LANGUAGES, pairInWords, rulesOf } from '../language/language.js';
import { parseDate } from '../rules/date.js';
import { declaredLanguages } from './declared-languages.js';
import { DESIGNS } from './designs.js';

/*
 * The shape of every file in a content folder. Unknown fields are refused, so that a slip of the pen
 * is a Problem and not a silent loss. A missing half of a text passes here: the check
 * `missing-translation` reports it with the words of the other half.
 */

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected a short name of small Latin letters, digits and hyphens, such as "complaint-review"');

export const day = z.string().transform((text, context) => {
  const date = parseDate(text);
  if (date === undefined) {
    context.addIssue({ code: 'custom', message: 'expected a day such as 2019-12-07' });
    return z.NEVER;
  }
  return date;
});

const period = { from: day.optional(), until: day.optional() };

/** A field of each language. */
function inEach<T extends z.ZodType>(half: () => T) {
  return z.strictObject(byLanguage(LANGUAGES, half));
}

/** A text in both languages; `*…*` marks its key phrase, `{{…}}` asks for a fact. */
export const pair = inEach(() => z.string().optional());

/** Who approved which words on which day; `words` is their fingerprint: the approval holds for no others. */
const approval = z.strictObject({
  by: z.string().min(1),
  on: day,
  words: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'expected the fingerprint of the approved words, such as 3f9c2a71b0de, as "taqta review" gives it'),
});

/** One approval, or one for each wording: a text has other words from the day on which a rule inside changes. */
const approved = z.union([approval, z.array(approval).min(1)], {
  error: 'expected "{ by: …, on: …, words: … }", or a list of such approvals',
});

const review = z.union([z.enum(['official', 'draft']), z.strictObject({ approved })], {
  error: 'expected "official", "draft" or "approved: { by: …, on: …, words: … }"',
});

/** Where a text comes from: `law-88v/25(2)`, an act of rules/acts.yaml and the place in it. */
const basis = z.string().regex(/^[a-z][a-z0-9-]*(\/\S+)?$/, 'expected an act and a place in it, such as "law-88v/25(2)"');
const bases = z.union([basis, z.array(basis)], { error: 'expected an act and a place in it, such as "law-88v/25(2)", or a list of them' });

/** Who compared what stands here with the act, when, and with which copy of it. */
const checked = z.strictObject({ by: z.string().min(1), on: day, against: z.string().min(1) }).optional();

/** Who stands behind each half. */
const reviews = inEach(() => review);

const wording = {
  text: pair.optional(),
  basis: bases.optional(),
  checked,
  review: reviews.optional(),
};

/** One statement: a text in both languages, or the dated versions of it. */
const statement = {
  id,
  /** The block of the source posters that it carries, such as P1.04. */
  source: z.string().optional(),
  icon: z.string().optional(),
  ...wording,
  versions: z
    .array(z.strictObject({ ...period, ...wording }))
    .min(1)
    .optional(),
};
const statementObject = z.strictObject(statement);

const onSheet = { sheet: z.int().min(1).optional(), qr: id.optional() };

const listing = {
  ...onSheet,
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
  z.strictObject({ kind: z.literal('note'), ...onSheet, ...statement }),
  z.strictObject({ kind: z.literal('body'), ...onSheet, ...statement }),
  /** The sign of an online service: an address, and the section to open there. */
  z.strictObject({ kind: z.literal('browser'), sheet: onSheet.sheet, link: id, section: id }),
]);

export const posterSchema = z.strictObject({
  id,
  design: z.enum(DESIGNS),
  ground: z.enum(['law', 'service']),
  icon: z.string(),
  issuer: id,
  sheets: z.int().min(1).max(8).default(1),
  arrangement: z.enum(['together', 'stacked', 'pair']).default('together'),
  kicker: statementObject.optional(),
  title: statementObject,
  blocks: z.array(blockSchema).min(1),
});

export const size = z.enum(['a5', 'a4', 'a3', 'a2', 'a1']);

export const projectSchema = z.strictObject({
  name: pair,
  languages: declaredLanguages,
  time_zone: z.literal('+05:00', { error: 'expected "+05:00", the one time of Kazakhstan since 2024' }),
  sizes: z.array(size).min(1),
  /** Metres from which each size has to be readable. */
  reading_distance: z.partialRecord(size, z.number().positive().max(20)),
  /** Small words at the foot of a sheet: `{date}` is the day that the sheet speaks for. */
  imprint: z.strictObject({
    as_of: pair,
    draft: pair,
    edition: pair.default(() => byLanguage(LANGUAGES, (language) => rulesOf(language).words.edition)),
  }),
  screen: z.strictObject({
    /** Diagonal of the lobby screen in inches, its pixels, and how far away a visitor stands, in metres. */
    diagonal: z.number().min(5).max(120),
    pixels: z.tuple([z.int().positive(), z.int().positive()]),
    distance: z.number().positive().max(10),
    touch: z.boolean().default(true),
  }),
  /** Who may approve texts: everything, or only these languages and posters (`kiosk` for the screen's own texts). */
  reviewers: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
        posters: z.array(id).min(1).optional(),
      }),
    )
    .min(1)
    .optional(),
});

/* ---- rules ---------------------------------------------------------------------------------- */

const dated = {
  ...period,
  basis: bases.optional(),
  /** A: the act itself was read; B: a stored official or press page; C: own knowledge; unverified: found nowhere. */
  confidence: z.enum(['A', 'B', 'C', 'unverified']),
  /** Where the value was found. */
  found: z.string().optional(),
  checked,
};

/** What is the same in both languages, or differs. */
const oneOrBoth = z.union([z.string(), pair], { error: `expected a text, or ${pairInWords(LANGUAGES)}` });

/** A QR code of correction Q holds 1663 bytes (ISO/IEC 18004), and a letter of any script has three at most. */
const MOST_ADDRESS = 500;
const address = oneOrBoth.refine(
  (value) => (typeof value === 'string' ? [value] : Object.values(value)).every((half) => (half?.length ?? 0) <= MOST_ADDRESS),
  { error: `expected an address of at most ${MOST_ADDRESS} characters: a QR code holds no more` },
);

const inflected = z.union([z.string().min(1), z.partialRecord(z.enum(CASES), z.string().min(1))], {
  error: 'expected a name, or its cases such as "genitive: …"',
});

export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('term'),
    versions: z
      .array(
        z.strictObject({
          ...dated,
          value: z.int().min(0).max(9999),
          unit: z.enum(['working-day', 'calendar-day', 'day', 'hour', 'month', 'year']),
        }),
      )
      .min(1),
  }),
  z.strictObject({ kind: z.literal('phone'), versions: z.array(z.strictObject({ ...dated, value: z.string().min(3) })).min(1) }),
  z.strictObject({
    kind: z.literal('name'),
    versions: z.array(inEach(() => inflected).extend(dated)).min(1),
  }),
  z.strictObject({
    kind: z.literal('link'),
    versions: z
      .array(
        z.strictObject({
          ...dated,
          /** What a phone opens, and the same in words as it stands on the sheet. */
          url: address,
          words: oneOrBoth,
        }),
      )
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('act'),
    versions: z.array(z.strictObject({ ...dated, name: pair, cite: pair, genitive: pair.optional() })).min(1),
  }),
]);

export const rulesSchema = z.record(id, ruleSchema);

export const glossarySchema = z.strictObject({
  /** Terms that say the same in both languages. */
  terms: z.array(inEach(() => z.string()).extend({ note: z.string().optional() })),
  /** Parties that must never change places: stems found in one language and not in the other are a contradiction. */
  parties: z.array(inEach(() => z.string()).extend({ id })),
});

/* ---- kiosk ---------------------------------------------------------------------------------- */

const label = z.strictObject({ text: pair, review: reviews });

export const kioskSchema = z.strictObject({
  /** The id of the center in which the screen stands; the first one of centers.yaml when absent. */
  center: id.optional(),
  labels: z.record(z.string().regex(/^[a-z][A-Za-z]*$/, 'expected the name of a label such as "prevStep"'), label),
  topics: z
    .array(
      z.strictObject({
        id,
        icon: z.string(),
        posters: z.array(id).min(1),
        card: label,
        link: id,
        /** A topic that is walked step by step: start, next step, done. */
        walk: z.boolean().default(false),
        pages: z
          .array(
            z.strictObject({
              label: label.shape.text,
              review: label.shape.review,
              /** Statements of the topic's posters by id, each shown on exactly one page. */
              show: z.array(id).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export const noticesSchema = z.array(
  z.strictObject({
    id,
    level: z.enum(['info', 'urgent', 'emergency']),
    /** Moments of Kazakhstan's time, such as "2026-11-23 14:00". */
    from: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'expected a day and an hour such as "2026-11-23 14:00"'),
    until: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'expected a day and an hour such as "2026-11-23 14:00"'),
    title: pair,
    text: pair.optional(),
    /** Absent: it waits for nobody. */
    review: reviews.optional(),
  }),
);

export type PairSource = z.infer<typeof pair>;
export type StatementSource = z.infer<typeof statementObject>;
export type BlockSource = z.infer<typeof blockSchema>;
export type PosterSource = z.infer<typeof posterSchema>;
export type ProjectSource = z.infer<typeof projectSchema>;
export type RuleSource = z.infer<typeof ruleSchema>;
export type GlossarySource = z.infer<typeof glossarySchema>;
export type KioskSource = z.infer<typeof kioskSchema>;
export type NoticesSource = z.infer<typeof noticesSchema>;
export type ReviewSource = z.infer<typeof review>;
export type ApprovalSource = z.infer<typeof approval>;
export type SizeName = z.infer<typeof size>;
