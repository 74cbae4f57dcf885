import type { PrintRaster } from '../artwork/raster.js';
import { grouped } from '../grouped.js';
import { sha256 } from '../hash.js';
import { soundProgram } from '../typography/font-program.js';
import type { Body, BodySlot, Holed } from './body.js';
import { EmbeddedImage } from './embedded-image.js';
import type { Letters } from './lettering.js';
import { CrossReferences, objectStream, type PackedObject } from './object-stream.js';
import {
  PdfkitDocument,
  type PdfkitFont,
  type PdfkitImage,
  type PdfkitPage,
  type PdfkitReference,
  type PdfkitValue,
  Verbatim,
} from './pdfkit-internals.js';
import type { Stamp, StampLine } from './stamp.js';
import type { Slot } from './stretches.js';

/** Painted between two nodes: react-pdf hands it over as the `id` of a node that draws nothing. */
export type Marker = () => void;

/** What is painted on a page, from one slot to the next or in one. */
interface Passage {
  readonly page: PdfkitPage;
  readonly lines: StampLine[];
  readonly slot?: Slot;
}

/** Stands in an object for what each copy puts there, as its last value. */
const HOLE = '%hole%';

const SETS_COLOUR = /(?:cs|scn?|gs)$/;

/**
 * A PDF whose dictionaries share one compressed object stream (ISO 32000-1, 7.5.7; PDF/A-2 allows it): a structure tree is
 * many small objects. It ends as a `Body`: what is painted in a slot stands apart, and all that depends on it has a hole.
 */
export class PackedDocument extends PdfkitDocument {
  // Without initialisers: pdfkit's constructor writes before those of a subclass would run.
  declare private packed: PackedObject[] | undefined;
  declare private fonts: Map<object, PdfkitFont> | undefined;
  declare private latest: PdfkitReference | undefined;
  declare private images: number | undefined;
  declare private painted: Passage[] | undefined;
  declare private shared: (Pick<Letters, 'weight'> & { readonly font: PdfkitFont; readonly codes: Record<number, string> })[] | undefined;
  declare private colours: Record<string, readonly string[]> | undefined;
  declare private streams: number[] | undefined;
  declare private holes: Map<PdfkitReference, Holed> | undefined;
  declare private head: Buffer[] | undefined;
  declare private made: Body | undefined;

  /** What the file has become, once it has ended. Throws before. */
  get body(): Body {
    if (this.made === undefined) throw new Error('expected a file that has ended');
    return this.made;
  }

  /** What was painted in its slots, in the order of those of the body. */
  get stamps(): readonly Stamp[] {
    return this.slotted.map(({ lines }) => lines);
  }

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
    const body = String(written[1]);
    if (this.holes?.has(reference)) {
      const at = body.lastIndexOf(HOLE);
      this.holes.set(reference, [body.slice(0, at), body.slice(at + HOLE.length)]);
    } else {
      this.packed ??= [];
      this.packed.push({ id: reference.id, body });
    }
    this._refEnd(reference);
  }

  /** What each copy fills in: the last value of an object. */
  holeIn(reference: PdfkitReference): object {
    this.holes ??= new Map();
    this.holes.set(reference, ['', '']);
    return new Verbatim(HOLE);
  }

  /** An object with a hole, once it has ended. */
  protected holed(reference: PdfkitReference): Holed {
    return this.holes?.get(reference) ?? ['', ''];
  }

  /** The number of an object that each copy writes. */
  protected reserve(): Reserved {
    this._offsets.push(null);
    return new Reserved(this._offsets.length);
  }

  /** Has a font hold the letters of words that will be stamped. */
  embed({ weight, font, glyphs }: Letters): void {
    this.font(font, 1);
    const { _font: own } = this;
    const codes: Record<number, string> = {};
    for (const { id, advanceWidth, codePoints } of glyphs) {
      const code = own.subset?.includeGlyph(id) ?? 0;
      own.widths[code] ??= advanceWidth * own.scale;
      own.unicode[code] ??= [...codePoints];
      codes[id] = code.toString(16).padStart(4, '0');
    }
    this.shared ??= [];
    this.shared.push({ weight, font: own, codes });
  }

  override fillColor(colour: unknown, opacity?: number): this {
    const from = this.painted?.at(-1)?.lines.length ?? 0;
    super.fillColor(colour, opacity);
    const state = this.stateOf(colour);
    if (state !== undefined) this.addContent(`/${state} gs`);
    const written = this.painted?.at(-1)?.lines.slice(from) ?? [];
    this.colours ??= {};
    this.colours[String(colour)] ??= written.filter((line): line is string => typeof line === 'string' && SETS_COLOUR.test(line));
    return this;
  }

  /** The graphics state, by its name, that goes with a colour. */
  protected stateOf(_colour: unknown): string | undefined {
    return undefined;
  }

  /** Comes to a marker. No sheet has destinations with a name. */
  override addNamedDestination(marker: unknown): void {
    (marker as Marker)();
  }

  /** What is painted from here to `leaveSlot` stands apart. */
  enterSlot(slot: Slot): void {
    this.painted?.push({ page: this.page, lines: [], slot });
  }

  leaveSlot(): void {
    this.painted?.push({ page: this.page, lines: [] });
  }

  private get slotted(): readonly Slotted[] {
    return (this.painted ?? []).filter((passage): passage is Slotted => passage.slot !== undefined);
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
    this.put(data);
    return this;
  }

  protected put(line: StampLine): void {
    this.painted ??= [];
    let current = this.painted.at(-1);
    if (current?.page !== this.page) {
      current = { page: this.page, lines: [] };
      this.painted.push(current);
    }
    current.lines.push(line);
  }

  /** Takes the pixels of a picture as they are, where pdfkit would read a file. */
  override openImage(source: PrintRaster): PdfkitImage {
    this.images = (this.images ?? 0) + 1;
    return new EmbeddedImage(source, `Im${this.images}`);
  }

  override end(): void {
    for (const [page, passages] of grouped(this.painted ?? [], (passage) => passage.page)) this.writeContent(page, passages);
    super.end();
  }

  /** The content of a page: a stream before, between and after its slots, of which neighbours share one. */
  private writeContent(page: PdfkitPage, passages: readonly Passage[]): void {
    const streams: (PdfkitReference | Reserved)[] = [];
    for (const { lines, slot } of passages) {
      const last = streams.at(-1);
      if (slot) {
        const stream = last instanceof Reserved ? last : this.reserve();
        if (stream !== last) streams.push(stream);
        this.streams ??= [];
        this.streams.push(stream.id);
      } else if (lines.length > 0) {
        const stream = streams.length === 0 ? page.content : this.ref({});
        stream.write(Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
        // That of the page ends with it.
        if (stream !== page.content) stream.end();
        streams.push(stream);
      }
    }
    if (streams.length < 2) return;
    page.dictionary.data['Contents'] = streams;
    for (const { font } of this.shared ?? []) page.fonts[font.id] ??= font.ref();
  }

  override _write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : Buffer.from(data);
    this.head ??= [];
    this.head.push(bytes);
    this._offset += bytes.length;
  }

  override _finalize(): void {
    const packed = this.packed ?? [];
    const references = new CrossReferences();
    this._offsets.forEach((offset, index) => {
      references.at(index + 1, offset ?? 0);
    });
    const container = this._offsets.length + 1;
    references.within(container, packed);
    references.at(container, this._offset);
    const head = Buffer.concat([...(this.head ?? []), objectStream(container, packed, 'once')]);
    this.made = this.finished({
      head,
      digest: sha256(head),
      known: references.known(),
      last: container,
      root: this._root.id,
      info: this._info.id,
      slots: this.slotted.map(({ slot }, index) => this.placed(slot, this.streams?.[index] ?? 0)),
      lists: [],
      lettering: {
        fonts: Object.fromEntries((this.shared ?? []).map(({ weight, font, codes }) => [weight, { name: font.id, codes }])),
        colours: this.colours ?? {},
      },
    });
    this.push(null);
  }

  /** A slot in this content of a page. */
  protected placed({ language, page, furniture }: Slot, stream: number): BodySlot {
    return { language, page, stream, ...(furniture && { furniture }) };
  }

  /** The body, with what only a kind of file knows of it. */
  protected finished(body: Body): Body {
    return body;
  }
}

type Slotted = Passage & { readonly slot: Slot };

/** An object of which only the number is known. */
export class Reserved extends Verbatim {
  constructor(readonly id: number) {
    super(`${id} 0 R`);
  }
}
