import type { PDFiumLibrary } from '@hyzyla/pdfium';
import type { FinishedFile, FinishedPage, ReadLink } from './finished-file.js';
import { readGlyphs } from './glyph-reader.js';
import { areaOf, type PageOrigin, readBoxes } from './page-boxes.js';
import { handleOf, type OpenPage, type Pdfium, pageHandleOf, pdfiumOf, Scratch } from './pdfium.js';
import { readTags } from './tag-reader.js';

export interface FileReader {
  /** What stands on the pages of a PDF, and their structure. Throws what PDFium says of a file that it cannot open. */
  read(pdf: Uint8Array): Promise<FinishedFile>;
}

/** Reads finished files with PDFium, which has no part in writing them. */
export function createFileReader(library: PDFiumLibrary): FileReader {
  const pdfium = pdfiumOf(library);
  return {
    async read(pdf) {
      const document = await library.loadDocument(pdf);
      const scratch = new Scratch(pdfium);
      try {
        const handle = handleOf(document);
        const fonts = new Map<string, boolean>();
        const pages = [...document.pages()].map((page): FinishedPage => {
          const open = { pdfium, page: pageHandleOf(page), scratch };
          const { origin, boxes } = readBoxes(open);
          const { glyphs, fonts: used } = readGlyphs(open, origin);
          for (const [name, embedded] of used) fonts.set(name, (fonts.get(name) ?? true) && embedded);
          return { ...boxes, glyphs, links: readLinks(open, handle, origin), ...readTags(open, glyphs) };
        });
        const [producer, title] = [metaText(pdfium, handle, 'Producer', scratch), metaText(pdfium, handle, 'Title', scratch)];
        return { producer, title, fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })), pages };
      } finally {
        scratch.free();
        document.destroy();
      }
    },
  };
}

function metaText(pdfium: Pdfium, document: number, key: string, scratch: Scratch): string {
  pdfium.HEAPU8.set(Buffer.from(`${key}\0`, 'latin1'), scratch.at);
  const behind = new Scratch(pdfium);
  try {
    return behind.wide((at, length) => pdfium._FPDF_GetMetaText(document, scratch.at, at, length));
  } finally {
    behind.free();
  }
}

/** The live links of a page that lead to an address, in the order of their annotations. */
function readLinks({ pdfium, page, scratch }: OpenPage, document: number, origin: PageOrigin): readonly ReadLink[] {
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
