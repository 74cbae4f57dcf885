import { phrase } from '../messages/message.js';
import { AS_OF, CONTENT, type CommandSpec, ONLY, OUT } from './command.js';
import type { ImpactFlags } from './impact.js';
import type { ReleaseFlags } from './release.js';
import type { ReprintFlags } from './reprint.js';
import type { ReviewFlags } from './review.js';
import type { VerifyFlags } from './verify.js';

/** Commands for what changes: who approved it, what it touches, what hangs where. */
export const EDITION_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'impact',
    does: phrase('help.impact'),
    options: [
      CONTENT,
      { flag: '--as-of', takes: phrase('takes.date'), does: phrase('help.impact-as-of') },
      { flag: '--against', takes: phrase('takes.date-or-edition'), does: phrase('help.impact-against') },
      { flag: '--out', takes: phrase('takes.path'), does: phrase('help.impact-out'), default: 'output/impact' },
      { flag: '--no-pictures', does: phrase('help.impact-no-pictures') },
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
    does: phrase('help.review'),
    options: [
      CONTENT,
      AS_OF,
      { flag: '--for', takes: phrase('takes.name'), does: phrase('help.review-for') },
      { flag: '--table', takes: phrase('takes.file'), does: phrase('help.review-table') },
      { flag: '--take', takes: phrase('takes.file'), does: phrase('help.review-take') },
      { flag: '--words', does: phrase('help.review-words') },
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
    does: phrase('help.release'),
    options: [
      CONTENT,
      { ...OUT, does: phrase('help.release-out') },
      AS_OF,
      ONLY,
      { flag: '--date', takes: phrase('takes.date'), does: phrase('help.release-date') },
      { flag: '--by', takes: phrase('takes.name'), does: phrase('help.release-by') },
      { flag: '--accept-unconfirmed', does: phrase('help.release-accept-unconfirmed') },
      { flag: '--dry-run', does: phrase('help.release-dry-run') },
    ],
    examples: ['release --dry-run', 'release --only rights', 'release --by "A. Editor"', 'release --as-of 2027-01-01 --date 2026-12-20'],
    run: async (flags: ReleaseFlags, surroundings) => (await import('./release.js')).release(flags, surroundings),
  },
  {
    name: 'reprint',
    does: phrase('help.reprint'),
    options: [
      CONTENT,
      AS_OF,
      { flag: '--table', takes: phrase('takes.file'), does: phrase('help.reprint-table') },
      { flag: '--centers', takes: phrase('takes.file'), does: phrase('help.reprint-centers') },
      { flag: '--out', takes: phrase('takes.folder'), does: phrase('help.reprint-out') },
      { flag: '--sets', takes: phrase('takes.folder'), does: phrase('help.reprint-sets') },
    ],
    examples: [
      'reprint',
      'reprint --as-of 2027-01-01',
      'reprint --table reprint.xlsx',
      'reprint --centers offices.xlsx',
      'reprint --centers offices.xlsx --as-of 2027-01-01 --out output/reprint',
    ],
    run: async (flags: ReprintFlags, surroundings) => (await import('./reprint.js')).reprint(flags, surroundings),
  },
  {
    name: 'verify',
    does: phrase('help.verify'),
    takes: { what: phrase('takes.files'), means: phrase('help.verify-takes'), how: 'several' },
    options: [CONTENT, AS_OF],
    examples: [
      'verify wall.jpg',
      'verify photos/*.jpg --as-of 2027-01-01',
      'verify output/releases/2026-11-22/posters/rights-a4.pdf --json',
    ],
    run: async (flags: VerifyFlags, surroundings, files) => (await import('./verify.js')).verify(files, flags, surroundings),
  },
];
