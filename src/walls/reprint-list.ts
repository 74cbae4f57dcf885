import type { Content } from '../content/load.js';
import type { Wall } from '../content/walls.js';
import { contentHash } from '../editions/content-hash.js';
import { editionMarks, isEarly, releasedEditions } from '../editions/edition-marks.js';
import type { EditionRecord } from '../editions/edition-record.js';
import { type Edition, editionName } from '../editions/ledger.js';
import { reasonOf } from '../editions/reason.js';
import { grouped } from '../grouped.js';
import { type ByLanguage, byLanguage, type Languages, wordsOf } from '../language/language.js';
import { sinceDate } from '../language/long-date.js';
import type { Poster } from '../poster/model.js';
import type { IsoDate } from '../rules/date.js';

/** `reprint`: print the current edition; `release-first`: what is in force has no edition yet; `take-down`: the poster is no more. */
export type WallTask = 'reprint' | 'release-first' | 'take-down';

/** Sheets on a wall that no longer say what is in force. */
export interface OutdatedWall {
  readonly wall: Wall;
  readonly task: WallTask;
  /** `rights-2`; only for `reprint`. */
  readonly current?: string;
  /** One sentence in each language. */
  readonly cause: ByLanguage<string>;
}

const inWords = (which: 'unnumbered' | 'gone', languages: Languages): ByLanguage<string> =>
  byLanguage(languages, (language) => wordsOf(language).editions[which]);

const holdsLater = (day: IsoDate, languages: Languages): ByLanguage<string> =>
  byLanguage(languages, (language) => wordsOf(language).editions.holdsLater(sinceDate(language, day)));

interface InForce {
  /** What is in force on the day. */
  readonly posters: readonly Poster[];
  readonly content: Content;
  readonly records: ReadonlyMap<Edition, EditionRecord>;
}

/** The walls on which something hangs that is not what is in force, in the order of their list. */
export function reprintList(walls: readonly Wall[], { posters, content, records }: InForce): readonly OutdatedWall[] {
  const { languages } = content;
  const ledger = content.editions.data;
  const released = releasedEditions(ledger, records);
  const marks = editionMarks(posters, released);
  const said = new Map(posters.map((poster) => [poster.id, { poster, hash: contentHash(poster) }]));
  const written = new Set(content.posters.map(({ data }) => data.id));
  const byName = grouped(ledger, editionName);
  return walls.flatMap((wall): readonly OutdatedWall[] => {
    const today = said.get(wall.poster);
    if (today === undefined) {
      // What is wrong with a poster that cannot be composed is reported for itself.
      return written.has(wall.poster) ? [] : [{ wall, task: 'take-down', cause: inWords('gone', languages) }];
    }
    const { poster: now, hash } = today;
    const [hung] = (wall.edition && byName.get(wall.edition)) || [];
    if (hung && released.wordsOf(hung) === hash) return [];
    const before = hung && records.get(hung);
    const early = hung && isEarly(hung, released.of(now.id), now.asOf) ? holdsLater(hung.asOf, languages) : undefined;
    const cause = early ?? (before ? reasonOf(before, now, content.rules) : inWords('unnumbered', languages));
    const mark = marks.get(now.id);
    if (mark === undefined) return [{ wall, task: 'release-first', cause }];
    return [{ wall, task: 'reprint', current: editionName({ poster: now.id, number: mark.number }), cause }];
  });
}
