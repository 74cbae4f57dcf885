import { z } from 'zod';
import { inLegalOrder, LANGUAGES, type Language, type Languages } from '../language/language.js';
import { expecting, type Phrase, phrase } from '../messages/message.js';

/** How many languages a sheet and a screen set beside or below each other. */
const MOST = 4;

/** Two languages as a list is written. */
const EXAMPLE = LANGUAGES.slice(0, 2);

/** What was expected, as `expecting` hands it on, and at which of the languages. */
type Fault = { readonly message: string; readonly path: readonly number[] };

/** What is wrong with a list of languages: too long or too short, one that is not among those, one named twice. */
function faultOf(declared: readonly string[], among: readonly string[], what: string): Fault | undefined {
  const unknown = declared.findIndex((language) => !among.includes(language));
  if (unknown >= 0) return { message: what, path: [unknown] };
  const twice = declared.findIndex((language, index) => declared.indexOf(language) < index);
  if (twice >= 0) return { message: expecting('value.language-once'), path: [twice] };
  return declared.length < 1 || declared.length > MOST
    ? { message: expecting('value.one-to-four-languages', { example: EXAMPLE }), path: [] }
    : undefined;
}

/**
 * The languages in which a project says everything, in the order in which they stand on sheets and screens. Refuses an empty
 * list, one of more than four, a language that Taqta does not know or that is named twice, and one in which another stands
 * before the state language.
 */
export const declaredLanguages = z
  .array(z.string(), { error: expecting('value.languages', { example: EXAMPLE }) })
  .superRefine((declared, { addIssue }) => {
    const report = ({ message, path }: Fault) => addIssue({ code: 'custom', message, path: [...path] });
    const fault = faultOf(declared, LANGUAGES, expecting('value.known-language', { known: LANGUAGES }));
    if (fault) return report(fault);
    const legal = inLegalOrder(declared);
    if (declared.join() !== legal.join()) report({ message: expecting('value.legal-order', { languages: legal }), path: [] });
  })
  .transform((declared) => declared as readonly string[] as Languages);

/** The languages in which a poster speaks: some of those of its project, in their order. */
export const posterLanguages = (project: Languages) =>
  z
    .array(z.string(), { error: expecting('value.poster-languages', { project }) })
    .superRefine((declared, { addIssue }) => {
      const fault = faultOf(declared, project, expecting('value.declared-language', { project }));
      const ordered = project.filter((language) => declared.includes(language));
      const { message, path } = fault ?? { message: expecting('value.project-order', { languages: ordered }), path: [] };
      const undeclared = declared.filter((language) => !project.some((each) => each === language));
      const fix = undeclared.length > 0 && undeclared.every(isKnown) ? declaringFix(undeclared) : {};
      if (fault || declared.join() !== ordered.join()) addIssue({ code: 'custom', message, path: [...path], ...fix });
    })
    .transform((declared) => declared as readonly string[] as Languages);

const isKnown = (language: string): language is Language => LANGUAGES.some((each) => each === language);

/** What a schema hands on where writing what it expected is not the only way out: see `expectation`. */
const declaringFix = (languages: readonly string[]): { readonly params: { readonly fix: Phrase } } => ({
  params: { fix: phrase('wrong-value.poster-language-fix', { language: languages.join(', ') }) },
});

/**
 * The languages in which a file of posters/ is to be read: those that it declares rightly, or else those of its project and
 * any more that it declares: of a language that project.yaml lacks the list alone is reported, not each text in it.
 */
export function spokenBy(poster: unknown, project: Languages): Languages {
  const declared = z.looseObject({ languages: posterLanguages(project) }).safeParse(poster).data?.languages;
  const listed = z.looseObject({ languages: z.array(z.string()) }).safeParse(poster).data?.languages ?? [];
  const [first, ...others] = project;
  const more = listed.filter(isKnown).filter((language) => !project.includes(language));
  return declared ?? [first, ...others, ...new Set(more)];
}

/**
 * The languages that project.yaml declares. Where it declares none rightly, or cannot be read, which is reported, those of the
 * first text in it, or else in centers.yaml: nothing is reported of texts that the list should have named.
 */
export function projectLanguages(project: unknown, centers: unknown): Languages {
  const declared = z.looseObject({ languages: declaredLanguages }).safeParse(project).data?.languages;
  const [one, ...more] = spokenIn(project) ?? spokenIn(centers) ?? LANGUAGES;
  return declared ?? (one === undefined ? LANGUAGES : [one, ...more]);
}

/** The languages of the first text in a file; `undefined` where none is found. */
function spokenIn(data: unknown): readonly Language[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const spoken = LANGUAGES.filter((language) => Object.hasOwn(data, language));
  if (spoken.length > 0) return spoken;
  for (const value of Object.values(data)) {
    const found = spokenIn(value);
    if (found) return found;
  }
  return undefined;
}
