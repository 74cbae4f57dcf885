import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../language/language.js';
import { EXIT, hasErrors, Stop } from '../problem.js';
import type { Half } from '../review/half.js';
import type { Row } from '../review/row.js';
import type { ReviewReport } from '../stories/review.js';
import { rowPlace } from '../tables/row-place.js';
import { MOST_TABLE_BYTES, tooManyBytes } from '../tables/shape-table.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import { namedFiles } from './named-files.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { Colours } from './terminal.js';
import { wrongUsage } from './usage.js';

export interface ReviewFlags {
  readonly content: string;
  readonly asOf?: string;
  readonly for?: string;
  readonly table?: string;
  readonly take?: string;
  readonly words?: true;
}

/** `taqta review`: what waits for approval, as a list and as a table that goes out and comes back. */
export async function review(flags: ReviewFlags, { folder, signal, patienceMs }: Surroundings): Promise<Outcome> {
  const { listReviews, takeReviews } = await import('../stories/review.js');
  const content = resolve(folder, flags.content);
  const { take, table } = flags;
  if (take !== undefined && (table ?? flags.for ?? flags.asOf) !== undefined) {
    const message = 'expected --take alone, found --table, --for or --as-of beside it';
    throw wrongUsage('bad-flags', message, 'run the command twice; the day stands in the table that is taken');
  }
  if (flags.words && take === undefined)
    throw wrongUsage('bad-flags', 'expected --words beside --take, found it alone', 'name the table that came back: --take FILE --words');
  const report =
    take === undefined
      ? await listReviews({
          content,
          signal,
          patienceMs,
          asOf: asOf(flags.asOf, clock()),
          ...(flags.for !== undefined && { person: flags.for }),
          ...(table !== undefined && { table: resolve(folder, table) }),
        })
      : await takeReviews({
          content,
          signal,
          patienceMs,
          file: take,
          words: flags.words === true,
          bytes: await bytesOf(take, folder),
          today: asOf(undefined, clock()),
        });
  return {
    problems: report.problems,
    sources: report.sources,
    folders: [content],
    result: {
      asOf: report.asOf ?? null,
      waiting: report.waiting.map(({ at: _, standing, where, ...half }) => ({ ...half, where: { ...where }, standing: { ...standing } })),
      approved: report.approved.map(({ half: { id, language, fingerprint }, by, on }) => ({ id, language, fingerprint, by, on })),
      reworded: report.reworded.map(({ half: { id, language, words: was }, words }) => ({ id, language, was, words })),
      remarks: report.remarks.map(({ number, id, language, decision, by, remark }) => ({
        row: rowPlace('', number).line ?? 0,
        id,
        language,
        decision: decision ?? null,
        by,
        remark,
      })),
      written: report.written,
    },
    text: (colours) => (take === undefined ? list(report, flags, colours) : taken(report, colours)),
  };
}

/** The bytes of the table that came back. Stops when the system does not let us read it. */
async function bytesOf(take: string, folder: string): Promise<Uint8Array> {
  await namedFiles([take], folder);
  const { size } = await stat(resolve(folder, take));
  if (size > MOST_TABLE_BYTES) throw tooManyBytes(take, size);
  return readFile(resolve(folder, take)).catch((fault: unknown) => {
    const message = 'expected a table that may be read, found that the system refuses it';
    throw new Stop(
      EXIT.environment,
      [{ code: 'broken-file', severity: 'error', where: { file: take }, message, fix: 'ask for the right to read it' }],
      fault,
    );
  });
}

/** Characters of a text in the list; the table and --json have all. */
const SHOWN = 60;

function list({ languages, problems, waiting, written, asOf: day }: ReviewReport, { table }: ReviewFlags, colours: Colours): string {
  const posters = [...new Set(waiting.map(({ poster }) => poster))];
  const groups = posters.map((poster) => {
    const own = waiting.filter((half) => half.poster === poster);
    return [`${colours.bold(poster)}  ${count(own, languages)}`, ...columns(own.map(line)).map((each) => `  ${each}`)].join('\n');
  });
  const sum =
    waiting.length === 0 ? `${colours.green('✔')} ${day}: nothing waits` : `${day}: ${waits(waiting)}, ${count(waiting, languages)}`;
  const wrote = written.length > 0 ? [`${colours.green('✔')} written to ${table}`] : [];
  const failed = table !== undefined && hasErrors(problems) ? ['No table was written: the content has errors.'] : [];
  return `${[...groups, [sum, ...wrote, ...failed].join('\n')].join('\n\n')}\n`;
}

const waits = ({ length }: readonly Half[]): string => (length === 1 ? '1 text waits' : `${length} texts wait`);

const count = (all: readonly Half[], languages: readonly Language[]): string =>
  languages.map((language) => `${all.filter((half) => half.language === language).length} ${language}`).join(', ');

function line({ id, poster, language, where, basis, words, standing }: Half): readonly string[] {
  const former =
    standing.kind === 'draft' && standing.formerly ? `(${standing.formerly.by} had approved other words on ${standing.formerly.on}) ` : '';
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words;
  return [language, id.slice(poster.length + 1), `${where.file}:${where.line ?? 1}`, basis.join(' '), `${former}${shown}`];
}

function taken({ problems, approved, reworded, remarks, waiting, written }: ReviewReport, colours: Colours): string {
  const said =
    remarks.length === 0
      ? []
      : [
          `${colours.bold('Remarks')}\n${columns(remarks.map(remarkLine))
            .map((each) => `  ${each}`)
            .join('\n')}`,
        ];
  const end = hasErrors(problems)
    ? 'Nothing was written: every row has to be right, then all of them are taken.'
    : `${colours.green('✔')} ${approved.length} ${approved.length === 1 ? 'approval' : 'approvals'}${rewordings(reworded)} written${written.length > 0 ? ` to ${written.join(', ')}` : ''}; ${waits(waiting)}`;
  return `${[...said, end].join('\n\n')}\n`;
}

const rewordings = ({ length }: ReviewReport['reworded']): string =>
  length === 0 ? '' : ` and the words of ${length === 1 ? '1 text, which waits' : `${length} texts, which wait`} for approval,`;

function remarkLine({ number, id, language, decision, by, remark }: Row): readonly string[] {
  return [`row ${rowPlace('', number).line}`, id, language, decision ?? '', by, remark];
}
