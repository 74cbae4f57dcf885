import { z } from 'zod';
import { LANGUAGES, type Language, type Languages } from '../language/language.js';

/** How many languages a sheet and a screen set beside each other today. */
const SET_TOGETHER = 2;

const known = LANGUAGES.join(', ');
const first = LANGUAGES[0];
const SUCH = `such as [${LANGUAGES.slice(0, SET_TOGETHER).join(', ')}]`;

/**
 * The languages in which a project says everything, in their legal order (law on languages, art. 21). Refuses an empty
 * list, a language that Taqta does not know or that is named twice, another order, and a number of languages that no sheet
 * can be set in yet.
 */
export const declaredLanguages = z
  .array(z.string(), { error: `expected the languages of every text in their legal order, ${SUCH}` })
  .superRefine((declared, { addIssue }) => {
    const report = (message: string, ...path: number[]) => addIssue({ code: 'custom', message: `expected ${message}`, path });
    const unknown = declared.findIndex((language) => !new Set<string>(LANGUAGES).has(language));
    if (unknown >= 0) return report(`a language that Taqta knows: ${known}`, unknown);
    const twice = declared.findIndex((language, index) => declared.indexOf(language) < index);
    if (twice >= 0) return report('each language once', twice);
    if (declared.length !== SET_TOGETHER)
      return report(`${SET_TOGETHER} languages, ${SUCH}: sheets and screens set ${SET_TOGETHER} beside each other, no more and no fewer`);
    const legal = LANGUAGES.filter((language) => declared.includes(language));
    if (declared[0] !== first || declared.join() !== legal.join())
      report(`[${legal.join(', ')}]: the state language stands first (law on languages, art. 21)`);
  })
  .transform((declared) => declared as readonly string[] as Languages);

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
