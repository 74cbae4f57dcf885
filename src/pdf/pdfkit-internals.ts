import PDFDocument from 'pdfkit';
import type { ByLanguage } from '../language/language.js';

/*
 * The part of pdfkit that Taqta leans on and that its types leave out. `test/pdf/seam.test.ts` holds it: an upgrade
 * that changes it fails there and not on a wall.
 */

/** What pdfkit writes as an object: names are strings, texts are String objects. */
export type PdfkitValue = string | number | boolean | null | object;

/** An object of the file in the making. */
export interface PdfkitReference {
  readonly id: number;
  readonly data: Record<string, PdfkitValue>;
  document: PdfkitSink;
  offset: number;
  compress: boolean;
  /** Chunks of its stream; empty when it has none. */
  readonly buffer: { readonly length: number };
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  finalize(): void;
}

/** An image as pdfkit paints it: `label` is its name among those of a page, `obj` its object in the file once it is embedded. */
export interface PdfkitImage {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  obj: PdfkitReference | null;
  embed(file: PdfkitFile): void;
}

/** What a reference asks of the document when it writes itself. */
interface PdfkitSink {
  _offset: number;
  _write(data: string | Uint8Array): void;
  _refEnd(reference: PdfkitReference): void;
}

export interface PdfkitPage {
  readonly height: number;
  readonly dictionary: PdfkitReference;
  /** The stream of what is painted. */
  readonly content: PdfkitReference;
  readonly annotations: PdfkitReference[];
  /** Its fonts by the names that its content gives them. */
  readonly fonts: Record<string, PdfkitReference>;
  /** Graphics states by the names that the page's content gives them. */
  readonly ext_gstates: Record<string, PdfkitReference>;
}

export interface PdfkitOutline {
  readonly dictionary: PdfkitReference;
  addItem(
    title: string,
    options: {
      readonly pageNumber: number;
      readonly fit: false;
      readonly left: number;
      readonly top: number;
      readonly zoom: 0;
      readonly expanded: boolean;
    },
  ): PdfkitOutline;
}

export interface PdfkitFont {
  /** By which content names it. */
  readonly id: string;
  /** Its object in the file. */
  ref(): PdfkitReference;
  /** Characters of each glyph of the subset; the first stands for a missing one. */
  readonly unicode: number[][];
  /** The letters that are used; a font that is not embedded has none. `encode` is called right after the stream for its answer is opened. */
  readonly subset?: { encode: () => Uint8Array; readonly cff?: object; includeGlyph(id: number): number };
  /** Of each glyph of the subset, in thousandths of an em; `scale` makes them of the units of the font. */
  readonly widths: number[];
  readonly scale: number;
  /** The codes of a text in hexadecimal digits, and where its glyphs stand. */
  encode(text: string): readonly [readonly string[], unknown];
}

export interface PdfkitOptions {
  readonly autoFirstPage: false;
  readonly bufferPages: true;
  readonly compress: true;
  readonly pdfVersion: '1.6' | '1.7';
  /** With it pdfkit adds an output intent in red, green and blue: absent where the file has another, or claims nothing. */
  readonly subset?: 'PDF/A-2a';
  readonly lang: string;
  readonly displayTitle: true;
  /** No font is opened that is not used. */
  readonly font: null;
  readonly info: Readonly<Record<string, string | Date | PdfkitName>>;
  /** For the metadata that we write; pdfkit asks for none. */
  readonly title: ByLanguage<string>;
}

export interface PdfkitFile extends PdfkitSink {
  readonly info: Readonly<Record<string, string | Date | PdfkitName>>;
  readonly page: PdfkitPage;
  readonly outline: PdfkitOutline;
  readonly _pageBuffer: readonly PdfkitPage[];
  _font: PdfkitFont;
  readonly _fontFamilies: Readonly<Record<string, PdfkitFont>>;
  readonly _root: PdfkitReference;
  readonly _info: PdfkitReference;
  readonly _offsets: (number | null)[];
  ref(data: Record<string, PdfkitValue>): PdfkitReference;
  addContent(data: string): this;
  /** Opens a font for what comes next; react-pdf calls it before every run of text with one that fontkit has opened. */
  font(source: object, size: number): this;
  fontSize(size: number): this;
  /** A colour as the parts that are written: three for RGB, four for CMYK; or an ink of its own. */
  _normalizeColor(colour: unknown): readonly number[] | object | null;
  /** Sets the colour of what is filled and of text; react-pdf calls it before each. */
  fillColor(colour: unknown, opacity?: number): this;
  /** Makes an ink of its own known by its name, with the percents of cyan, magenta, yellow and black that stand for it. */
  addSpotColor(name: string, cyan: number, magenta: number, yellow: number, black: number): this;
  /** Called by react-pdf with the `id` of a node when it has painted it. */
  addNamedDestination(id: unknown): void;
  /** Opens what an image holds; react-pdf calls it once for each image, and has `embed` called when it is first painted. */
  openImage(source: unknown): PdfkitImage;
  endMetadata(): void;
  end(): void;
  _finalize(): void;
  push(chunk: Uint8Array | null): boolean;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (fault: unknown) => void): this;
}

/** pdfkit's document as a class that can be extended. */
export const PdfkitDocument = PDFDocument as unknown as new (options: PdfkitOptions) => PdfkitFile;

/** A value as it is written: pdfkit writes what `toString` gives of an object of no known kind. */
export class Verbatim {
  readonly [Symbol.toStringTag] = 'Verbatim';
  constructor(private readonly written: string) {}
  toString(): string {
    return this.written;
  }
}

/** A name among the information of a file, where pdfkit makes a text of every string. */
export class PdfkitName extends Verbatim {
  constructor(name: string) {
    super(`/${name}`);
  }
}

/** A text for a reader, as pdfkit distinguishes it from a name: UTF-16 where it is not ASCII. */
export const textString = (text: string): object => Object(text) as object;
