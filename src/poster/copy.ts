import { z } from 'zod';
import { type CenterSource, type CentersSource, centerSchema } from '../content/centers.js';
import type { Content } from '../content/load.js';
import { type ByLanguage, byLanguage, LANGUAGES, type Language, type Languages } from '../language/language.js';
import { openingInWords } from '../rules/opening-words.js';
import { type Fixed, inEach } from '../shapes/declared.js';
import { textShapes } from '../shapes/text-shapes.js';
import type { Poster } from './model.js';

/** A field of a center as its file gives it, with both halves. */
type Resolved<T> = T extends string | undefined ? T : ByLanguage<string>;

/** The service center whose strip stands at the foot: the fields of centers.yaml and its id. */
export type Center = { readonly id: string } & { readonly [Field in keyof CenterSource]: Resolved<CenterSource[Field]> };

const words = inEach(z.string());

/** A field of centers.yaml as copies have it: what is the same in every language as it is, a text with a half in each. */
function inWords(held: unknown): z.ZodType {
  if (held instanceof z.ZodOptional) return inWords(held.unwrap()).exactOptional();
  return held instanceof z.ZodString ? z.string() : words;
}

const centerInWords = z.strictObject({
  id: z.string(),
  ...Object.fromEntries(Object.entries(centerSchema(textShapes(LANGUAGES)).shape).map(([field, held]) => [field, inWords(held)])),
}) as unknown as z.ZodType<Center>;

/** What all copies of a run have in common. */
const frameInWords = z.strictObject({
  /** Every center that copies are made for: a foot keeps room for the tallest of their strips, so that one fit serves all copies of a poster. */
  centers: z.array(centerInWords).min(1),
  /** What a released sheet is called: «3-басылым · 7K3QXM», with `{number}` and `{code}` in their places. */
  editionWords: words,
});

export type CopyFrame = Fixed<z.infer<typeof frameInWords>>;

export const copyFrameSchema: z.ZodType<CopyFrame> = frameInWords;

/** A released edition: `rights-3` is the third edition of the poster `rights`. */
export interface EditionMark {
  /** Counted from 1. */
  readonly number: number;
  /** The short code of the edition in the ledger, six characters: see `editions/edition-code.ts`. */
  readonly code: string;
}

/** A poster as it hangs in a center. */
export interface Copy {
  /** How its files are named: `rights`; with the center, `rights_samal`, where there are several. No id holds the line between the two. */
  readonly name: string;
  readonly poster: Poster;
  readonly center: Center;
  /** The edition whose words these are; absent while they have not been released. */
  readonly edition?: EditionMark;
  readonly frame: CopyFrame;
}

/** The centers of a content folder, and how its released sheets are called. */
export function copyFrame({ languages, project, centers }: Pick<Content, 'languages' | 'project' | 'centers'>): CopyFrame {
  const { edition } = project.data.imprint;
  return {
    centers: centersOf(centers.data, languages),
    editionWords: byLanguage(languages, (language) => edition[language] ?? ''),
  };
}

function resolved(id: string, center: CenterSource, languages: Languages): Center {
  const said = (value: CenterSource['hours'], language: Language): string =>
    'week' in value ? openingInWords(value, language) : (value[language] ?? '');
  const fields = Object.entries(center).map(([field, value]) => [
    field,
    typeof value === 'string' ? value : byLanguage(languages, (language) => said(value, language)),
  ]);
  return { id, ...Object.fromEntries(fields) };
}

/** The centers of centers.yaml, in its order. */
export function centersOf(centers: CentersSource, languages: Languages): readonly Center[] {
  return Object.entries(centers).map(([id, center]) => resolved(id, center, languages));
}

/** A copy of each poster for each center, poster by poster; `marks` are the editions by the ids of their posters. */
export function copiesOf(
  posters: readonly Poster[],
  frame: CopyFrame,
  marks: ReadonlyMap<string, EditionMark> = new Map(),
): readonly Copy[] {
  return posters.flatMap((poster) => {
    const edition = marks.get(poster.id);
    return frame.centers.map((center) => ({
      name: frame.centers.length === 1 ? poster.id : `${poster.id}_${center.id}`,
      poster,
      center,
      ...(edition ? { edition } : {}),
      frame,
    }));
  });
}

/** What an edition of a poster is called: «3-басылым · 7K3QXM». */
export function calledEdition({ editionWords }: CopyFrame, { number, code }: EditionMark, language: Language): string {
  return editionWords[language].replace('{number}', String(number)).replace('{code}', code);
}
