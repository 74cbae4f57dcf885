import { phrase } from '../messages/message.js';
import type { Case } from './grammatical-case.js';
import { type Language, rulesOf } from './language.js';
import { NoRule } from './no-rule.js';
import { inFigures, termInWords } from './term-words.js';

/** `sign`: «865 ₸»; `digits`: «865 тенге»; `words`: «восемьсот шестьдесят пять тенге»; `both`: «865 (восемьсот шестьдесят пять) тенге». */
type SumForm = 'digits' | 'sign' | 'words' | 'both';

/** Digits of a sum without its currency: «865», «1 234,50». A sum with tiyn has both of their digits. */
function sumInFigures(language: Language, tiyn: number): string {
  const rest = tiyn % 100;
  return inFigures(language, `${Math.floor(tiyn / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`);
}

/**
 * A sum as it stands in a sentence: «865 теңгеден», «восемьсот шестьдесят пять тенге», «865 ₸», in hundredths of a tenge.
 * Throws a RangeError on a sum that is negative or larger than what is said, on a case that the language lacks, and on any
 * case but the nominative of a sum with the sign. Source: docs/grammar.md, "Sums".
 */
export function sumInWords(
  language: Language,
  tiyn: number,
  { case: wanted, form }: { readonly case: Case; readonly form: SumForm },
): string {
  const [value, rest] = [Math.floor(tiyn / 100), tiyn % 100];
  if (form === 'sign') {
    if (wanted !== 'nominative') throw new NoRule(phrase('broken-template.sign-case', { found: wanted }));
    return `${sumInFigures(language, tiyn)}\u00A0₸`;
  }
  if (rest === 0) return termInWords(language, { value, unit: 'tenge' }, { case: wanted, form });
  const { units } = rulesOf(language);
  if (form === 'digits') return units.counted({ value: tiyn / 100, unit: 'tenge' }, wanted, () => sumInFigures(language, tiyn));
  const first = units.declined === 'each' ? wanted : 'nominative';
  const parts = [
    termInWords(language, { value, unit: 'tenge' }, { case: first, form }),
    termInWords(language, { value: rest, unit: 'tiyn' }, { case: wanted, form }),
  ];
  return parts.join(' ');
}
