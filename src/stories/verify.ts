import { loadContent } from '../content/load.js';
import { daysOf } from '../day/days.js';
import { releasedEditions } from '../editions/edition-marks.js';
import type { Edition } from '../editions/ledger.js';
import { ledgerFaults } from '../editions/ledger-faults.js';
import { readRecords } from '../editions/read-records.js';
import { createTools } from '../jobs/tools.js';
import { distinct, hasErrors, type Problem, type Reported } from '../problem.js';
import { looksLikeMark } from '../qr/edition-mark.js';
import { pictureFile } from '../reading/picture-file.js';
import type { FoundCodes } from '../reading/qr-reader.js';
import { type ReadDocument, type ReadingTools, readDocument } from '../reading/read-document.js';
import type { IsoDate } from '../rules/date.js';
import { documentFault } from '../walls/document-fault.js';
import { type Ground, judge, type Verdict } from '../walls/verdict.js';
import { verdictProblem } from '../walls/verdict-problem.js';
import { postersBehind, withoutMark } from '../walls/without-mark.js';

interface VerifyOptions {
  readonly content: string;
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly asOf: IsoDate;
  readonly signal?: AbortSignal;
}

/** What was found in one file, each edition once. */
export interface VerifiedFile {
  /** The file as it was named. */
  readonly file: string;
  readonly verdicts: readonly Verdict[];
}

export interface VerifyReport extends Reported {
  /** Empty while the ledger or the content cannot be read. */
  readonly files: readonly VerifiedFile[];
}

/** Which editions hang on the photos and stand in the PDFs, and whether they still hold on a day. */
export async function verify({ content: folder, files, asOf, signal }: VerifyOptions): Promise<VerifyReport> {
  const { content, problems: found, sources } = await loadContent(folder);
  if (!content) return { problems: found, sources, files: [] };
  const forged = ledgerFaults(content.editions);
  if (hasErrors(forged)) return { problems: forged, sources, files: [] };

  const { posters, problems: unsaid } = daysOf(content).on(asOf);
  const problems: Problem[] = [...unsaid.posters];
  const records = await readRecords(folder, content.editions);
  const record = (edition: Edition) => {
    const fault = records.faults.get(edition);
    if (fault) problems.push(fault);
    return records.found.get(edition);
  };
  const ground: Ground = { content, posters, released: releasedEditions(content.editions.data, records.found), record };
  const tools = createTools();
  const verified: VerifiedFile[] = [];
  for (const { path, name } of files) {
    const answer = await verifyFile({ path, name }, ground, { asOf, tools, ...(signal && { signal }) });
    verified.push({ file: name, verdicts: answer.verdicts });
    problems.push(...answer.problems);
  }
  return { problems, sources, files: verified };
}

interface Verification extends Pick<VerifyOptions, 'asOf' | 'signal'> {
  readonly tools: ReadingTools;
}

async function verifyFile({ path, name: file }: VerifyOptions['files'][number], ground: Ground, { asOf, tools, signal }: Verification) {
  const refused = (problem: Problem) => ({ verdicts: [], problems: [problem] });
  const bytes = await pictureFile(path, file);
  if ('severity' in bytes) return refused(bytes);
  const read = await readDocument(bytes, tools, signal);
  if (typeof read === 'string') return refused(documentFault(read, file));
  const marks = [...new Set(read.pages.flatMap((page) => page.marks))].filter(looksLikeMark);
  const verdicts = marks.map((mark): Verdict => judge(mark, ground));
  const reported = verdicts.map((verdict) => verdictProblem(verdict, file, asOf)).filter((problem) => problem !== undefined);
  return { verdicts, problems: [...reported, ...silentPages(read, file, ground)] };
}

/** What is wrong with pages that bear no mark; a page without any code is nothing to report beside a released sheet. */
function silentPages({ kind, pages }: ReadDocument, file: string, { content, posters }: Ground): readonly Problem[] {
  const silent = pages.filter(({ marks }) => !marks.some(looksLikeMark));
  const ours = silent.filter(({ addresses }) => addresses.some((address) => postersBehind(address, content, posters).length > 0));
  const reported = silent.length < pages.length ? ours : ours.length > 0 ? ours : [together(silent)];
  return distinct(reported.map(({ addresses, marks }) => withoutMark({ file, kind, addresses, others: marks }, content, posters)));
}

const together = (pages: readonly FoundCodes[]): FoundCodes => ({
  marks: [...new Set(pages.flatMap((page) => page.marks))],
  addresses: [...new Set(pages.flatMap((page) => page.addresses))],
});
