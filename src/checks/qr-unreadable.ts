import { type Phrase, phrase } from '../messages/message.js';
import { CODE_CONTRAST } from '../paper/contrast.js';
import { toMm } from '../paper/units.js';
import type { MeasuredQr } from '../pdf/measured.js';
import { codesIn } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import type { Seen } from '../proof/look-at.js';
import { calledCode } from '../qr/called-code.js';
import { LEAST_MODULE } from '../qr/least-module.js';
import { qrMatrix } from '../qr/qr.js';
import type { Raster } from '../reading/raster.js';
import type { ProofSheet } from './check.js';
import { codeContrast } from './code-contrast.js';

const CODE = 'qr-unreadable';
const TOLERANCE = 0.01;

/** Compares the codes that were read from the finished sheets with the addresses that they were made for. */
export function checkCodes(sheet: ProofSheet, { hung, codes, dpi }: Pick<Seen, 'hung' | 'codes' | 'dpi'>): readonly Problem[] {
  const problems = sheet.pages.flatMap((page, index) => {
    const read = codes[index]?.map(({ text }) => text) ?? [];
    return page.codes.flatMap((code) => [
      ...(read.includes(code.url) ? [] : [unreadable(sheet, code, { read, dpi })]),
      ...tooSmall(sheet, code),
      ...tooFaint(sheet, code, hung[index]),
    ]);
  });
  return [...problems, ...absent(sheet)];
}

const isAddress = (contents: string): boolean => /^https?:/i.test(contents);

/** How the code of an address, or of anything else, has fewer modules. */
const shorter = (contents: string): Phrase => phrase(isAddress(contents) ? 'qr-unreadable.shorter-fix' : 'qr-unreadable.less-fix');

function unreadable(
  sheet: ProofSheet,
  code: MeasuredQr,
  { read, dpi }: { readonly read: readonly string[]; readonly dpi: number },
): Problem {
  const asked = { name: sheet.copy.name, url: calledCode(code.url), dpi: Math.round(dpi) };
  const message =
    read.length === 0 ? phrase('qr-unreadable.none', asked) : phrase('qr-unreadable.others', { ...asked, read: read.map(calledCode) });
  return report(sheet, code.url, message, shorter(code.url));
}

function tooSmall(sheet: ProofSheet, { url, box }: MeasuredQr): readonly Problem[] {
  const { symbol, correction, 'quiet-zone': quiet } = sheet.theme.qr;
  const { size } = qrMatrix(url, correction);
  const module = toMm(box.width) / (size + 2 * quiet);
  const least = symbol * sheet.paper.scale;
  const on = { name: sheet.copy.name, size: sheet.size.toUpperCase() };
  const problems: Problem[] = [];
  if (module < LEAST_MODULE - TOLERANCE) {
    problems.push(
      report(
        sheet,
        url,
        phrase('qr-unreadable.modules', { ...on, least: LEAST_MODULE, module }),
        isAddress(url) ? phrase('qr-unreadable.modules-fix', { most: mostCharacters(url, toMm(box.width), sheet.theme.qr) }) : shorter(url),
      ),
    );
  }
  if (module * size < least - TOLERANCE) {
    problems.push(report(sheet, url, phrase('qr-unreadable.symbol', { ...on, least, symbol: module * size }), shorter(url)));
  }
  return problems;
}

/** Characters of an address whose code has modules of the least size, in a box of so many millimetres with its quiet zone. */
function mostCharacters(url: string, width: number, { correction, 'quiet-zone': quiet }: ProofSheet['theme']['qr']): number {
  const { size } = qrMatrix(url, correction);
  const symbol = (width * size) / (size + 2 * quiet);
  let [low, high] = [1, url.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (symbol / qrMatrix(url.slice(0, middle), correction).size < LEAST_MODULE) high = middle;
    else low = middle;
  }
  return low;
}

function tooFaint(sheet: ProofSheet, { url, box }: MeasuredQr, raster: Raster | undefined): readonly Problem[] {
  if (raster === undefined) return [];
  const ratio = codeContrast(raster, box, raster.width / sheet.paper.width);
  if (ratio >= CODE_CONTRAST) return [];
  const message = phrase('qr-unreadable.faint', { name: sheet.copy.name, least: CODE_CONTRAST, ratio });
  return [report(sheet, url, message, phrase('qr-unreadable.ink-fix'))];
}

/** Codes that the poster asks for and no page shows. */
function absent(sheet: ProofSheet): readonly Problem[] {
  const shown = new Set(sheet.pages.flatMap((page) => page.codes.map((code) => code.url)));
  const { blocks, languages } = sheet.copy.poster;
  const wanted = blocks.flatMap(codesIn).flatMap(({ url }) => languages.map((language) => url[language]));
  return [...new Set(wanted)]
    .filter((url) => !shown.has(url))
    .map((url) =>
      report(
        sheet,
        url,
        phrase('qr-unreadable.absent', { name: sheet.copy.name, url: calledCode(url) }),
        phrase('qr-unreadable.absent-fix'),
      ),
    );
}

function report({ copy: { poster } }: ProofSheet, url: string, message: Phrase, fix: Phrase): Problem {
  const link = poster.blocks.flatMap(codesIn).find(({ url: halves }) => poster.languages.some((language) => halves[language] === url));
  return { code: CODE, severity: 'error', where: link?.where ?? { file: poster.file }, message, fix };
}
