import { createHash, type Hash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PrintRaster } from '../artwork/raster.js';
import type { Area } from '../paper/area.js';
import { soundProgram } from '../typography/font-program.js';
import {
  PdfkitDocument,
  type PdfkitFile,
  type PdfkitFont,
  type PdfkitImage,
  type PdfkitPage,
  type PdfkitReference,
  type PdfkitValue,
} from './pdfkit-internals.js';

interface PackedObject {
  readonly id: number;
  readonly body: string;
}

/**
 * A PDF whose dictionaries share one compressed object stream, with a cross-reference stream (ISO 32000-1, 7.5.7 and
 * 7.5.8; PDF/A-2 allows both): a structure tree is many small objects. Its file identifier is drawn from its bytes.
 */
export class PackedDocument extends PdfkitDocument {
  // Without initialisers: pdfkit's constructor writes before those of a subclass would run.
  declare private packed: PackedObject[] | undefined;
  declare private digest: Hash | undefined;
  declare private fonts: Map<object, PdfkitFont> | undefined;
  declare private latest: PdfkitReference | undefined;
  declare private images: number | undefined;
  declare private painted: { readonly page: PdfkitPage; readonly lines: string[] }[] | undefined;

  override ref(data: Record<string, PdfkitValue>): PdfkitReference {
    const reference = super.ref(data);
    this.latest = reference;
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0) finalize();
      else this.pack(reference, finalize);
    };
    return reference;
  }

  /** Lets a dictionary write itself aside. */
  private pack(reference: PdfkitReference, finalize: () => void): void {
    const written: (string | Uint8Array)[] = [];
    reference.document = { _offset: 0, _write: (data) => written.push(data), _refEnd: () => undefined };
    finalize();
    reference.document = this;
    this.packed ??= [];
    this.packed.push({ id: reference.id, body: String(written[1]) });
    this._refEnd(reference);
  }

  /** Knows a font again: pdfkit would open it anew for every run of text, to find that it has it. */
  override font(source: object, size: number): this {
    this.fonts ??= new Map();
    const known = this.fonts.get(source);
    if (known !== undefined) {
      this._font = known;
      return this.fontSize(size);
    }
    super.font(source, size);
    this.fonts.set(source, this._font);
    this.embedSound(this._font);
    return this;
  }

  /** Has a font embedded as a sound program, with the length that pdfkit leaves out (ISO 32000-1, table 127). */
  private embedSound({ subset }: PdfkitFont): void {
    // The outlines of an OpenType font come as they are, without tables.
    if (subset === undefined || subset.cff !== undefined) return;
    const encode = subset.encode.bind(subset);
    subset.encode = () => {
      const program = soundProgram(encode());
      if (this.latest !== undefined) this.latest.data['Length1'] = program.length;
      return program;
    };
  }

  /** Keeps what is painted until the end: pdfkit would turn every line into bytes letter by letter. */
  override addContent(data: string): this {
    this.painted ??= [];
    let current = this.painted.at(-1);
    if (current?.page !== this.page) {
      current = { page: this.page, lines: [] };
      this.painted.push(current);
    }
    current.lines.push(data);
    return this;
  }

  /** Takes the pixels of a picture as they are, where pdfkit would read a file. */
  override openImage(source: PrintRaster): PdfkitImage {
    this.images = (this.images ?? 0) + 1;
    return new EmbeddedImage(source, `Im${this.images}`);
  }

  override end(): void {
    for (const { page, lines } of this.painted ?? []) page.content.write(Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
    super.end();
  }

  override _write(data: string | Uint8Array): void {
    this.digest ??= createHash('sha256');
    this.digest.update(data);
    super._write(data);
  }

  override _finalize(): void {
    const packed = this.packed ?? [];
    const container = this._offsets.length + 1;
    const table = container + 1;
    const containerAt = this._offset;
    this.writeStream(container, { Type: 'ObjStm', ...contents(packed) });
    const tableAt = this._offset;
    const entries = new Entries(table + 1);
    this._offsets.forEach((offset, index) => {
      entries.put(index + 1, 1, offset ?? 0, 0);
    });
    packed.forEach(({ id }, index) => {
      entries.put(id, 2, container, index);
    });
    entries.put(container, 1, containerAt, 0);
    entries.put(table, 1, tableAt, 0);
    const id = this.digest?.digest('hex').slice(0, 32) ?? '';
    this.digest = undefined;
    const trailer = { Size: table + 1, W: '[1 4 2]', Root: `${this._root.id} 0 R`, Info: `${this._info.id} 0 R`, ID: `[<${id}> <${id}>]` };
    this.writeStream(table, { Type: 'XRef', ...trailer, data: entries.bytes });
    super._write(`startxref\n${tableAt}\n%%EOF`);
    this.push(null);
  }

  /** A stream with the values of its dictionary as they are written. */
  private writeStream(id: number, { Type, data, ...rest }: Readonly<Record<string, string | number | Uint8Array>>): void {
    const bytes = deflateSync(data as Uint8Array, { level: 9 });
    const values = Object.entries(rest).map(([key, value]) => `/${key} ${value}`);
    this._write(`${id} 0 obj\n<< /Type /${Type} ${values.join(' ')} /Length ${bytes.length} /Filter /FlateDecode >>\nstream`);
    this._write(bytes);
    this._write('\nendstream\nendobj');
  }
}

const COLOUR_SPACES: Readonly<Record<PrintRaster['colours'], string>> = { rgb: 'DeviceRGB', gray: 'DeviceGray', inks: 'DeviceCMYK' };

/** A picture as an object of the file (ISO 32000-1, 8.9.5): its colours are those of the output intent. */
class EmbeddedImage implements PdfkitImage {
  readonly width: number;
  readonly height: number;
  obj: PdfkitReference | null = null;

  constructor(
    private readonly raster: PrintRaster,
    readonly label: string,
  ) {
    this.width = raster.width;
    this.height = raster.height;
  }

  embed(file: PdfkitFile): void {
    const { width, height, colours, coding, bytes } = this.raster;
    const image = file.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: COLOUR_SPACES[colours],
      BitsPerComponent: 8,
      Filter: coding === 'jpeg' ? 'DCTDecode' : 'FlateDecode',
    });
    // JPEG in four inks has its values the other way round, as Photoshop began to write them.
    if (coding === 'jpeg' && colours === 'inks') image.data['Decode'] = [1, 0, 1, 0, 1, 0, 1, 0];
    image.end(bytes);
    this.obj = image;
  }
}

/** An area as PDF counts it: left, bottom, right, top, upwards from the lower edge of a page of this height. */
export const upwards = ({ left, top, width, height }: Area, page: number): readonly number[] => [
  left,
  page - top - height,
  left + width,
  page - top,
];

/** What an object stream holds: numbers and places of its objects, then the objects. */
function contents(packed: readonly PackedObject[]): { readonly N: number; readonly First: number; readonly data: Uint8Array } {
  let at = 0;
  const places = packed.map(({ id, body }) => {
    const place = `${id} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  return { N: packed.length, First: head.length, data: Buffer.from(head + packed.map(({ body }) => `${body}\n`).join(''), 'latin1') };
}

/** The table of a cross-reference stream: kind in one byte, place in four, number in two. */
class Entries {
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(count: number) {
    this.bytes = new Uint8Array(count * 7);
    this.view = new DataView(this.bytes.buffer);
    this.put(0, 0, 0, 65535);
  }

  put(id: number, kind: 0 | 1 | 2, place: number, number: number): void {
    this.view.setUint8(id * 7, kind);
    this.view.setUint32(id * 7 + 1, place);
    this.view.setUint16(id * 7 + 5, number);
  }
}
