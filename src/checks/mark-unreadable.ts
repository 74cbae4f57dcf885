import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
import { CODE_CONTRAST } from '../paper/contrast.js';
import type { Problem } from '../problem.js';
import type { Seen } from '../proof/look-at.js';
import { markOf } from '../qr/edition-mark.js';
import type { QrReader } from '../reading/qr-reader.js';
import type { ProofSheet } from './check.js';
import { codeContrast } from './code-contrast.js';

const CODE = 'mark-unreadable';

/** Reads the mark of a released edition from every page; a sheet that is not released has none. */
export async function checkMarks(
  sheet: ProofSheet,
  { hung, dpi }: Pick<Seen, 'hung' | 'dpi'>,
  reader: QrReader,
): Promise<readonly Problem[]> {
  const { edition } = sheet.copy;
  const wanted = edition && markOf(edition.code);
  const problems: Problem[] = [];
  for (const [index, page] of sheet.pages.entries()) {
    const raster = hung[index];
    if (raster === undefined || (wanted === undefined && page.marks.length === 0)) continue;
    const read = await reader.readMarks(raster);
    if (wanted === undefined || read.length !== 1 || read[0] !== wanted) problems.push(unread(sheet, index + 1, { wanted, read, dpi }));
    const faint = page.marks.map(({ box }) => codeContrast(raster, box, raster.width / sheet.paper.width));
    problems.push(...faint.filter((ratio) => ratio < CODE_CONTRAST).map((ratio) => tooFaint(sheet, index + 1, ratio)));
  }
  return problems;
}

interface MarkRead {
  readonly wanted: string | undefined;
  readonly read: readonly string[];
  readonly dpi: number;
}

function unread(sheet: ProofSheet, page: number, { wanted, read, dpi }: MarkRead): Problem {
  const message = phrase('mark-unreadable.found', {
    name: nameOf(sheet, page),
    expected: wanted === undefined ? phrase('mark-unreadable.unreleased') : phrase('mark-unreadable.mark', { mark: wanted }),
    dpi: Math.round(dpi),
    found: read.length === 0 ? phrase('mark-unreadable.none') : phrase('mark-unreadable.read', { read }),
  });
  return report(sheet, message, phrase('mark-unreadable.modules-fix'));
}

function tooFaint(sheet: ProofSheet, page: number, ratio: number): Problem {
  const message = phrase('mark-unreadable.faint', { name: nameOf(sheet, page), least: CODE_CONTRAST, ratio });
  return report(sheet, message, phrase('qr-unreadable.ink-fix'));
}

const nameOf = ({ copy: { name }, pages }: ProofSheet, page: number): PhraseOrText =>
  pages.length > 1 ? phrase('sheet.page', { name, page }) : name;

const report = ({ copy }: ProofSheet, message: Phrase, fix: Phrase): Problem => ({
  code: CODE,
  severity: 'error',
  where: { file: copy.poster.file },
  message,
  fix,
});
