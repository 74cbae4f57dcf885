import { join } from 'node:path';
import { loadContent } from '../content/load.js';
import { withoutConsequences } from '../content/unread.js';
import { problemsOf } from '../day/day.js';
import { daysOf } from '../day/days.js';
import { contentLock, type Endable, type Held, whileLocked } from '../disk/lock.js';
import { clearUnfinished, newFile } from '../disk/replace-file.js';
import { replaceFiles } from '../disk/replace-files.js';
import type { Language } from '../language/language.js';
import { whileInPlace } from '../output/in-place.js';
import { hasErrors, type Reported } from '../problem.js';
import { type Approval, isApproval, isRewording } from '../review/approval.js';
import { approve } from '../review/approve.js';
import { type Half, waits } from '../review/half.js';
import { halves } from '../review/halves.js';
import { matchRows } from '../review/match-rows.js';
import { readRows } from '../review/read-rows.js';
import { pickTable, reviewTable } from '../review/review-table.js';
import { checkReviewers, concerns, reviewerOf } from '../review/reviewers.js';
import { type Rewording, rewordingOf } from '../review/rewording.js';
import type { Row } from '../review/row.js';
import type { IsoDate } from '../rules/date.js';
import { readTables, tableBytes } from '../tables/table-file.js';

export interface ReviewReport extends Reported {
  /** The languages of the content, in their order; empty while it cannot be read. */
  readonly languages: readonly Language[];
  /** The day whose words were reviewed. */
  readonly asOf?: IsoDate;
  /** Halves that wait for somebody, after what was taken. */
  readonly waiting: readonly Half[];
  /** Approvals that were written. */
  readonly approved: readonly Approval[];
  /** Halves that were given the words of the table, and wait for approval. */
  readonly reworded: readonly Rewording[];
  /** Rows that ask for a change or say something. */
  readonly remarks: readonly Row[];
  /** Files that were written: paths of a table, names of content files. */
  readonly written: readonly string[];
}

const NOTHING = { languages: [], waiting: [], approved: [], reworded: [], remarks: [], written: [] } as const;

export interface ListOptions extends Endable {
  /** The content folder. */
  readonly content: string;
  /** The day whose words are looked at. */
  readonly asOf: IsoDate;
  /** Only what is a matter of this reviewer of project.yaml. */
  readonly person?: string;
  /** The file `.xlsx` or `.csv` that takes the list; it must not be there yet. */
  readonly table?: string;
}

/** What waits for approval on a day, and that as a table to send. With an error in the content no table is written. */
export async function listReviews({ content: folder, asOf, person, table, ...ending }: ListOptions): Promise<ReviewReport> {
  const { content, problems: found, sources, unread, sound } = await loadContent(folder);
  if (!content) return { ...NOTHING, problems: found, sources, asOf };
  const day = daysOf(content).on(asOf);
  const problems = [...found, ...withoutConsequences([...problemsOf(day), ...checkReviewers(content)], { unread, sound })];
  const reviewer = person === undefined ? undefined : reviewerOf(content, person);
  const waiting = halves(content, day).filter((half) => waits(half) && (!reviewer || concerns(reviewer, half)));
  const report = { ...NOTHING, languages: content.languages, problems, sources, asOf, waiting };
  if (table === undefined || hasErrors(problems)) return report;
  const bytes = await tableBytes([reviewTable(waiting, asOf, content.languages)], table);
  await whileInPlace(table, ending, () => newFile(table, bytes));
  return { ...report, written: [table] };
}

export interface TakeOptions extends Endable {
  /** The content folder. */
  readonly content: string;
  /** The table that came back, and its name in the report. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Words that were edited in the table become the draft; without, approving them is an error. */
  readonly words?: boolean;
  /** No decision can be of a later day. */
  readonly today: IsoDate;
}

/** Writes the approvals of a table, and with `words` the words that were edited in it, into the content: all of them, or, when one row is wrong, none. Stops when another run holds the content. */
export async function takeReviews(options: TakeOptions): Promise<ReviewReport> {
  return whileLocked(contentLock(options.content), options, takeAlone);
}

async function takeAlone({ content: folder, file, bytes, words, today, signal }: TakeOptions & Held): Promise<ReviewReport> {
  await clearUnfinished(folder);
  const { content, problems: found, sources, unread, sound } = await loadContent(folder);
  const { rows, day, problems: ofRows } = readRows(pickTable(await readTables(bytes, file), file), file, today);
  const remarks = rows.filter(({ decision, remark }) => decision === 'change' || remark !== '');
  const languages = content?.languages ?? [];
  const report = { ...NOTHING, languages, sources, remarks, problems: [...found, ...ofRows], ...(day && { asOf: day }) };
  if (!content || day === undefined) return report;

  const days = daysOf(content);
  const said = days.on(day);
  const all = halves(content, said);
  const matched = matchRows(rows, file, {
    halves: all,
    reviewers: content.project.data.reviewers ?? [],
    ...(words === true && { reword: (half: Half, edited: string) => rewordingOf(content, day, half, edited) }),
  });
  const ofContent = withoutConsequences([...problemsOf(said), ...checkReviewers(content)], { unread, sound });
  // While a file cannot be read, nobody knows which texts there are.
  const problems = [...report.problems, ...ofContent, ...(unread.size > 0 ? [] : matched.problems)];
  const waiting = all.filter(waits);
  if (hasErrors(problems)) return { ...report, problems, waiting };

  const { texts, problems: unwritable } = approve(days, all, matched.taken, day);
  if (hasErrors(unwritable)) return { ...report, problems: [...problems, ...unwritable], waiting };
  signal.throwIfAborted();
  await replaceFiles([...texts].map(([name, text]) => ({ path: join(folder, name), former: sources.get(name) ?? '', text })));
  const now = await listReviews({ content: folder, asOf: day });
  return {
    ...now,
    problems: [...now.problems, ...ofRows, ...matched.problems],
    remarks,
    approved: matched.taken.filter(isApproval),
    reworded: matched.taken.filter(isRewording),
    written: [...texts.keys()],
  };
}
