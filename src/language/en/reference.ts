import type { ReferenceForm } from '../language-rules.js';
import type { LegalPlace } from '../legal-place.js';
import { englishCase } from './cases.js';

/**
 * A place in a law: «Article 25(2)», «Article 4(1)(3)», «part 2 of Article 25(2)»; short «Art. 25(2)», «part 2, Art. 25(2)».
 * Throws a RangeError on a case other than the nominative.
 */
export function englishPlace({ article, point, subpoint, part }: LegalPlace, { form, case: wanted }: ReferenceForm): string {
  englishCase(wanted);
  const within = [point, subpoint].map((number) => (number === undefined ? '' : `(${number})`)).join('');
  if (form === 'short') return `${part === undefined ? '' : `part ${part}, `}Art. ${article}${within}`;
  return `${part === undefined ? '' : `part ${part} of `}Article ${article}${within}`;
}

/** «Articles 3, 4»; one alone «Article 25». */
export const englishArticles = (numbers: readonly string[]): string =>
  `${numbers.length === 1 ? 'Article' : 'Articles'} ${numbers.join(', ')}`;
