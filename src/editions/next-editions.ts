import type { Poster } from '../poster/model.js';
import { contentHash } from './content-hash.js';
import { editionCode } from './edition-code.js';
import type { Edition, Ledger } from './ledger.js';
import { latestOf } from './with-editions.js';

/** A poster that says something else than its latest edition. */
export interface NextEdition {
  /** With the mark of the edition that it is to be. */
  readonly poster: Poster;
  readonly number: number;
  readonly code: string;
  readonly content: string;
  /** Absent for a first edition. */
  readonly former?: Edition;
}

/** The next edition of every poster that has changed since its latest one, or has none. */
export function nextEditions(posters: readonly Poster[], ledger: Ledger): readonly NextEdition[] {
  return posters.flatMap((poster) => {
    const former = latestOf(ledger, poster.id);
    const content = contentHash(poster);
    if (former?.content === content) return [];
    const number = (former?.number ?? 0) + 1;
    const code = editionCode(poster.id, number, content);
    return [{ poster: { ...poster, edition: { number, code } }, number, code, content, ...(former ? { former } : {}) }];
  });
}
