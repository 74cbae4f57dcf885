import type { English } from '../catalogue.js';
import { count } from './words.js';

/** What stands around the problems of a run, and what several of one kind are called together. */
export const REPORT = {
  'report.error': 'error',
  'report.warning': 'warning',
  'report.fix': 'fix:',
  'report.errors': ({ errors }: { errors: number }) => count(errors, 'error', 'errors'),
  'report.warnings': ({ warnings }: { warnings: number }) => count(warnings, 'warning', 'warnings'),
  'report.files': ({ files }: { files: number }) => count(files, 'file', 'files'),
  'report.sum': ({ parts, files }: { parts: readonly string[]; files: string }) => `${[...parts].join(', ')} in ${files}`,
  'report.sum-verbose': ({ sum }: { sum: string }) => `${sum}; --verbose shows each warning with its line and its remedy`,
  'place.command-line': 'command line',
  'place.painting': 'painting process',
  'place.port': ({ port }: { port: string }) => `port ${port}`,
  'several.named': ({ said, names }: { said: string; names: readonly string[] }) => `${said}: ${[...names].join(', ')}`,
  'several.named-more': ({ said, names, more }: { said: string; names: readonly string[]; more: number }) =>
    `${said}: ${[...names].join(', ')} and ${more} more`,
  'several.others': ({ number, code }: { number: number; code: string }) => `${number} warnings of the kind ${code}`,
  'several.bad-phone': ({ number }: { number: number }) => `${number} phones are of no place or operator that is known`,
  'several.bad-table': ({ number }: { number: number }) => `${number} faults of tables`,
  'several.bad-wall': ({ number }: { number: number }) => `${number} rows of the list of walls cannot be meant`,
  'several.edition-bytes': ({ number }: { number: number }) => `${number} sheets came out with other bytes`,
  'several.edition-content': ({ number }: { number: number }) => `${number} places say something else than a released edition`,
  'several.edition-unlisted': ({ number }: { number: number }) => `${number} records are of no edition in the ledger`,
  'several.glossary-term': ({ number }: { number: number }) => `${number} texts say a term of the glossary otherwise`,
  'several.little-room': ({ number }: { number: number }) => `${number} sheets have little room left`,
  'several.unused-code': ({ number }: { number: number }) =>
    `${number} times centers have codes of their own that no poster has a place for`,
  'several.outdated-sheets': ({ number }: { number: number }) =>
    `${number} tables have centers without the print files or zips that were asked for`,
  'several.release-elsewhere': ({ number }: { number: number }) => `${number} releases lie on another computer`,
  'several.recording-without-words': ({ number }: { number: number }) =>
    `recordings have no fingerprint of their words in ${count(number, 'place', 'places')}`,
  'several.repeated-date': ({ number }: { number: number }) =>
    `${count(number, 'day is typed', 'days are typed')} by hand beside a rule that has the same`,
  'several.size-not-printed': ({ number }: { number: number }) => `${number} variants are not made in a size that was asked for`,
  'several.sample-value': ({ number }: { number: number }) =>
    `${count(number, 'value of an example still stands', 'values of examples still stand')} there`,
  'several.stale-approval': ({ number }: { number: number }) => `${number} approvals are of other words`,
  'several.stale-recording': ({ number }: { number: number }) => `${count(number, 'recording is', 'recordings are')} of other words`,
  'several.stands-already': ({ number }: { number: number }) => `${number} rows approve what is no draft`,
  'several.unconfirmed-fact': ({ number }: { number: number }) => `${number} facts are not confirmed`,
  'several.undecided-row': ({ number }: { number: number }) => `${number} rows are undecided`,
  'several.unknown-file': ({ number }: { number: number }) => `${number} files are read by nobody`,
  'several.unknown-poster': ({ number }: { number: number }) => `${number} posters are not there`,
  'several.unread-column': ({ number }: { number: number }) => `${number} columns were not read`,
  'several.font-licence': ({ number }: { number: number }) => `${number} fonts may not be embedded as they are used`,
  'several.low-resolution': ({ number }: { number: number }) => `${number} pictures have too few pixels for their size`,
  'several.no-slides': ({ number }: { number: number }) => `${number} screens show texts in parts`,
  'several.same-text': ({ number }: { number: number }) => `${number} texts say the same words in two languages`,
  'several.unfinished-text': ({ number }: { number: number }) => `${number} texts are not finished`,
  'several.unknown-column': ({ number }: { number: number }) => `${number} columns are not known`,
  'several.unlike-colour': ({ number }: { number: number }) => `${number} values are no longer near to their colour`,
} as const satisfies English;
