import type { EditionMark } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { contentHash } from './content-hash.js';
import { editionCode } from './edition-code.js';
import { editionOf, latestOf, type Released } from './edition-marks.js';
import type { Edition } from './ledger.js';

/** A poster that says something else than its edition, and the mark of the edition that it is to be. */
export interface NextEdition extends EditionMark {
  readonly poster: Poster;
  readonly content: string;
  /** The edition that it replaces; absent for a first one. */
  readonly former?: Edition;
}

/** The next edition of every poster whose words are not those of the edition that holds on its day. */
export function nextEditions(posters: readonly Poster[], released: Released): readonly NextEdition[] {
  return posters.flatMap((poster) => {
    if (editionOf(poster, released)) return [];
    const own = released.of(poster.id);
    const last = own.at(-1);
    const former = latestOf(own, poster) ?? last;
    const number = (last?.number ?? 0) + 1;
    const content = contentHash(poster);
    return [{ poster, number, code: editionCode(poster.id, number, content), content, ...(former ? { former } : {}) }];
  });
}
