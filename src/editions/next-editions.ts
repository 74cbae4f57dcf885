import { grouped } from '../grouped.js';
import type { Poster } from '../poster/model.js';
import { contentHash } from './content-hash.js';
import { editionCode } from './edition-code.js';
import type { Edition, Ledger } from './ledger.js';
import { editionOf, latestOf } from './with-editions.js';

/** A poster that says something else than its edition. */
export interface NextEdition {
  /** With the mark of the edition that it is to be. */
  readonly poster: Poster;
  readonly number: number;
  readonly code: string;
  readonly content: string;
  /** The edition that it replaces; absent for a first one. */
  readonly former?: Edition;
}

/** The next edition of every poster whose words are not those of the edition that holds on its day. */
export function nextEditions(posters: readonly Poster[], ledger: Ledger): readonly NextEdition[] {
  const byPoster = grouped(ledger, ({ poster }) => poster);
  return posters.flatMap((poster) => {
    const own = byPoster.get(poster.id) ?? [];
    if (editionOf(poster, own)) return [];
    const last = own.at(-1);
    const former = latestOf(own, poster) ?? last;
    const number = (last?.number ?? 0) + 1;
    const content = contentHash(poster);
    const code = editionCode(poster.id, number, content);
    return [{ poster: { ...poster, edition: { number, code } }, number, code, content, ...(former ? { former } : {}) }];
  });
}
