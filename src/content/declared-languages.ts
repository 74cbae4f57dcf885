import { z } from 'zod';
import { LANGUAGES, type Languages } from '../language/language.js';

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
 * The languages that project.yaml declares. Where it declares none rightly, which its schema reports, those in which it says
 * its own name: nothing is reported of texts that the list should have named.
 */
export function projectLanguages(project: unknown): Languages {
  const declared = z.looseObject({ languages: declaredLanguages }).safeParse(project).data?.languages;
  const named = z.looseObject({ name: z.looseObject({}) }).safeParse(project).data?.name ?? {};
  const [one, ...more] = LANGUAGES.filter((language) => Object.hasOwn(named, language));
  return declared ?? (one === undefined ? LANGUAGES : [one, ...more]);
}
