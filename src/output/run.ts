import type { SizeName } from '../content/schema.js';
import type { Variant } from '../paper/variant.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { PictureReport } from './picture-report.js';
import type { PosterRecord } from './poster-record.js';

/** One finished step of a run, for whoever watches. */
export interface Step {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface CheckOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of theme, designs and kiosk pages. */
  readonly templates: string;
  readonly asOf: IsoDate;
  /** Ids of posters; all when absent. An unknown id is a Stop with the exit code of a wrong usage. */
  readonly only?: readonly string[];
  /** All sizes of the project when absent. */
  readonly sizes?: readonly SizeName[];
  /** For an office printer when absent. */
  readonly variants?: readonly Variant[];
  /** Whether pictures of the sheets are made as well, to send and for web pages. A check makes none. */
  readonly pictures?: boolean;
  /** Version of Taqta. */
  readonly version: string;
  /** An output folder whose proofs hold for the same inputs: `check` does not prove them again. */
  readonly proved?: string;
  /** Hash of the sources of the run, kept with its report: the next run that finds the same has nothing to do. */
  readonly source?: string;
  /** Hash of the program itself: another program builds anew what an earlier one made. */
  readonly code: string;
  onProgress(step: Step): void;
  readonly signal: AbortSignal;
}

export interface BuildOptions extends CheckOptions {
  /** The output folder. */
  readonly out: string;
}

/** One copy in one size, as the report and the contact sheet show it; its files lie below the output folder. */
export interface PosterReport extends PosterRecord {
  readonly id: string;
  /** The id of the center at its foot. */
  readonly center: string;
  readonly size: SizeName;
  readonly reused: boolean;
}

export interface RunReport {
  readonly asOf: IsoDate;
  readonly problems: readonly Problem[];
  /** Text of every file that a problem may point to, by the name that the problem uses. */
  readonly sources: ReadonlyMap<string, string>;
  readonly posters: readonly PosterReport[];
  readonly pictures: readonly PictureReport[];
  /** Files written anew, below the output folder. */
  readonly written: readonly string[];
  /** Number of files taken over from the former output. */
  readonly reused: number;
}
