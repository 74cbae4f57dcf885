import type { NamedTable } from '../centers/read-center-table.js';
import type { BuildOptions } from './run.js';
import type { AskedAdditions } from './set-additions.js';
import type { Shard } from './shard.js';

/** What a run for the centers of a table is given. */
export interface BatchOptions extends Omit<BuildOptions, 'pictures' | 'proved' | 'source'>, Pick<AskedAdditions, 'also' | 'twoUp'> {
  readonly table: NamedTable;
  /** Which part of the centers is made here; all when absent. */
  readonly shard?: Shard;
}
