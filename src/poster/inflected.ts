import type { Case } from '../language/grammatical-case.js';
import { type Language, rulesOf } from '../language/language.js';
import { FactFault } from '../language/template.js';
import { phrase } from '../messages/message.js';
import { spoken } from './call-options.js';

/** A name, or the forms of it that somebody has written, and where in its rule they stand. */
interface Inflected {
  readonly id: string;
  readonly forms: string | Partial<Record<Case, string>>;
  /** What of the rule it is. */
  readonly of: 'name' | 'short';
}

/** A form that somebody has written, or else the one that follows from the end of the name. Throws a FactFault where there is none. */
export function inflected(language: Language, { id, forms, of }: Inflected, wanted: Case): string {
  const written: Partial<Record<Case, string>> = typeof forms === 'string' ? { nominative: forms } : forms;
  const { nominative } = written;
  const form = written[wanted] ?? (nominative === undefined ? undefined : spoken(() => rulesOf(language).nameInCase(nominative, wanted)));
  if (form === undefined) {
    const fix =
      of === 'name' ? phrase('missing-form.name-fix', { wanted, id }) : phrase('missing-form.short-fix', { wanted, id, language });
    throw new FactFault(phrase('missing-form.found', { wanted, id }), 'missing-form', fix);
  }
  return form;
}
