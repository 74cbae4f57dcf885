import { Option } from 'commander';
import { asOfOption, type CommandSpec, contentOption, onlyOption, outOption } from './command.js';
import type { ImpactFlags } from './impact.js';
import type { ReleaseFlags } from './release.js';
import type { ReprintFlags } from './reprint.js';
import type { ReviewFlags } from './review.js';
import type { VerifyFlags } from './verify.js';

/** Commands for what changes: who approved it, what it touches, what hangs where. */
export const EDITION_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'impact',
    does: 'show what a change of rules does: words, sheets and screens before and after',
    options: [
      contentOption(),
      new Option('--as-of <date>', 'the day to look at, such as 2027-01-01 (default: the next change to come, or else the last)'),
      new Option('--against <date|edition>', 'what to compare it with: a day, or an edition such as rights-3 (default: today)'),
      new Option('--out <path>', 'the page to write, or a folder for it').default('output/impact'),
      new Option('--no-pictures', 'only words, not the sheets'),
    ],
    examples: [
      'impact',
      'impact --as-of 2027-01-01',
      'impact --as-of 2018-06-01 --against 2026-11-22',
      'impact --against rights-3 --out rights.html',
    ],
    run: async (flags: ImpactFlags, surroundings) => (await import('./impact.js')).impact(flags, surroundings),
  },
  {
    name: 'review',
    does: 'list the texts that wait for approval; send them out as a table, and take the decisions back',
    options: [
      contentOption(),
      asOfOption(),
      new Option('--for <name>', 'only what is a matter of this reviewer of project.yaml'),
      new Option('--table <file>', 'write the list to a new table to fill in, .xlsx or .csv'),
      new Option('--take <file>', 'write the approvals of a filled-in table into the content'),
      new Option('--words', 'with --take: words that were edited in the table become the draft, and wait for approval'),
    ],
    examples: [
      'review',
      'review --as-of 2027-01-01',
      'review --for "A. Editor" --table for-editor.xlsx',
      'review --take for-editor.xlsx',
      'review --take for-editor.xlsx --words',
    ],
    run: async (flags: ReviewFlags, surroundings) => (await import('./review.js')).review(flags, surroundings),
  },
  {
    name: 'release',
    does: 'give every poster that has changed its next edition, and keep a record of it',
    options: [
      contentOption(),
      outOption('the output folder, whose releases/ takes the sheets'),
      asOfOption(),
      onlyOption(),
      new Option('--date <date>', 'the day of the release (default: today in Kazakhstan)'),
      new Option('--by <name>', 'who releases (default: the name of this account)'),
      new Option('--accept-unconfirmed', 'release facts that nobody has confirmed; the records keep which'),
      new Option('--dry-run', 'only say what would be released'),
    ],
    examples: ['release --dry-run', 'release --only rights', 'release --by "A. Editor"', 'release --as-of 2027-01-01 --date 2026-12-20'],
    run: async (flags: ReleaseFlags, surroundings) => (await import('./release.js')).release(flags, surroundings),
  },
  {
    name: 'reprint',
    does: 'say on which walls something hangs that is no longer in force, and why',
    options: [contentOption(), asOfOption(), new Option('--table <file>', 'write the list as a workbook or as CSV as well: reprint.xlsx')],
    examples: ['reprint', 'reprint --as-of 2027-01-01', 'reprint --table reprint.xlsx'],
    run: async (flags: ReprintFlags, surroundings) => (await import('./reprint.js')).reprint(flags, surroundings),
  },
  {
    name: 'verify',
    does: 'say which editions are on photos or in PDFs of posters, and whether they still hold',
    takes: ['<files...>', 'photos (JPEG, PNG, WebP, TIFF) and PDFs'],
    options: [contentOption(), asOfOption()],
    examples: [
      'verify wall.jpg',
      'verify photos/*.jpg --as-of 2027-01-01',
      'verify output/releases/2026-11-22/posters/rights-a4.pdf --json',
    ],
    run: async (flags: VerifyFlags, surroundings, files) => (await import('./verify.js')).verify(files, flags, surroundings),
  },
];
