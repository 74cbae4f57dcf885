import type { Language, Languages } from '../language/language.js';
import type { Marked, MarkedSlot } from './marked.js';
import type { PackedDocument } from './packed-document.js';
import { type PdfkitOutline, type PdfkitPage, type PdfkitReference, type PdfkitValue, textString } from './pdfkit-internals.js';
import { piecesOf, type Read, type ReadElement, readingOf } from './reading.js';
import type { PageBox, Slot } from './stretches.js';

/** An annotation is printed with its page (ISO 19005-2, 6.3.2). */
const PRINT = 4;

/**
 * Writes the structure tree of a painted document: Document > Sect in each of its languages, all elements, live links,
 * bookmarks, and the table that leads from marked content back to its element (ISO 32000-1, 14.7).
 */
export function writeStructure(file: PackedDocument, pieces: readonly Piece[], languages: Languages): Structure {
  const readings = languages
    .map((language) => ({ language, read: readingOf(pieces.filter((piece) => piece.language === language)) }))
    .filter(({ read }) => read.length > 0);
  return new StructureWriter(file, pieces).write(readings);
}

type Piece = Marked | MarkedSlot;

/** What of the structure each copy adds to. */
export interface Structure {
  /** The elements that are slots. */
  readonly slots: readonly {
    readonly slot: Slot;
    readonly element: PdfkitReference;
    readonly page: PdfkitReference;
    readonly role: string;
  }[];
  /** The lists of the pages that have slots; `next` is the number of the first piece that a copy adds. */
  readonly lists: readonly { readonly page: number; readonly list: PdfkitReference; readonly next: number }[];
}

/** What is heard in one language. */
interface Reading {
  readonly language: Language;
  readonly read: readonly Read<Piece>[];
}

class StructureWriter {
  private readonly parents: PdfkitReference[][];
  private readonly annotated: PdfkitReference[] = [];

  private readonly slots: Structure['slots'][number][] = [];
  private readonly slotted: ReadonlySet<number>;

  constructor(
    private readonly file: PackedDocument,
    pieces: readonly Piece[],
  ) {
    this.slotted = new Set(pieces.filter(({ kind }) => kind === 'slot').map(({ page }) => page));
    this.parents = file._pageBuffer.map((page, index) => {
      page.dictionary.data['StructParents'] = index;
      return [];
    });
  }

  write(readings: readonly Reading[]): Structure {
    const { file } = this;
    const root = file.ref({ Type: 'StructTreeRoot' });
    const document = file.ref({ Type: 'StructElem', S: 'Document', P: root });
    const sections = readings.map(({ language, read }) => {
      const section = file.ref({ Type: 'StructElem', S: 'Sect', P: document, Lang: textString(language) });
      this.fill(section, read);
      return section;
    });
    document.data['K'] = sections;
    document.end();
    const lists = this.parents.map((ids, page) => {
      const values: PdfkitValue[] = [...ids];
      const list = file.ref(values as unknown as Record<string, PdfkitValue>);
      if (this.slotted.has(page)) values.push(file.holeIn(list));
      list.end();
      return list;
    });
    const table = file.ref({ Nums: [...lists, ...this.annotated].flatMap((each, key) => [key, each]) });
    table.end();
    Object.assign(root.data, { K: [document], ParentTree: table, ParentTreeNextKey: lists.length + this.annotated.length });
    // pdfkit ends both with the document, and gives pages their tab order when it finds them.
    file._root.data['StructTreeRoot'] = root;
    file._root.data['MarkInfo'] = file.ref({ Marked: true });
    writeOutline(file, readings);
    return {
      slots: this.slots,
      lists: lists.flatMap((list, page) => (this.slotted.has(page) ? [{ page, list, next: this.parents[page]?.length ?? 0 }] : [])),
    };
  }

  /** Ends an element with its children and its page: that of its first piece. */
  private fill(reference: PdfkitReference, children: readonly Read<Piece>[], extra: readonly PdfkitValue[] = []): void {
    const first = children.find((child) => child.kind === 'piece');
    const page = first?.piece.pageReference;
    if (page !== undefined) reference.data['Pg'] = page;
    const slot = first?.piece.kind === 'slot' ? first.piece : undefined;
    if (slot) {
      // What else would stand in it comes after the hole, where a copy looks for the end.
      if (children.length > 1 || extra.length > 0) throw new Error('expected an element that is a slot and nothing else');
      this.slots.push({ slot: slot.slot, element: reference, page: slot.pageReference, role: String(reference.data['S']) });
      reference.data['K'] = [this.file.holeIn(reference)];
      reference.end();
      return;
    }
    const kids = children.map((child): PdfkitValue => {
      if (child.kind === 'element') return this.element(reference, child);
      const marked = child.piece;
      if (marked.kind === 'slot') throw new Error('expected an element that is a slot and nothing else');
      const ids = this.parents[marked.page];
      if (ids !== undefined) ids[marked.id] = reference;
      return marked.pageReference === page ? marked.id : { Type: 'MCR', Pg: marked.pageReference, MCID: marked.id };
    });
    reference.data['K'] = [...kids, ...extra];
    reference.end();
  }

  private element(parent: PdfkitReference, read: ReadElement<Piece>): PdfkitReference {
    const { role, alt, actual, numbering, scope, link } = read.element;
    const reference = this.file.ref({
      Type: 'StructElem',
      S: role,
      P: parent,
      ...(alt === undefined ? {} : { Alt: textString(alt) }),
      ...(actual === undefined ? {} : { ActualText: textString(actual) }),
    });
    if (scope !== undefined) reference.data['A'] = { O: 'Table', Scope: scope };
    if (numbering !== undefined) reference.data['A'] = { O: 'List', ListNumbering: numbering };
    const [piece] = piecesOf(read);
    const page = piece && this.file._pageBuffer[piece.page];
    if (role === 'Figure' && page !== undefined) reference.data['A'] = { O: 'Layout', BBox: bound(page, boxesOf(read)) };
    this.fill(reference, read.children, link && page ? [this.link(reference, page, read, link)] : []);
    return reference;
  }

  /** A live link over all that its element shows. */
  private link(
    element: PdfkitReference,
    page: PdfkitPage,
    read: ReadElement<Piece>,
    { url, contents }: { url: string; contents: string },
  ): PdfkitValue {
    const annotation = this.file.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: bound(page, boxesOf(read)),
      Border: [0, 0, 0],
      F: PRINT,
      Contents: textString(contents),
      StructParent: this.parents.length + this.annotated.length,
      A: { Type: 'Action', S: 'URI', URI: textString(url) },
    });
    annotation.end();
    page.annotations.push(annotation);
    this.annotated.push(element);
    return { Type: 'OBJR', Pg: page.dictionary, Obj: annotation };
  }
}

const boxesOf = (read: ReadElement<Piece>): readonly PageBox[] => piecesOf(read).flatMap(({ boxes }) => boxes);

/** The least rectangle around boxes, as PDF counts: from the lower left corner of the page. */
function bound({ height }: PdfkitPage, boxes: readonly PageBox[]): readonly number[] {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return [left, height - bottom, right, height - top].map((length) => Math.round(length * 100) / 100);
}

/** Bookmarks: the title in each language, below it the headings of its sections. */
function writeOutline(file: PackedDocument, readings: readonly Reading[]): void {
  let count = 0;
  for (const { read } of readings) {
    let above: PdfkitOutline | undefined;
    for (const child of read) {
      if (child.kind !== 'element' || child.element.bookmark === undefined) continue;
      const item = add(file, child.element.role === 'H1' ? file.outline : (above ?? file.outline), child, child.element.bookmark);
      if (child.element.role === 'H1') above = item;
      count += 1;
    }
  }
  // pdfkit leaves out how many stand open (ISO 32000-1, table 152).
  file.outline.dictionary.data['Count'] = count;
}

function add(file: PackedDocument, parent: PdfkitOutline, read: ReadElement<Piece>, words: string): PdfkitOutline {
  const [piece] = piecesOf(read);
  const top = Math.min(...(piece?.boxes ?? []).map((box) => box.top));
  const pageNumber = piece?.page ?? 0;
  const width = (file._pageBuffer[pageNumber]?.dictionary.data['MediaBox'] as readonly number[] | undefined)?.[2] ?? 0;
  // pdfkit counts the left edge of a bookmark from the right.
  return parent.addItem(words, { pageNumber, fit: false, left: width, top, zoom: 0, expanded: true });
}
