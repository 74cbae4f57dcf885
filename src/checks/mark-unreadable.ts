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
  const found = read.length === 0 ? 'none that can be read' : read.map((text) => `"${text}"`).join(', ');
  const expected = wanted === undefined ? 'no mark of an edition on a sheet that is not released' : `the mark ${wanted} of the edition`;
  return report(
    sheet,
    page,
    `expected ${expected}, read at ${Math.round(dpi)} dpi, found ${found}`,
    'give the mark larger modules in theme.yaml',
  );
}

function tooFaint(sheet: ProofSheet, page: number, ratio: number): Problem {
  const message = `expected the mark of the edition at ${CODE_CONTRAST}:1 or more against its ground, found ${ratio.toFixed(1)}:1`;
  return report(sheet, page, message, 'choose a darker ink in theme.yaml');
}

function report({ copy, pages }: ProofSheet, page: number, message: string, fix: string): Problem {
  const name = pages.length > 1 ? `${copy.name}, page ${page}` : copy.name;
  return { code: CODE, severity: 'error', where: { file: copy.poster.file }, message: `${name}: ${message}`, fix };
}
