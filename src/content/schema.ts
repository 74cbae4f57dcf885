import { z } from 'zod';
import type { Languages } from '../language/language.js';
import { centersSchema } from './centers.js';
import { id, type size } from './fields.js';
import { posterFileSchema } from './poster-schema.js';
import { projectSchema } from './project-schema.js';
import { ruleSchema } from './rule-schema.js';
import { kioskSchema, noticesSchema } from './screen-schemas.js';
import { screensSchema } from './screens.js';
import { type TextShapes, textShapes } from './text-shapes.js';

export type { ApprovalSource, ReviewSource, SlideSource } from './text-shapes.js';

/** Schemas that were made already, by their languages. */
const made = new Map<string, ContentSchemas>();

/**
 * The shape of every file in a content folder that says everything in these languages. Unknown fields are refused, so that
 * a slip of the pen is a Problem and not a silent loss; so is a half in a language that the project does not declare. A
 * missing half of a text passes here: the check `missing-translation` reports it with the words of another half.
 */
export function contentSchemas(languages: Languages): ContentSchemas {
  const key = languages.join();
  const known = made.get(key) ?? schemasOf(languages);
  made.set(key, known);
  return known;
}

function schemasOf(languages: Languages) {
  const texts = textShapes(languages);
  const rule = ruleSchema(texts);
  return {
    project: projectSchema(texts, languages),
    centers: centersSchema(texts),
    glossary: glossarySchema(texts),
    kiosk: kioskSchema(texts),
    notices: noticesSchema(texts),
    screens: screensSchema(texts),
    rule,
    rules: z.record(id, rule),
    poster: posterFileSchema(texts),
  };
}

const glossarySchema = ({ inEach }: TextShapes) =>
  z.strictObject({
    /** Terms that say the same in every language. */
    terms: z.array(inEach(z.string()).extend({ note: z.string().optional() })),
    /** Parties that must never change places: stems found in one language and not in the other are a contradiction. */
    parties: z.array(inEach(z.string()).extend({ id })),
  });

export type ContentSchemas = ReturnType<typeof schemasOf>;

export type PairSource = z.infer<TextShapes['pair']>;
export type StatementSource = z.infer<TextShapes['statementObject']>;
export type PosterSource = z.infer<ContentSchemas['poster']>;
export type BlockSource = PosterSource['blocks'][number];
export type ProjectSource = z.infer<ContentSchemas['project']>;
export type RuleSource = z.infer<ContentSchemas['rule']>;
export type GlossarySource = z.infer<ContentSchemas['glossary']>;
export type KioskSource = z.infer<ContentSchemas['kiosk']>;
export type NoticesSource = z.infer<ContentSchemas['notices']>;
export type SizeName = z.infer<typeof size>;
