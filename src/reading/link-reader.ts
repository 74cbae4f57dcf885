import type { ReadLink } from './finished-file.js';
import { areaOf, type PageOrigin } from './page-boxes.js';
import type { Pdfium, Scratch } from './pdfium.js';

/** The live links of a page that lead to an address, in the order of their annotations. */
export function readLinks(pdfium: Pdfium, document: number, page: number, origin: PageOrigin, scratch: Scratch): readonly ReadLink[] {
  const links: ReadLink[] = [];
  // PDFium keeps its place in the first four bytes, which reading the link overwrites.
  let position = 0;
  for (;;) {
    scratch.setInteger(0, position);
    if (pdfium._FPDFLink_Enumerate(page, scratch.at, scratch.at + 4) === 0) return links;
    position = scratch.integer(0);
    const link = scratch.integer(4);
    const action = pdfium._FPDFLink_GetAction(link);
    if (action === 0 || pdfium._FPDFLink_GetAnnotRect(link, scratch.at) === 0) continue;
    // A rectangle of PDFium is left, top, right, bottom.
    const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => scratch.float(offset)) as [number, number, number, number];
    const url = scratch.narrow((buffer, length) => pdfium._FPDFAction_GetURIPath(document, action, buffer, length));
    if (url !== '') links.push({ url, box: areaOf([left, Math.min(bottom, top), right, Math.max(bottom, top)], origin) });
  }
}
