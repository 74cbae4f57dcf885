import type { NamedTable } from '../centers/read-center-table.js';
import type { BatchRecord } from '../output/batch-record.js';
import type { Step } from '../output/run.js';
import type { Shard } from '../output/shard.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { BodyTurns } from './body-turns.js';

/** A part of the sets of a run, for a process beside this one: plain data. */
export interface SetsPart {
  readonly shard: Shard;
  readonly table: NamedTable;
  readonly asOf: IsoDate;
  /** Hash of all on which the sheets of every center depend: a process that finds something else makes nothing. */
  readonly common: string;
}

/** What a process has made of its part; nothing where it has found other content, or was ended. */
export type MadePart = { readonly record: BatchRecord; readonly problems: readonly Problem[] } | undefined;

/** Processes beside this one, for the time of a run. */
export interface SetsCrew {
  /** How many there may be. */
  readonly most: number;
  /** So many sheets to be made are worth another one. */
  readonly worth: number;
  /** One of them makes a part, and paints some of the bodies. `onStep` hears how many centers it has done, and of the last one. */
  make(part: SetsPart, turns: BodyTurns, onStep: (step: Step) => void): Promise<MadePart>;
}
