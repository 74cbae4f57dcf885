import { grouped } from '../grouped.js';
import type { Poster } from '../poster/model.js';
import type { IsoDate } from '../rules/date.js';
import { contentHash } from './content-hash.js';
import type { Edition, Ledger } from './ledger.js';

/** The posters with the edition whose words they say: see `editionOf`. A draft has none. */
export function withEditions(posters: readonly Poster[], ledger: Ledger): readonly Poster[] {
  const byPoster = grouped(ledger, ({ poster }) => poster);
  return posters.map((poster) => {
    const edition = poster.draft ? undefined : editionOf(poster, byPoster.get(poster.id) ?? []);
    return edition ? { ...poster, edition: { number: edition.number, code: edition.code } } : poster;
  });
}

/**
 * The edition that holds on the poster's day and says its words: the latest one for that day, or one that was released
 * ahead. An older one has been replaced, even when its words have come back.
 */
export function editionOf(poster: Poster, ledger: Ledger): Edition | undefined {
  const content = contentHash(poster);
  const latest = latestOf(ledger, poster);
  if (latest?.content === content) return latest;
  return ledger.find((edition) => edition.poster === poster.id && edition.asOf > poster.asOf && edition.content === content);
}

/** The edition that holds on the poster's day, whatever it says: what was released ahead for a later day replaces nothing yet. */
export function latestOf(ledger: Ledger, { id, asOf }: Pick<Poster, 'id' | 'asOf'>): Edition | undefined {
  const until = ledger.filter((edition) => edition.poster === id && edition.asOf <= asOf);
  return until.reduce<Edition | undefined>((best, edition) => (best && edition.asOf < best.asOf ? best : edition), undefined);
}

/** Whether an edition was released ahead, for a later day than this one, and will hold then as far as the ledger knows. */
export function isEarly(edition: Edition, ledger: Ledger, day: IsoDate): boolean {
  return edition.asOf > day && latestOf(ledger, { id: edition.poster, asOf: edition.asOf }) === edition;
}
