import { resolve } from 'node:path';
import { type Edition, editionName } from '../editions/ledger.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Json } from '../output/job.js';
import type { VerifiedFile } from '../stories/verify.js';
import type { Verdict } from '../walls/verdict.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import type { RunFlags } from './run-options.js';

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
    text: (speech) => report.files.map((file) => words(file, day, speech)).join(''),
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

function words({ file, verdicts }: VerifiedFile, day: string, speech: Speech): string {
  return verdicts.map((verdict) => `${lines(verdict, { file, day }, speech)}\n`).join('');
}

interface Asked {
  readonly file: string;
  readonly day: string;
}

function lines(verdict: Verdict, { file, day }: Asked, { colours, say }: Speech): string {
  const signs = { good: colours.green('✔'), open: colours.yellow('?'), warning: colours.yellow('⚠'), bad: colours.red('✖') } as const;
  const line = (sign: keyof typeof signs, message: Phrase): string => `${signs[sign]} ${say(message)}`;
  if (!('edition' in verdict))
    return line('bad', phrase(verdict.kind === 'unknown' ? 'summary.unknown-edition' : 'summary.misread-mark', { file }));
  const { code, date: released, asOf: of } = verdict.edition;
  const known = phrase('summary.known', { file, edition: editionName(verdict.edition), code, released, day: of });
  switch (verdict.kind) {
    case 'holds':
      return line('good', phrase('summary.holds', { known, day }));
    case 'undecided':
      return line('open', phrase('summary.undecided', { known, day }));
    case 'early':
      return line('warning', phrase('summary.early', { known, day }));
    case 'withdrawn':
      return line('bad', phrase('summary.withdrawn', { known }));
    case 'superseded': {
      const { by, cause = {} } = verdict;
      const said = by
        ? phrase('summary.superseded', { known, by: editionName(by), day: by.date })
        : phrase('summary.superseded-by-none', { known });
      const causes = Object.entries(cause).map(([language, why]) => `\n    ${language}: ${why}`);
      return `${line('bad', said)}${causes.join('')}`;
    }
  }
}
