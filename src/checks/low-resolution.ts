import { cutTo } from '../artwork/crop.js';
import { phrase } from '../messages/message.js';
import { pt, toMm } from '../paper/units.js';
import type { MeasuredPicture } from '../pdf/measured.js';
import type { Problem } from '../problem.js';
import type { ProofSheet, SheetCheck } from './check.js';

const CODE = 'low-resolution';

/** Dots per inch of a picture that looks sharp at arm's length; a drawing has as many as it needs. */
const LEAST_DPI = 200;
/** Below this a block has no height (blocks/picture.ts). */
const LEAST_HEIGHT = 20;

/** Pictures with too few pixels for the size in which they are printed. */
export const lowResolution: SheetCheck = {
  code: CODE,
  run: (sheet) => {
    const coarse = sheet.pages.flatMap(({ pictures }) => pictures).filter((placed) => dpiOf(placed) < LEAST_DPI);
    const each = new Map(coarse.map((placed) => [`${placed.picture.where.line} ${placed.box.width}`, placed]));
    return [...each.values()].map((placed) => report(sheet, placed));
  },
};

/** Whether a picture is too low, not too narrow: its sides are cut away. */
const isLow = ({ picture, box }: MeasuredPicture): boolean => cutTo(picture, box, picture.focus).width < picture.width - 1;

function dpiOf({ picture, box }: MeasuredPicture): number {
  if (picture.kind === 'svg') return Number.POSITIVE_INFINITY;
  return (cutTo(picture, box, picture.focus).width * 72) / box.width;
}

function report({ copy: { name }, size, paper }: ProofSheet, placed: MeasuredPicture): Problem {
  const { picture, box } = placed;
  const [width, height] = [box.width, box.height].map((side) => Math.ceil((side * LEAST_DPI) / 72)) as [number, number];
  const sharp = Math.floor(toMm(pt((picture.height * 72) / LEAST_DPI)) / paper.scale);
  const found = { copy: name, size: size.toUpperCase(), file: picture.file, least: LEAST_DPI, dpi: Math.floor(dpiOf(placed)) };
  const mm = (side: number): number => Math.round(toMm(pt(side)));
  return {
    code: CODE,
    severity: 'warning',
    where: picture.where,
    message: isLow(placed)
      ? phrase('low-resolution.low', { ...found, height: mm(box.height) })
      : phrase('low-resolution.found', { ...found, width: mm(box.width) }),
    fix:
      sharp < LEAST_HEIGHT
        ? phrase('low-resolution.fix', { width, height })
        : phrase('low-resolution.smaller-fix', { width, height, sharp }),
  };
}
