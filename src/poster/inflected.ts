import type { Case } from '../language/grammatical-case.js';
import { type Language, rulesOf } from '../language/language.js';
import { FactFault } from '../language/template.js';
import { spoken } from './call-options.js';

/** A name, or the forms of it that somebody has written. */
type Inflected = string | Partial<Record<Case, string>>;

/** A form that somebody has written, or else the one that follows from the end of the name. Throws a FactFault where there is none. */
export function inflected(language: Language, name: Inflected, wanted: Case, id: string): string {
  const forms: Partial<Record<Case, string>> = typeof name === 'string' ? { nominative: name } : name;
  const { nominative } = forms;
  const form = forms[wanted] ?? (nominative === undefined ? undefined : spoken(() => rulesOf(language).nameInCase(nominative, wanted)));
  if (form === undefined) {
    throw new FactFault(
      `expected the ${wanted} of "${id}" in rules/, found no such form`,
      'missing-form',
      `add "${wanted}:" to the name "${id}"`,
    );
  }
  return form;
}
