import { sha256 } from '../hash.js';
import { type Poster, posterSchema } from '../poster/model.js';
import { saidOf } from '../shapes/declared.js';

/**
 * SHA-256 of what the sheets of a poster say and show: words, numbers, addresses, pictograms, their order and arrangement.
 * What its schema declares as unsaid does not count: the day, reviews, how and where the texts stand in their files. Nor
 * do slides: another one takes no sheet off its wall.
 */
export function contentHash(poster: Poster): string {
  const said = saidOf(posterSchema, poster).map(({ path, value }) => [path.join('.'), value] as const);
  return sha256(JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1))));
}
