import { type Phrase, phrase } from '../messages/message.js';
import { overlap } from '../paper/area.js';
import { mm, type Pt, toMm, toPt } from '../paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../pdf/measured.js';
import type { Problem } from '../problem.js';
import type { ProofSheet, SheetCheck } from './check.js';
import { letterBoxOf } from './letter-box.js';
import { placeOf, quoted } from './line-place.js';

const CODE = 'overlapping-text';
/** Letters that touch by a hair are no fault of reading. */
const TOLERANCE = toPt(mm(0.1));

/** Lines that stand in one another, or over a QR code and its quiet zone. */
export const overlappingText: SheetCheck = {
  code: CODE,
  run: (sheet) => {
    const reported = new Set<string>();
    // One Problem for a text: where its lines are too tight, all of them are.
    return sheet.pages
      .flatMap((page, index) => onPage(sheet, page, index + 1))
      .filter(({ where }) => {
        const key = JSON.stringify(where);
        return !reported.has(key) && reported.add(key);
      });
  },
};

function onPage({ copy: { name, poster }, size, theme }: ProofSheet, page: MeasuredPage, number: number): readonly Problem[] {
  const lines = page.lines
    .filter(({ text }) => text.trim() !== '')
    .map((line) => ({ line, letters: letterBoxOf(line, theme.font.capital) }));
  const report = (line: MeasuredLine, message: Phrase): Problem => ({
    code: CODE,
    severity: 'error',
    where: placeOf(poster, line),
    message,
    fix: phrase('text-lost.fix'),
  });
  const at = (line: MeasuredLine, depth: Pt) => ({ name, size: size.toUpperCase(), page: number, words: quoted(line), depth: toMm(depth) });
  const crossed = lines.flatMap(({ line, letters }, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const depth = overlap(letters, other.letters);
      return depth > TOLERANCE ? [report(line, phrase('overlapping-text.lines', { ...at(line, depth), other: quoted(other.line) }))] : [];
    }),
  );
  const covered = page.codes.flatMap(({ url, box }) =>
    lines.flatMap(({ line, letters }) => {
      const depth = overlap(letters, box);
      return depth > TOLERANCE ? [report(line, phrase('overlapping-text.code', { ...at(line, depth), url }))] : [];
    }),
  );
  return [...crossed, ...covered];
}
