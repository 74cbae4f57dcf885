import type { Language } from '../language/language.js';
import { legalReference } from '../language/legal-reference.js';
import type { Basis } from '../poster/model.js';
import { inForce } from '../rules/in-force.js';
import type { RulesOn } from './rules-on.js';

/** A legal basis as people cite it: «Закон от 15.04.2013 № 88-V, п. 2 ст. 25». What the rules do not know stays as it is written. */
export function basisInWords(language: Language, basis: readonly Basis[], on: RulesOn): string {
  return basis
    .map(({ act, point }) => {
      const place = point === '' ? '' : (legalReference(language, point, { form: 'short' }) ?? point);
      return [citeOf(language, act, on), place].filter((part) => part !== '').join(', ');
    })
    .join('; ');
}

function citeOf(language: Language, act: string, { rules, asOf }: RulesOn): string {
  const rule = rules.get(act)?.data;
  if (rule?.kind !== 'act') return act;
  return rule.versions[inForce(rule.versions, asOf)]?.cite[language] ?? act;
}
