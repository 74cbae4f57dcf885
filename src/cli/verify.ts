import { resolve } from 'node:path';
import { type Edition, editionName } from '../editions/ledger.js';
import type { Json } from '../output/job.js';
import type { VerifiedFile } from '../stories/verify.js';
import type { Verdict } from '../walls/verdict.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { RunFlags } from './run-options.js';
import type { Colours } from './terminal.js';

export type VerifyFlags = Pick<RunFlags, 'content' | 'asOf'>;

/** `taqta verify`: which editions hang on some photos, and whether they still hold. */
export async function verify(files: readonly string[], flags: VerifyFlags, surroundings: Surroundings): Promise<Outcome> {
  const { folder, signal } = surroundings;
  const day = asOf(flags.asOf, clock());
  const content = resolve(folder, flags.content);
  const named = await namedFiles(files, folder);
  const story = await import('../stories/verify.js');
  const report = await story.verify({ content, files: named, asOf: day, signal });
  return {
    problems: report.problems,
    sources: report.sources,
    folders: [content, folder],
    result: { asOf: day, files: report.files.map(({ file, verdicts }) => ({ file, sheets: verdicts.map(answer) })) },
    text: (colours) => report.files.map((file) => words(file, day, colours)).join(''),
  };
}

/** One sheet in the JSON object; its keys never differ. */
function answer(verdict: Verdict): Json {
  const edition = 'edition' in verdict ? verdict.edition : undefined;
  const superseded = verdict.kind === 'superseded' ? verdict : undefined;
  const other = verdict.kind === 'early' ? verdict.until : superseded?.by;
  return {
    verdict: verdict.kind,
    code: edition?.code ?? (verdict.kind === 'unknown' ? verdict.code : null),
    edition: edition ? about(edition) : null,
    by: other ? about(other) : null,
    cause: superseded?.cause ? { ...superseded.cause } : null,
  };
}

const about = (edition: Edition): Json => ({
  name: editionName(edition),
  poster: edition.poster,
  number: edition.number,
  released: edition.date,
  asOf: edition.asOf,
});

function words({ file, verdicts }: VerifiedFile, day: string, colours: Colours): string {
  return verdicts.map((verdict) => `${lines(verdict, file, day, colours)}\n`).join('');
}

function lines(verdict: Verdict, file: string, day: string, colours: Colours): string {
  if (!('edition' in verdict))
    return `${colours.red('✖')} ${file}: ${verdict.kind === 'unknown' ? 'an unknown edition' : 'a misread mark'}`;
  const { edition } = verdict;
  const known = `${editionName(edition)} (${edition.code}), released on ${edition.date}, as of ${edition.asOf}`;
  switch (verdict.kind) {
    case 'holds':
      return `${colours.green('✔')} ${file}: ${known}; it holds on ${day}`;
    case 'undecided':
      return `${colours.yellow('?')} ${file}: ${known}; the content of ${day} has to be mended before more can be said`;
    case 'early':
      return `${colours.yellow('⚠')} ${file}: ${known}; it does not hold yet on ${day}`;
    case 'withdrawn':
      return `${colours.red('✖')} ${file}: ${known}; the poster is withdrawn`;
    case 'superseded': {
      const by = verdict.by
        ? `superseded by ${editionName(verdict.by)} of ${verdict.by.date}, because`
        : 'superseded; its successor is not released';
      const cause = verdict.cause
        ? Object.entries(verdict.cause)
            .map(([language, words]) => `\n    ${language}: ${words}`)
            .join('')
        : '';
      return `${colours.red('✖')} ${file}: ${known}; ${by}${cause}`;
    }
  }
}
