import { sha256 } from '../hash.js';

/** One of several machines that share the centers of a table, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Whether a center is made here: by its id alone, so that it stays on its machine whatever others the table gains or loses. */
export const inShard = (id: string, shard: Shard | undefined): boolean =>
  shard === undefined || Number.parseInt(sha256(id).slice(0, 12), 16) % shard.count === shard.index - 1;
