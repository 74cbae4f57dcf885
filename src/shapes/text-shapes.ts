import { z } from 'zod';
import { byLanguage, type Languages, pairInWords } from '../language/language.js';
import { expecting } from '../messages/message.js';
import { bases, checked, confidence, day, id, mediaName, period, words } from './fields.js';

const fingerprint = (expected: string) => z.string(expected).regex(/^[0-9a-f]{12}$/, expected);

/** Who approved which words on which day; `words` is their fingerprint: the approval holds for no others. */
const approval = z.strictObject({
  by: z.string().min(1),
  on: day,
  words: fingerprint(expecting('value.fingerprint')),
});

/** One approval, or one for each wording: a text has other words from the day on which a rule inside changes. */
const approved = z.union([approval, z.array(approval).min(1)], {
  error: expecting('value.approvals'),
});

const review = z.union([z.enum(['official', 'draft']), z.strictObject({ approved })], {
  error: expecting('value.review'),
});

/** Who stands behind a text for far screens. Its words are fewer than those of the act, so they are never the act's own. */
const shortReview = z.union([z.literal('draft'), z.strictObject({ approved })], {
  error: expecting('value.short-review'),
});

/** A recording, and the fingerprint of what is said in it: it is played for no other words. */
const recording = z.strictObject({ file: mediaName, words: fingerprint(expecting('value.recorded-words')) });

/** By its name alone, of which nobody knows what it says; with its words; or one for each wording. */
const recordings = z.union([mediaName, recording, z.array(recording).min(1)], { error: expecting('value.recordings') });

/** The shapes of texts in the languages of a project: a half for each that it declares, and for no other. */
export const textShapes = (languages: Languages): TextShapes => madeShapes(languages);

function madeShapes(languages: Languages) {
  /** A field of each language. */
  const inEach = <T extends z.ZodType>(half: T) => z.strictObject(byLanguage(languages, () => half));
  /** A text; `*…*` marks its key phrase, `{{…}}` asks for a fact. */
  const pair = inEach(words.optional());
  /** Who stands behind each half. */
  const reviews = z.strictObject(
    byLanguage(languages, () => review),
    {
      error: (issue) =>
        issue.code === 'invalid_type'
          ? expecting('value.reviews', { halves: languages.map((each) => `${each}: draft`).join(', ') })
          : undefined,
    },
  );
  /** Recordings in some of the languages. */
  const recorded = z
    .strictObject(byLanguage(languages, () => recordings.exactOptional()))
    .refine((files) => Object.keys(files).length > 0, {
      error: expecting('value.files-by-language', { languages }),
    });
  /** What a slide of a screen says that is read from afar. */
  const slide = inEach(words.optional()).extend({ review: inEach(shortReview).optional() });
  /** The text in fewer words for such screens: a slide, or several, one after the other. */
  const screen = z.union([slide, z.array(slide).min(1)], { error: expecting('value.slides', { pair: pairInWords(languages) }) }).optional();
  const wording = {
    text: pair.optional(),
    basis: bases.optional(),
    /** How well the words of these days are known, and where they were found; absent: as well as whoever stands behind them says. */
    confidence: confidence.optional(),
    found: z.string().optional(),
    checked,
    review: reviews.optional(),
    /** The same in plain language, an explanation without the force of law, for the screen alone. */
    plain: z.strictObject({ text: pair, review: reviews.optional() }).optional(),
    /** Somebody reads these words aloud, for the screen alone. */
    audio: recorded.optional(),
  };
  /** One statement: a text, or the dated versions of it. */
  const statementOf = <T extends z.ZodRawShape>(worded: T) => ({
    id,
    /** The block of the source posters that it carries, such as P1.04. */
    source: z.string().optional(),
    icon: z.string().optional(),
    ...worded,
    versions: z
      .array(z.strictObject({ ...period, ...worded }))
      .min(1)
      .optional(),
  });
  const statement = statementOf({ ...wording, screen });
  return {
    inEach,
    pair,
    reviews,
    recorded,
    slide,
    statement,
    statementObject: z.strictObject(statement),
    /** What no slide says in other words: far screens name a topic by its card. */
    titleObject: z.strictObject(statementOf(wording)),
    /** What is the same in every language, or differs. */
    oneOrEach: z.union([words, pair], { error: expecting('value.one-or-each', { pair: pairInWords(languages) }) }),
  };
}

type Made = ReturnType<typeof madeShapes>;
type Fields = Made['statement'];
type Field<Name extends keyof Fields> = Fields[Name];

/*
 * By their names: declarations that wrote out what these hold, in all languages and at every place, would be megabytes.
 */
interface PairSchema extends PairShape {}
interface SlidesSchema extends SlidesShape {}
interface VersionsSchema extends VersionsShape {}
interface PlainSchema extends PlainShape {}
interface ReviewsSchema extends ReviewsShape {}
interface AudioSchema extends AudioShape {}
interface StatementObjectSchema extends StatementObjectShape {}
interface TitleObjectSchema extends TitleObjectShape {}
type PairShape = Field<'text'>;
type SlidesShape = Field<'screen'>;
type VersionsShape = Field<'versions'>;
type PlainShape = Field<'plain'>;
type ReviewsShape = Field<'review'>;
type AudioShape = Field<'audio'>;
type StatementObjectShape = Made['statementObject'];
type TitleObjectShape = Made['titleObject'];

interface Named {
  readonly text: PairSchema;
  readonly screen: SlidesSchema;
  readonly versions: VersionsSchema;
  readonly plain: PlainSchema;
  readonly review: ReviewsSchema;
  readonly audio: AudioSchema;
}

// Exported for the declarations of what is made of them.
export type { AudioSchema, PairSchema, PlainSchema, ReviewsSchema, SlidesSchema, StatementObjectSchema, TitleObjectSchema, VersionsSchema };

export interface TextShapes extends Omit<Made, 'statement' | 'statementObject' | 'titleObject'> {
  readonly statement: Omit<Fields, keyof Named> & Named;
  readonly statementObject: StatementObjectSchema;
  readonly titleObject: TitleObjectSchema;
}

export type PairSource = z.infer<TextShapes['pair']>;
export type StatementSource = z.infer<TextShapes['statementObject']>;
export type SlideSource = z.infer<TextShapes['slide']>;
export type RecordedSource = z.infer<TextShapes['recorded']>;
export type RecordingsSource = z.infer<typeof recordings>;
export type ReviewSource = z.infer<typeof review>;
export type ApprovalSource = z.infer<typeof approval>;
