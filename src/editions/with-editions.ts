import type { Poster } from '../poster/model.js';
import { contentHash } from './content-hash.js';
import type { Edition, Ledger } from './ledger.js';

/** The posters with the edition whose words they say: the latest one of each, while nothing has changed since. A draft has none. */
export function withEditions(posters: readonly Poster[], ledger: Ledger): readonly Poster[] {
  return posters.map((poster) => {
    const latest = latestOf(ledger, poster.id);
    if (latest === undefined || poster.draft || latest.content !== contentHash(poster)) return poster;
    return { ...poster, edition: { number: latest.number, code: latest.code } };
  });
}

/** The last edition of a poster; `undefined` when it was never released. */
export function latestOf(ledger: Ledger, poster: string): Edition | undefined {
  return ledger.findLast((edition) => edition.poster === poster);
}
