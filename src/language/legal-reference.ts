import type { Case } from './grammatical-case.js';
import { type Language, rulesOf } from './language.js';
import { byNumber, parseLegalPlace } from './legal-place.js';

/** How a reference stands in its sentence. */
interface Sentence {
  readonly form?: 'full' | 'short' | undefined;
  /** Case of the smallest part, the one that the sentence is about. Nominative unless it says otherwise. */
  readonly case?: Case | undefined;
  /** Whether the act stands beside it: «Заңның 25-бабы», or not, «25-бап». */
  readonly owned?: boolean | undefined;
}

/**
 * A place in a law as a text names it: «подпункт 3) пункта 1 статьи 4», «4-баптың 1-тармағының 3) тармақшасы».
 * `undefined` when the notation is malformed. Throws a RangeError on a case that the language lacks.
 * Source: docs/grammar.md, "References inside a law".
 */
export function legalReference(language: Language, notation: string, sentence: Sentence = {}): string | undefined {
  const place = parseLegalPlace(notation);
  const { form = 'full', case: wanted = 'nominative', owned = false } = sentence;
  return place && rulesOf(language).references.place(place, { form, case: wanted, owned });
}

/**
 * The articles of some places as an imprint lists them: «ст. 3, 4», «3, 4-баптар»; one alone «ст. 25», «25-бап».
 * Takes any notation, names each article once, in the order of the law. `undefined` when there is nothing to cite
 * or when one notation is malformed.
 */
export function citeArticles(language: Language, articles: readonly string[]): string | undefined {
  const places = articles.map(parseLegalPlace);
  if (places.length === 0 || !places.every((place) => place !== undefined)) return undefined;
  return rulesOf(language).references.articles([...new Set(places.map(({ article }) => article))].sort(byNumber));
}
