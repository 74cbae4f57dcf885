/** The library's door: what the command does, for other programs. */
export type { PictureReport } from './output/picture-report.js';
export type { BuildOptions, CheckOptions, PosterReport, RunReport, Step } from './output/run.js';
export { EXIT, type ExitCode, type Place, type Problem, type Severity, Stop } from './problem.js';
export { dayInKazakhstan, type IsoDate, parseDate } from './rules/date.js';
export { build } from './stories/build.js';
export { check } from './stories/check.js';
export { type EditionOptions, type EditionReport, rebuildEdition } from './stories/edition.js';
export { type ReleaseOptions, type ReleaseReport, release } from './stories/release.js';
export { type ReprintOptions, type ReprintReport, reprint } from './stories/reprint.js';
