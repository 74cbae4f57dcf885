import PDFDocument from 'pdfkit';
import type { Bilingual } from '../language/language.js';

/*
 * The part of pdfkit that Taqta leans on and that its types do not tell. `test/pdf/seam.test.ts` holds it: an upgrade
 * that changes it fails there and not on a wall.
 */

/** What pdfkit writes as an object: names are strings, texts are String objects. */
export type KitValue = string | number | boolean | null | object;

/** An object of the file in the making. */
export interface KitReference {
  readonly id: number;
  readonly data: Record<string, KitValue>;
  document: KitSink;
  offset: number;
  compress: boolean;
  /** Chunks of its stream; empty when it has none. */
  readonly buffer: { readonly length: number };
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  finalize(): void;
}

/** What a reference asks of the document when it writes itself. */
interface KitSink {
  readonly _offset: number;
  _write(data: string | Uint8Array): void;
  _refEnd(reference: KitReference): void;
}

export interface KitPage {
  readonly height: number;
  readonly dictionary: KitReference;
  /** The stream of what is painted. */
  readonly content: KitReference;
  readonly annotations: KitReference[];
}

export interface KitOutline {
  readonly dictionary: KitReference;
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
  ): KitOutline;
}

export interface KitFont {
  /** Characters of each glyph of the subset; the first stands for a missing one. */
  readonly unicode: number[][];
  /** The letters that are used; a font that is not embedded has none. `encode` is called right after the stream for its answer is opened. */
  readonly subset?: { encode: () => Uint8Array };
  /** The codes of a text in hexadecimal digits, and where its glyphs stand. */
  encode(text: string): readonly [readonly string[], unknown];
}

export interface KitOptions {
  readonly autoFirstPage: false;
  readonly bufferPages: true;
  readonly compress: true;
  readonly pdfVersion: '1.7';
  /** Absent where the file is none, as one for a print shop. */
  readonly subset?: 'PDF/A-2a';
  readonly lang: string;
  readonly displayTitle: true;
  /** No font is opened that is not used. */
  readonly font: null;
  readonly info: Readonly<Record<string, string | Date>>;
  /** For the metadata that we write; pdfkit asks for none. */
  readonly title: Bilingual<string>;
}

export interface Kit extends KitSink {
  readonly info: Readonly<Record<string, string | Date>>;
  readonly page: KitPage;
  readonly outline: KitOutline;
  readonly _pageBuffer: readonly KitPage[];
  _font: KitFont;
  readonly _fontFamilies: Readonly<Record<string, KitFont>>;
  readonly _root: KitReference;
  readonly _info: KitReference;
  readonly _offsets: readonly (number | null)[];
  ref(data: Record<string, KitValue>): KitReference;
  addContent(data: string): this;
  /** Opens a font for what comes next; react-pdf calls it before every run of text with one that fontkit has opened. */
  font(source: object, size: number): this;
  fontSize(size: number): this;
  /** A colour as the parts that are written: three for RGB, four for CMYK. */
  _normalizeColor(colour: unknown): readonly number[] | null;
  /** Called by react-pdf with the `id` of a node when it has painted it. */
  addNamedDestination(id: unknown): void;
  endMetadata(): void;
  end(): void;
  _finalize(): void;
  push(chunk: Uint8Array | null): boolean;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (fault: unknown) => void): this;
}

/** pdfkit's document as a class that can be extended. */
export const KitDocument = PDFDocument as unknown as new (options: KitOptions) => Kit;

/** A text for a reader, as pdfkit tells it from a name: UTF-16 where it is not ASCII. */
export const textString = (text: string): object => Object(text) as object;
