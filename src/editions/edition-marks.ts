import { grouped } from '../grouped.js';
import type { EditionMark } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { IsoDate } from '../rules/date.js';
import { contentHash } from './content-hash.js';
import type { EditionRecord } from './edition-record.js';
import type { Edition, Ledger } from './ledger.js';

/** What was ever released, and what it says. */
export interface Released {
  readonly ledger: Ledger;
  /** The editions of a poster, oldest first. */
  of(poster: string): Ledger;
  /**
   * The content hash of an edition's words as this program counts it. An earlier version may have counted in another
   * way, so the words of its record are hashed anew; where that cannot be read, the hash of the ledger has to do.
   */
  wordsOf(edition: Edition): string;
}

/** The ledger with the words that its records keep. */
export function releasedEditions(ledger: Ledger, records: ReadonlyMap<Edition, EditionRecord>): Released {
  const known = new Map<Edition, string>();
  const wordsOf = (edition: Edition): string => {
    const found = known.get(edition);
    if (found !== undefined) return found;
    const record = records.get(edition);
    const words = record ? contentHash(record.poster) : edition.content;
    known.set(edition, words);
    return words;
  };
  const byPoster = grouped(ledger, ({ poster }) => poster);
  return { ledger, of: (poster) => byPoster.get(poster) ?? [], wordsOf };
}

/** The marks of the editions whose words the posters say, by the ids of the posters: see `editionOf`. A draft has none. */
export function editionMarks(posters: readonly Poster[], released: Released): ReadonlyMap<string, EditionMark> {
  return new Map(
    posters.flatMap((poster) => {
      const edition = poster.draft ? undefined : editionOf(poster, released);
      return edition ? [[poster.id, { number: edition.number, code: edition.code }] as const] : [];
    }),
  );
}

/**
 * The edition that holds on the poster's day and says its words: the latest one for that day, or one that was released
 * ahead. An older one has been replaced, even when its words have come back.
 */
export function editionOf(poster: Poster, { of, wordsOf }: Released): Edition | undefined {
  const content = contentHash(poster);
  const own = of(poster.id);
  const latest = latestOf(own, poster);
  if (latest && wordsOf(latest) === content) return latest;
  return own.find((edition) => edition.asOf > poster.asOf && wordsOf(edition) === content);
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
