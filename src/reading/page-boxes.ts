import type { Area } from '../paper/area.js';
import { pt } from '../paper/units.js';
import type { FinishedPage } from './finished-file.js';
import type { OpenPage, Pdfium } from './pdfium.js';

/** Where a page begins in the file's own coordinates, which count upwards. */
export interface PageOrigin {
  readonly left: number;
  readonly top: number;
}

/** A page without a box of its own is letter paper (PDFium, CPDF_Page); left, bottom, right, top in points. */
const LETTER = [0, 0, 612, 792] as const;

/** The boxes of a page in points from its upper left corner, and where that is in the file. */
export function readBoxes({ pdfium, page, scratch }: OpenPage): {
  readonly origin: PageOrigin;
  readonly boxes: Pick<FinishedPage, 'media' | 'trim' | 'bleed'>;
} {
  const { at } = scratch;
  const sidesOf = (get: Pdfium['_FPDFPage_GetMediaBox']): readonly number[] | undefined =>
    get(page, at, at + 4, at + 8, at + 12) === 0 ? undefined : [0, 4, 8, 12].map((offset) => scratch.float(offset));
  const media = sidesOf(pdfium._FPDFPage_GetMediaBox) ?? LETTER;
  const origin = { left: media[0] ?? 0, top: media[3] ?? 0 };
  const trim = sidesOf(pdfium._FPDFPage_GetTrimBox);
  const bleed = sidesOf(pdfium._FPDFPage_GetBleedBox);
  return {
    origin,
    boxes: { media: areaOf(media, origin), ...(trim && { trim: areaOf(trim, origin) }), ...(bleed && { bleed: areaOf(bleed, origin) }) },
  };
}

/** Left, bottom, right, top of the file as an area that is counted downwards. */
export function areaOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], origin: PageOrigin): Area {
  return { left: pt(left - origin.left), top: pt(origin.top - top), width: pt(right - left), height: pt(top - bottom) };
}
