import { z } from 'zod';
import { blockSource } from '../blocks/blocks.js';
import { DESIGNS, type Design, TITLE_ALONE } from '../designs.js';
import type { Languages } from '../language/language.js';
import { expecting } from '../messages/message.js';
import { asks } from '../shapes/asked-rules.js';
import { id, type size } from '../shapes/fields.js';
import { type TextShapes, textShapes } from '../shapes/text-shapes.js';
import { centerSchema, centersSchema } from './centers.js';
import { posterLanguages } from './declared-languages.js';
import { projectSchema } from './project-schema.js';
import { ruleSchema } from './rule-schema.js';
import { kioskSchema, noticesSchema } from './screen-schemas.js';
import { screensSchema } from './screens.js';

export type {
  ApprovalSource,
  PairSource,
  RecordedSource,
  RecordingsSource,
  ReviewSource,
  SlideSource,
  StatementSource,
} from '../shapes/text-shapes.js';

/** Schemas that were made already, by their languages. */
const made = new Map<string, ContentSchemas>();

/**
 * The shape of every file in a content folder that says everything in these languages. Unknown fields are refused, so that
 * a slip of the pen is a Problem and not a silent loss; so is a half in a language that the project does not declare. A
 * missing half of a text passes here: the check `missing-translation` reports it with the words of another half. A poster may
 * speak in fewer languages than its `project`.
 */
export function contentSchemas(languages: Languages, project: Languages = languages): ContentSchemas {
  const key = `${languages.join()} of ${project.join()}`;
  const known = made.get(key) ?? schemasOf(languages, project);
  made.set(key, known);
  return known;
}

function schemasOf(languages: Languages, project: Languages) {
  const texts = textShapes(languages);
  const rule = ruleSchema(texts);
  return {
    project: projectSchema(texts, languages),
    centers: centersSchema(texts),
    center: centerSchema(texts),
    glossary: glossarySchema(texts),
    kiosk: kioskSchema(texts),
    notices: noticesSchema(texts),
    screens: screensSchema(texts),
    rule,
    rules: z.record(id, rule),
    poster: posterFileSchema(texts, project),
  };
}

const glossarySchema = ({ inEach }: TextShapes) =>
  z.strictObject({
    /** Terms that say the same in every language. */
    terms: z.array(inEach(z.string()).extend({ note: z.string().optional() })),
    /** Parties that must never change places: stems found in one language and not in the other are a contradiction. */
    parties: z.array(inEach(z.string()).extend({ id })),
  });

type ContentSchemas = ReturnType<typeof schemasOf>;

export type PosterSource = z.infer<ContentSchemas['poster']>;
export type BlockSource = PosterSource['blocks'][number];
export type ProjectSource = z.infer<ContentSchemas['project']>;
export type RuleSource = z.infer<ContentSchemas['rule']>;
export type GlossarySource = z.infer<ContentSchemas['glossary']>;
export type KioskSource = z.infer<ContentSchemas['kiosk']>;
export type NoticesSource = z.infer<ContentSchemas['notices']>;
export type SizeName = z.infer<typeof size>;

/** A file of posters/. */
function posterFileSchema(texts: TextShapes, project: Languages) {
  const { titleObject, recorded } = texts;
  return z
    .strictObject({
      id,
      design: z.enum(DESIGNS),
      ground: z.enum(['law', 'service']),
      icon: z.string(),
      /** Who issues it. Absent: the organisation of the project. */
      issuer: asks('name').optional(),
      sheets: z.int().min(1).max(8).default(1),
      arrangement: z.enum(['together', 'stacked', 'pair']).default('together'),
      /** Fewer than the project has, where nobody needs the others here. */
      languages: posterLanguages(project).optional(),
      kicker: titleObject.optional(),
      title: titleObject,
      /** A film of somebody who says all of it in sign language, for the screen alone. */
      sign: recorded.optional(),
      blocks: z.array(blockSource(texts)).default([]),
    })
    .refine(saysEnough, { path: ['blocks'], error: expecting('value.list-at-least', { limit: 1 }), when: ({ value }) => isObject(value) });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is taped to a door may be a title alone; any other poster has blocks. Held whatever else is wrong with the file. */
const saysEnough = ({ design, blocks }: { readonly design: Design; readonly blocks: readonly unknown[] }): boolean =>
  design === TITLE_ALONE || !Array.isArray(blocks) || blocks.length > 0;
