import type { SizeName } from '../content/schema.js';
import type { Copy } from '../poster/copy.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { Artifact, CopiedFile } from './artifact.js';

/** Plain data that survives the manifest. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a job leaves: files, facts for the report, and what is wrong with them. */
export interface Made {
  readonly artifacts: readonly Artifact[];
  /** Files that are copied when the output is written. */
  readonly copies?: readonly CopiedFile[];
  readonly record: Json;
  readonly problems: readonly Problem[];
}

/** Files of a job that depend on less than the whole of it, as a run has made them. */
export interface PartRecord {
  readonly name: string;
  /** Hash of all that the part depends on, but for the program itself. */
  readonly inputs: string;
  readonly paths: readonly string[];
}

/** Makes a part of a job, or takes it from the former output when its inputs are the same. */
export type MakePart = (name: string, inputs: unknown, make: () => Promise<readonly Artifact[]>) => Promise<readonly Artifact[]>;

/** Takes nothing over: for a job that is done outside of a run. */
export const makeAnew: MakePart = (_name, _inputs, make) => make();

/** Whose files they are. */
interface JobAbout {
  readonly poster: string;
  /** The id of the center. */
  readonly center: string;
  readonly size: SizeName;
}

/** What the manifest says of the files of a copy. */
export const aboutOf = ({ poster, center }: Copy, size: SizeName): JobAbout => ({ poster: poster.id, center: center.id, size });

/** A part of the output that can be made alone. */
export interface Job {
  /** Unique within a run: `poster/rights/a4`. */
  readonly key: string;
  /** Hash of all that the result depends on, but for the program itself. */
  readonly inputs: string;
  /** What the manifest says of its files. */
  readonly about?: JobAbout;
  /** Has another process begin with the greater part of it; absent where this one does it all. Called again, it begins nothing. */
  ahead?(): void;
  make(part: MakePart): Promise<Made>;
}

/** A file in the output, by its content. */
interface FileRecord {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A job after the run, made or taken over from the former output. */
export interface DoneJob extends Omit<Job, 'make'> {
  readonly files: readonly FileRecord[];
  /** The files made; none when they were taken over. */
  readonly artifacts: readonly Artifact[];
  readonly copies?: readonly CopiedFile[];
  readonly record: Json;
  readonly parts: readonly PartRecord[];
  readonly problems: readonly Problem[];
  readonly reused: boolean;
  /** The day that its files speak for, where that is not the day of the run: they were not asked for and stay as they were. */
  readonly asOf?: IsoDate;
}
