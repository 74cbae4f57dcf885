import type { ReferenceForm } from '../language-rules.js';
import type { LegalPlace } from '../legal-place.js';
import { kazakhCase } from './cases.js';
import { inKazakhCase } from './ending.js';
import { ordinalBefore, ordinalInWords } from './ordinal.js';

/**
 * A place in a law, from the largest part to the smallest; there is no short form. Every part but the last owns the next:
 * «4-баптың 1-тармағының 3) тармақшасы».
 */
export function kazakhPlace({ article, point, subpoint, part }: LegalPlace, { case: wanted, owned }: ReferenceForm): string {
  const parts = [
    ordinalBefore(article, owned ? 'бабы' : 'бап'),
    point && ordinalBefore(point, 'тармағы'),
    subpoint && `${subpoint}) тармақшасы`,
    part && `${ordinalInWords(part)} бөлігі`,
  ].filter((word) => typeof word === 'string');
  return parts
    .map((word, index) => {
      const grammatical = index === parts.length - 1 ? kazakhCase(wanted) : 'genitive';
      return inKazakhCase(word, grammatical, word.endsWith('бап') ? 'plain' : 'possessive');
    })
    .join(' ');
}

/** «3, 4-баптар»; one alone «25-бап». */
export const kazakhArticles = (numbers: readonly string[]): string =>
  ordinalBefore(numbers.join(', '), numbers.length === 1 ? 'бап' : 'баптар');
