import type { SizeName } from '../content/schema.js';
import type { ByLanguage } from '../language/language.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { Variant } from '../paper/variant.js';
import type { Signer } from '../player/signer.js';
import type { Reported } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { PictureReport } from './picture-report.js';
import type { PosterRecord } from './poster-record.js';
import type { ScreenReport } from './screen-report.js';

/** One finished step of a run, for whoever watches. */
export interface Step {
  /** Steps that are finished, and steps in all. */
  readonly done: number;
  readonly total: number;
  /** What was finished: `poster/rights/a4`. */
  readonly what: string;
}

/** The screen, where a run names the posters that it is for. */
export const SCREEN = 'kiosk';

export interface CheckOptions {
  /** The content folder. */
  readonly content: string;
  /** The folder of theme, designs and kiosk pages. */
  readonly templates: string;
  /** The day whose rules and texts count. */
  readonly asOf: IsoDate;
  /** Ids of posters; all when absent. An unknown id is a Stop with the exit code of a wrong usage. */
  readonly only?: readonly string[];
  /** All sizes of the project when absent. */
  readonly sizes?: readonly SizeName[];
  /** For an office printer when absent. */
  readonly variants?: readonly Variant[];
  /** The ICC profile of the print shop, for press files; the shipped one, for coated paper, when absent. */
  readonly outputProfile?: string;
  /** Whether pictures of the sheets are made as well, to send and for web pages. A check makes none. */
  readonly pictures?: boolean;
  /** Signs the version of the screen; absent where there is no key. */
  readonly signer?: Signer;
  /** In which the contact sheet speaks to its editor; English when absent. */
  readonly language?: MessageLanguage;
  /** Version of Taqta. */
  readonly version: string;
  /** An output folder whose proofs hold for the same inputs: `check` does not prove them again. */
  readonly proved?: string;
  /** Hash of the sources of the run, kept with its report: the next run that finds the same has nothing to do. */
  readonly source?: string;
  /** Hash of the program itself: another program builds anew what an earlier one made. */
  readonly code: string;
  /** Is called after each step. */
  onProgress(step: Step): void;
  /** Milliseconds to wait for another run that holds a folder; a quarter of a minute when absent. */
  readonly patienceMs?: number | undefined;
  /** Ends the run where it stands: it throws, and what was there stays as it was. */
  readonly signal: AbortSignal;
}

export interface BuildOptions extends CheckOptions {
  /** The output folder. */
  readonly out: string;
}

/** One copy in one size, as the report and the contact sheet show it; its files lie below the output folder. */
export interface PosterReport extends PosterRecord {
  /** The poster's id in content. */
  readonly id: string;
  /** The id of the center at its foot. */
  readonly center: string;
  readonly size: SizeName;
  /** Whether its files were taken over from the former output. */
  readonly reused: boolean;
}

export interface RunReport extends Reported {
  /** The day of the run. */
  readonly asOf: IsoDate;
  /** Each poster in each size and variant of the run; empty while an error keeps it from being made. */
  readonly posters: readonly PosterReport[];
  /** The pictures to send; empty where none were asked for. */
  readonly pictures: readonly PictureReport[];
  /** The screens that the kiosk is for; empty in a run that makes none. */
  readonly screens: readonly ScreenReport[];
  /** Files written anew, below the output folder. */
  readonly written: readonly string[];
  /** Number of files taken over from the former output. */
  readonly reused: number;
  /** Sheets and pictures of earlier runs that the output no longer has: nobody asked for them, and nothing kept them. */
  readonly removed: readonly string[];
}

export interface ReleaseOptions extends Omit<BuildOptions, 'sizes'> {
  /** Who releases. */
  readonly by: string;
  /** Day of the release. */
  readonly date: IsoDate;
  /** Whether facts that nobody has confirmed may be released; the records of the editions keep that. */
  readonly acceptUnconfirmed?: boolean;
  /** Whether only to say what would be released. */
  readonly dryRun: boolean;
}

/** An edition that was released, or would be. */
export interface ReleasedEdition {
  /** The poster's id in content. */
  readonly poster: string;
  /** The number of the edition, counted from 1 for each poster, and the mark that its sheets bear. */
  readonly number: number;
  readonly code: string;
  /** Why it is new, in a sentence a language. */
  readonly cause: ByLanguage<string>;
  /** The rules of its facts that nobody has confirmed. */
  readonly unconfirmed: readonly string[];
}

export interface ReleaseReport extends Reported {
  /** What is new; empty when nothing has changed. */
  readonly editions: readonly ReleasedEdition[];
  /** The folder of the release below `releases/`; absent when nothing was written. */
  readonly release?: string;
  /** Releases that had been killed in the middle and were ended now. */
  readonly mended: readonly string[];
}
