import { PDFParse } from './pdf-parse.js';

/** An element of a page's structure, as pdf.js reads it. */
export interface StructureNode {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children: readonly (StructureNode | StructureLeaf)[];
}

export interface StructureLeaf {
  readonly type: 'content' | 'object' | 'annotation';
  readonly id: string;
}

export interface StructuredPage {
  readonly tree: StructureNode;
  /** The words of marked content by its number in the tree. */
  readonly words: ReadonlyMap<string, string>;
  /** Words outside of any element, those of artifacts left out. */
  readonly loose: readonly string[];
  readonly furniture: readonly string[];
  readonly links: readonly { readonly id: string; readonly url: string; readonly contents: string; readonly rect: readonly number[] }[];
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export interface Structured {
  readonly pages: readonly StructuredPage[];
  readonly outline: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly marked: unknown;
}

interface Item {
  readonly type?: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  readonly id?: string | null;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface PdfPage {
  getStructTree(): Promise<StructureNode>;
  getTextContent(options: { includeMarkedContent: true }): Promise<{ items: readonly Item[] }>;
  getAnnotations(): Promise<readonly { subtype: string; id: string; url: string; contentsObj: { str: string }; rect: readonly number[] }[]>;
}

interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getOutline(): Promise<readonly Bookmark[] | null>;
  getMarkInfo(): Promise<unknown>;
  getMetadata(): Promise<{ info: Record<string, unknown>; metadata: { getRaw(): string } }>;
}

/** What pdf.js, which has no part in writing a file, finds in its structure. */
export async function readStructure(bytes: Uint8Array): Promise<Structured> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    await parser.getInfo();
    const file = Reflect.get(parser, 'doc') as PdfFile;
    const pages: StructuredPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) pages.push(await readPage(await file.getPage(number)));
    const { info, metadata } = await file.getMetadata();
    const bookmarks = (items: readonly Bookmark[]): readonly Bookmark[] =>
      items.map(({ title, items: inner }) => ({ title, items: bookmarks(inner) }));
    return {
      pages,
      outline: bookmarks((await file.getOutline()) ?? []),
      info,
      xmp: metadata.getRaw(),
      marked: await file.getMarkInfo(),
    };
  } finally {
    await parser.destroy();
  }
}

async function readPage(page: PdfPage): Promise<StructuredPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const loose: string[] = [];
  const furniture: string[] = [];
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push(item.id ?? item.tag);
    else if (item.str !== undefined && item.str !== '') {
      const at = open.at(-1);
      if (at === 'Artifact') furniture.push(item.str);
      else if (at === undefined) loose.push(item.str);
      else words.set(at, (words.get(at) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    }
  }
  const links = (await page.getAnnotations()).map(({ subtype, id, url, contentsObj, rect }) => {
    if (subtype !== 'Link') throw new Error(`expected links alone, found ${subtype}`);
    return { id, url, contents: contentsObj.str, rect };
  });
  return { tree: await page.getStructTree(), words, loose, furniture, links };
}

export const isNode = (child: StructureNode | StructureLeaf): child is StructureNode => 'role' in child;

/** An element and all inside of it, in their order. */
export const allOf = (node: StructureNode): readonly StructureNode[] => [node, ...node.children.filter(isNode).flatMap(allOf)];

/** The words of an element, in their order. */
export const wordsIn = (node: StructureNode, page: StructuredPage): string =>
  node.children.map((child) => (isNode(child) ? wordsIn(child, page) : (page.words.get(child.id) ?? ''))).join('');
