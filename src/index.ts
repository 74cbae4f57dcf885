/**
 * The library's door: what the commands do, for other programs. A caller gives the content folder, the day and a place for what is
 * written; all else has a default. Nothing here reads the clock. What an editor has to know comes back as Problems; a run that cannot
 * go on throws a Stop, which carries Problems too; anything else that is thrown is a bug. docs/library.md has an example.
 */

import { join } from 'node:path';
import type * as ofRun from './output/batch-run.js';
import type * as run from './output/run.js';
import type { IsoDate } from './rules/date.js';
import { findProgram } from './shipped/program.js';
import type * as ofBatch from './stories/batch.js';
import type * as ofCenters from './stories/centers.js';
import type * as ofEdition from './stories/edition.js';
import type * as ofImpact from './stories/impact.js';
import type { InitOptions } from './stories/init.js';
import type * as ofMerge from './stories/merge.js';
import type { NewPosterOptions, NewPosterReport } from './stories/new-poster.js';
import type * as ofProof from './stories/proof.js';
import type * as ofReprint from './stories/reprint.js';
import type * as ofReprintCopies from './stories/reprint-copies.js';
import type * as ofReview from './stories/review.js';
import type * as ofVerify from './stories/verify.js';

export type { Language } from './language/language.js';
export type { Phrase } from './messages/message.js';
export type { MessageLanguage } from './messages/message-language.js';
export type { PictureReport } from './output/picture-report.js';
export type { PosterReport, ReleasedEdition, ReleaseReport, RunReport, Step } from './output/run.js';
export type { Variant } from './paper/variant.js';
export {
  EXIT,
  type ExitCode,
  hasErrors,
  type Place,
  type Problem,
  type ProblemCode,
  type Reported,
  type SaidProblem,
  type Severity,
  Stop,
  say,
} from './problem.js';
export { dayInKazakhstan, type IsoDate, parseDate } from './rules/date.js';
export type { BatchReport } from './stories/batch.js';
export type { CentersReport } from './stories/centers.js';
export type { EditionReport } from './stories/edition.js';
export type { FoundImpact, ImpactReport } from './stories/impact.js';
export type { InitOptions } from './stories/init.js';
export type { MergeReport } from './stories/merge.js';
export type { NewPosterOptions, NewPosterReport } from './stories/new-poster.js';
export type { ProofReport, ProvedFile } from './stories/proof.js';
export type { ReprintOptions, ReprintReport } from './stories/reprint.js';
export type { ReprintCopiesReport } from './stories/reprint-copies.js';
export type { ListOptions as ReviewOptions, ReviewReport, TakeOptions as TakeReviewsOptions } from './stories/review.js';
export type { VerifiedFile, VerifyReport } from './stories/verify.js';

/** What every run may be given and may do without. */
export interface Defaults {
  /** The folder of the theme, the designs' numbers and the screen's pages; the shipped one when absent. */
  readonly templates?: string;
  /** The version that files say they were made by; that of this package when absent. */
  readonly version?: string;
  /** Is called after each step of the run; nobody when absent. */
  readonly onProgress?: (step: run.Step) => void;
  /** Ends the run where it stands: it throws the signal's reason, and what was there stays as it was. */
  readonly signal?: AbortSignal;
}

type Settled = keyof Defaults | 'code' | 'source' | 'proved';

export interface BuildOptions extends Omit<run.BuildOptions, Settled>, Defaults {}

export interface CheckOptions extends Omit<run.CheckOptions, Settled | 'pictures'>, Defaults {
  /** An output folder whose proofs hold for the same inputs: they are not proved again. */
  readonly proved?: string;
}

export interface ReleaseOptions extends Omit<run.ReleaseOptions, Settled | 'dryRun'>, Defaults {
  /** Whether only to say what would be released; it is released when absent. */
  readonly dryRun?: boolean;
}

export interface EditionOptions extends Omit<ofEdition.EditionOptions, Settled>, Defaults {}

export interface ImpactOptions extends Omit<ofImpact.ImpactOptions, Settled | 'asked' | 'pictures'>, Defaults {
  /** The day that nothing given stands for: what is in force on it is compared. */
  readonly today: IsoDate;
  /** The later day; the next one on which something changes when absent. */
  readonly asOf?: IsoDate;
  /** The earlier day, or a released edition, `rights-3`; `today` when absent. */
  readonly against?: string;
  /** Whether the sheets are painted and compared as well; they are when absent. */
  readonly pictures?: boolean;
}

export interface BatchOptions extends Omit<ofRun.BatchOptions, Settled>, Defaults {}

export interface ReprintCopiesOptions extends Omit<ofReprintCopies.ReprintCopiesOptions, Settled>, Defaults {}

export interface MergeOptions extends Omit<ofMerge.MergeOptions, 'folders' | 'out'> {
  /** Outputs of `batch`: one that all shards share, or one of each machine. */
  readonly folders: readonly [string, ...string[]];
  /** Where `batch.json` and the pages are written; the first of the folders when absent. */
  readonly out?: string;
}

export interface CentersOptions extends Omit<ofCenters.CentersOptions, Settled>, Pick<Defaults, 'templates'> {}

export interface ProofOptions extends Pick<Defaults, 'templates'> {
  /** PDFs that Taqta has made. */
  readonly files: readonly string[];
  /** The content that the words are compared with, and its day; without it no words are compared. */
  readonly compare?: { readonly content: string; readonly asOf: IsoDate };
}

export interface VerifyOptions extends Pick<Defaults, 'signal'> {
  /** The content folder, with its ledger. */
  readonly content: string;
  /** Photos and PDFs of posters. */
  readonly files: readonly string[];
  /** The day on which they have to hold. */
  readonly asOf: IsoDate;
}

/** Makes posters, screen, contact sheet and manifest in `out`; while there is an error nothing is written. Stops on a folder of others, on one that cannot be written, and on unknown ids in `only`. */
export async function build(options: BuildOptions): Promise<run.RunReport> {
  return (await import('./stories/build.js')).build(settled(options));
}

/** Makes the sheets of every center of a table, each in a folder of its own in `out`, and of a shard those of its centers. A center that fails is reported and stops no other. Stops on a table of another name, on a folder that cannot be written, and on unknown ids in `only`. */
export async function batch(options: BatchOptions): Promise<ofBatch.BatchReport> {
  return (await import('./stories/batch.js')).batch(settled(options));
}

/** Joins what shards of a batch have made, and says what is missing, double or made of something else. Stops on a folder without a report. */
export async function merge({ folders, out = folders[0], ...options }: MergeOptions): Promise<ofMerge.MergeReport> {
  return (await import('./stories/merge.js')).merge({ ...options, out, folders: folders.map(named) });
}

/** Makes all checks and writes no file. Stops on unknown ids in `only`. */
export async function check(options: CheckOptions): Promise<run.RunReport> {
  return (await import('./stories/check.js')).check(settled(options));
}

/** Says what waits for approval on a day, and writes that as a table to send. */
export async function review(options: ofReview.ListOptions): Promise<ofReview.ReviewReport> {
  return (await import('./stories/review.js')).listReviews(options);
}

/** Writes the approvals of a table that came back into the content: all of them, or, when one row is wrong, none. */
export async function takeReviews(options: ofReview.TakeOptions): Promise<ofReview.ReviewReport> {
  return (await import('./stories/review.js')).takeReviews(options);
}

/** Says what a change of rules does, before and after, and writes it as a page for those who approve it. Stops on an unknown edition and on twice the same day. */
export async function impact({ today, asOf, against, pictures = true, ...options }: ImpactOptions): Promise<ofImpact.ImpactReport> {
  const asked = { today, ...(asOf !== undefined && { asOf }), ...(against !== undefined && { against }) };
  return (await import('./stories/impact.js')).impact({ ...settled(options), asked, pictures });
}

/** Gives every poster that has changed its next edition. Refuses while an error or an unapproved half stands: the report then holds all of them. */
export async function release(options: ReleaseOptions): Promise<run.ReleaseReport> {
  return (await import('./stories/release.js')).release({ ...settled(options), dryRun: options.dryRun ?? false });
}

/** Makes a released sheet again, byte for byte, and says what differs when it cannot. Stops on an unknown edition. */
export async function rebuildEdition(options: EditionOptions): Promise<ofEdition.EditionReport> {
  return (await import('./stories/edition.js')).rebuildEdition(settled(options));
}

/** Lists the walls on which something hangs that is no longer in force, and why. */
export async function reprint(options: ofReprint.ReprintOptions): Promise<ofReprint.ReprintReport> {
  return (await import('./stories/reprint.js')).reprint(options);
}

/** Makes the copies that each center of a table has to hang, each in a folder of its own in `out`, with a file to print for each paper and a cover sheet. Stops on a folder that holds the sets of `batch`. */
export async function reprintCopies(options: ReprintCopiesOptions): Promise<ofReprintCopies.ReprintCopiesReport> {
  return (await import('./stories/reprint-copies.js')).reprintCopies(settled(options));
}

/** Reads a table of centers, CSV or a workbook, and says how it is understood: a row in which something is wrong is reported, and withholds no other. Stops on a file of another name. */
export async function readCenters({ templates, ...options }: CentersOptions): Promise<ofCenters.CentersReport> {
  const settings = settled({ ...(templates !== undefined && { templates }) });
  return (await import('./stories/centers.js')).readCenters({ ...options, templates: settings.templates });
}

/** Says which editions are on some photos and in some PDFs, and whether they still hold. */
export async function verify({ files, ...options }: VerifyOptions): Promise<ofVerify.VerifyReport> {
  return (await import('./stories/verify.js')).verify({ ...options, files: files.map(named) });
}

/** Measures finished posters with readers that did not write them. */
export async function proof({ files, templates, compare }: ProofOptions): Promise<ofProof.ProofReport> {
  const story = await import('./stories/proof.js');
  const settings = settled({ ...(templates !== undefined && { templates }) });
  return story.proof({ files: files.map(named), templates: settings.templates, ...(compare && { compare }) });
}

/** Makes a content folder of one's own to change: a copy of the shipped one, an example, or one notice. Stops where something is there already, and on an example that there is not. */
export async function init(options: InitOptions): Promise<void> {
  return (await import('./stories/init.js')).init(options);
}

/** Makes a poster of a design in a content folder, like one of the examples. Writes nothing while the folder has errors. Stops on an id that is taken. */
export async function newPoster(options: NewPosterOptions): Promise<NewPosterReport> {
  return (await import('./stories/new-poster.js')).newPoster(options);
}

const named = (path: string) => ({ path, name: path });

/** The options with their defaults. */
function settled<T extends Defaults>(options: T) {
  const { root, version: ours, code } = findProgram();
  const {
    templates = join(root, 'templates'),
    version = ours,
    onProgress = () => undefined,
    signal = new AbortController().signal,
  } = options;
  return { ...options, templates, version, code, onProgress, signal };
}
