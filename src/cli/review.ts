import { resolve } from 'node:path';
import type { Language } from '../language/language.js';
import type { Speaker } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import { hasErrors } from '../problem.js';
import type { Half } from '../review/half.js';
import type { Row } from '../review/row.js';
import type { ReviewReport } from '../stories/review.js';
import { rowPlace } from '../tables/row-place.js';
import { asOf } from './as-of.js';
import { clock } from './clock.js';
import { columns } from './columns.js';
import { bytesOfTable } from './named-files.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
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
    throw wrongUsage('bad-flags', phrase('bad-flags.take'), phrase('bad-flags.take-fix'));
  }
  if (flags.words && take === undefined) throw wrongUsage('bad-flags', phrase('bad-flags.words'), phrase('bad-flags.words-fix'));
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
          bytes: await bytesOfTable(take, folder),
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
    text: (speech) => (take === undefined ? list(report, flags, speech) : taken(report, speech)),
  };
}

/** Characters of a text in the list; the table and --json have all. */
const SHOWN = 60;

function list(report: ReviewReport, { table = '' }: ReviewFlags, { colours, say }: Speech): string {
  const { languages, problems, waiting, written, asOf: day = '' } = report;
  const posters = [...new Set(waiting.map(({ poster }) => poster))];
  const groups = posters.map((poster) => {
    const own = waiting.filter((half) => half.poster === poster);
    return [
      `${colours.bold(poster)}  ${count(own, languages).join(', ')}`,
      ...columns(own.map((half) => line(half, say))).map((each) => `  ${each}`),
    ].join('\n');
  });
  const sum =
    waiting.length === 0
      ? `${colours.green('✔')} ${say(phrase('summary.waiting-none', { day }))}`
      : say(phrase('summary.waiting-on', { day, waiting: waits(waiting), languages: count(waiting, languages) }));
  const wrote = written.length > 0 ? [`${colours.green('✔')} ${say(phrase('summary.written-to', { file: table }))}`] : [];
  const failed = table !== '' && hasErrors(problems) ? [say(phrase('summary.no-table'))] : [];
  return `${[...groups, [sum, ...wrote, ...failed].join('\n')].join('\n\n')}\n`;
}

const waits = ({ length: texts }: readonly Half[]): Phrase => phrase('summary.waiting', { texts });

const count = (all: readonly Half[], languages: readonly Language[]): readonly string[] =>
  languages.map((language) => `${all.filter((half) => half.language === language).length} ${language}`);

function line({ id, poster, language, where, basis, words, standing }: Half, say: Speaker): readonly string[] {
  const former =
    standing.kind === 'draft' && standing.formerly
      ? `${say(phrase('summary.formerly', { by: standing.formerly.by, day: standing.formerly.on }))} `
      : '';
  const shown = shortened(words, SHOWN);
  return [language, id.slice(poster.length + 1), `${where.file}:${where.line ?? 1}`, basis.join(' '), `${former}${shown}`];
}

function taken({ problems, approved, reworded, remarks, waiting, written }: ReviewReport, { colours, say }: Speech): string {
  const said =
    remarks.length === 0
      ? []
      : [
          `${colours.bold(say(phrase('summary.remarks')))}\n${columns(remarks.map((remark) => remarkLine(remark, say)))
            .map((each) => `  ${each}`)
            .join('\n')}`,
        ];
  const approvals = phrase('summary.approvals', { approvals: approved.length });
  const what = reworded.length === 0 ? approvals : phrase('summary.approvals-and-words', { approvals, texts: reworded.length });
  const done = { what, waiting: waits(waiting) };
  const end = hasErrors(problems)
    ? say(phrase('summary.rows-wrong'))
    : `${colours.green('✔')} ${say(written.length === 0 ? phrase('summary.taken', done) : phrase('summary.taken-to', { ...done, files: written }))}`;
  return `${[...said, end].join('\n\n')}\n`;
}

function remarkLine({ number, id, language, decision, by, remark }: Row, say: Speaker): readonly string[] {
  const row = phrase('summary.row', { row: rowPlace('', number).line ?? 0 });
  return [say(row), id, language, decision ? say(phrase(`cell.${decision}`)) : '', by, remark];
}
