import { type Bilingual, LANGUAGES } from '../language/language.js';
import type { Kit, KitOutline } from './kit.js';
import { piecesOf, type ReadElement, type ReadPiece } from './reading.js';

/** Bookmarks: the title in each language, below it the headings of its sections. */
export function writeOutline(file: Kit, reading: Bilingual<readonly (ReadElement | ReadPiece)[]>): void {
  let count = 0;
  for (const language of LANGUAGES) {
    let above: KitOutline | undefined;
    for (const child of reading[language]) {
      if (child.kind !== 'element' || child.element.bookmark === undefined) continue;
      const item = add(file, child.element.role === 'H1' ? file.outline : (above ?? file.outline), child, child.element.bookmark);
      if (child.element.role === 'H1') above = item;
      count += 1;
    }
  }
  // pdfkit leaves out how many stand open (ISO 32000-1, table 152).
  file.outline.dictionary.data['Count'] = count;
}

function add(file: Kit, parent: KitOutline, read: ReadElement, words: string): KitOutline {
  const [piece] = piecesOf(read);
  const top = Math.min(...(piece?.boxes ?? []).map((box) => box.top));
  const pageNumber = piece?.page ?? 0;
  const width = (file._pageBuffer[pageNumber]?.dictionary.data['MediaBox'] as readonly number[] | undefined)?.[2] ?? 0;
  // pdfkit counts the left edge of a bookmark from the right.
  return parent.addItem(words, { pageNumber, fit: false, left: width, top, zoom: 0, expanded: true });
}
