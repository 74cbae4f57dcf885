import type { ReadGlyph, ReadStructure, ReadTag } from './finished-file.js';
import type { OpenPage, Pdfium, Scratch } from './pdfium.js';

/** The structure of a page, and what of the page has no place in it; `glyphs` are all that it paints. */
export function readTags(open: OpenPage, glyphs: readonly ReadGlyph[]): ReadStructure {
  const { pdfium, page, scratch } = open;
  const words = wordsBy(glyphs, ({ id }) => id);
  const ids = new Set<number>();
  const element = (at: number): ReadTag => {
    const role = scratch.wide((to, length) => pdfium._FPDF_StructElement_GetType(at, to, length));
    return {
      role,
      language: scratch.wide((to, length) => pdfium._FPDF_StructElement_GetLang(at, to, length)),
      alt: scratch.wide((to, length) => pdfium._FPDF_StructElement_GetAltText(at, to, length)),
      actual: scratch.wide((to, length) => pdfium._FPDF_StructElement_GetActualText(at, to, length)),
      parts: Array.from({ length: pdfium._FPDF_StructElement_CountChildren(at) }, (_, index) => {
        const child = pdfium._FPDF_StructElement_GetChildAtIndex(at, index);
        if (child !== 0) return element(child);
        const id = pdfium._FPDF_StructElement_GetChildMarkedContentID(at, index);
        ids.add(id);
        // PDFium says alike of an annotation and of what stands on another page; only a link holds annotations.
        if (id < 0) return role === 'Link' ? 'annotation' : 'elsewhere';
        return { id, text: words.get(id) ?? '' };
      }),
    };
  };
  const tree = pdfium._FPDF_StructTree_GetForPage(page);
  if (tree === 0) return { tags: [], loose: looseOn(open, glyphs, ids) };
  try {
    const count = pdfium._FPDF_StructTree_CountChildren(tree);
    const tags = Array.from({ length: count }, (_, index) => element(pdfium._FPDF_StructTree_GetChildAtIndex(tree, index)));
    return { tags, loose: looseOn(open, glyphs, ids) };
  } finally {
    pdfium._FPDF_StructTree_Close(tree);
  }
}

/** Marks of a page that neither stand in the structure, by their ids, nor are artifacts. */
function looseOn({ pdfium, page, scratch }: OpenPage, glyphs: readonly ReadGlyph[], ids: ReadonlySet<number>): readonly string[] {
  const words = wordsBy(glyphs, ({ run }) => run);
  const loose: string[] = [];
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    const object = pdfium._FPDFPage_GetObject(page, index);
    const id = pdfium._FPDFPageObj_GetMarkedContentID(object);
    const artifact = isArtifact(pdfium, object, scratch);
    if (id >= 0 ? ids.has(id) && !artifact : artifact) continue;
    const text = words.get(object) ?? '';
    loose.push(text === '' ? 'a drawing' : `«${text.trim().slice(0, 40)}»`);
  }
  return loose;
}

/** Bytes at the end of the scratch that take the length of a name. */
const TAIL = 8;

function isArtifact(pdfium: Pdfium, object: number, scratch: Scratch): boolean {
  const marks = pdfium._FPDFPageObj_CountMarks(object);
  for (let mark = 0; mark < marks; mark += 1) {
    const name = scratch.wide((at, length) => {
      pdfium._FPDFPageObjMark_GetName(pdfium._FPDFPageObj_GetMark(object, mark), at, length - TAIL, at + length - TAIL);
      return scratch.integer(length - TAIL);
    });
    if (name === 'Artifact') return true;
  }
  return false;
}

function wordsBy(glyphs: readonly ReadGlyph[], key: (glyph: ReadGlyph) => number): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const glyph of glyphs) words.set(key(glyph), (words.get(key(glyph)) ?? '') + glyph.text);
  return words;
}
