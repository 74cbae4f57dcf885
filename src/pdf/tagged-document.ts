import { type ByLanguage, languagesOf } from '../language/language.js';
import type { Body, BodySlot } from './body.js';
import type { Marked, MarkedSlot } from './marked.js';
import { PackedDocument } from './packed-document.js';
import type { PdfkitOptions, PdfkitReference } from './pdfkit-internals.js';
import type { Furniture, Slot, Stretch } from './stretches.js';
import { type Structure, writeStructure } from './structure.js';
import { xmpPacket } from './xmp.js';

/** Operators that start a graphics object, and those that end one (ISO 32000-1, 8.2). */
const STARTS = new Set(['m', 're', 'BT', 'Do', 'sh']);
const ENDS = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n', 'ET', 'Do', 'sh']);

/** What react-pdf saves of the graphics state around a marker before it comes to it. */
const AROUND_MARKER = 1;

/**
 * A PDF that is PDF/A-2a and PDF/UA-1 when all that is painted has been announced: whatever stands between `enter` and
 * `leave` is content of that stretch, all other graphics are artifacts. Throws in `end()` when something could not be
 * tagged: react-pdf swallows what is thrown while it paints.
 */
export class TaggedDocument extends PackedDocument {
  private readonly marked: (Marked | MarkedSlot)[] = [];
  private slot: Slot | undefined;
  private structure: Structure | undefined;
  private readonly faults: string[];
  private open: Stretch | Furniture | undefined;
  private depth = 0;
  private openDepth = 0;
  private slotDepth = 0;
  private object: 'none' | 'announced' | 'artifact' = 'none';
  /** Saves of the graphics state that nothing has followed yet: most are undone at once, and left out. */
  private saves = 0;
  private runsToSpace = 0;
  private readonly counts = new Map<PdfkitReference, number>();

  protected readonly title: ByLanguage<string>;

  constructor(options: PdfkitOptions, faults: readonly string[]) {
    super(options);
    this.faults = [...faults];
    this.title = options.title;
  }

  /** Opens marked content. Called from a marker that react-pdf paints right before the stretch. */
  enter(what: Stretch | Furniture): void {
    if (this.saves < AROUND_MARKER || this.object !== 'none') this.fault('a marker was painted in the middle of something');
    if (this.open !== undefined) this.fault('a stretch begins inside another');
    this.flush(AROUND_MARKER);
    this.open = what;
    this.openDepth = this.depth;
    if (this.slot !== undefined) {
      if (what.kind === 'heard' && what.within.some(({ link }) => link)) this.fault('a link stands in a slot');
      this.put({ opens: what.kind === 'heard' ? what.within.slice(this.slot.within.length) : [] });
      return;
    }
    if (what.kind === 'furniture') {
      this.raw(`/Artifact <</Type /Pagination /Subtype /${what.place}>> BDC`);
      return;
    }
    const pageReference = this.page.dictionary;
    const id = this.counts.get(pageReference) ?? 0;
    this.counts.set(pageReference, id + 1);
    this.marked.push({ ...what, id, pageReference });
    this.raw(`/${what.within.at(-1)?.role} <</MCID ${id}>> BDC`);
  }

  /** Closes marked content. */
  leave(): void {
    if (this.open === undefined) this.fault('a stretch ends that has not begun');
    if (this.depth !== this.openDepth) this.fault('a stretch ends in another graphics state than it began in');
    this.raw('EMC');
    this.open = undefined;
  }

  override enterSlot(slot: Slot): void {
    if (this.saves < AROUND_MARKER || this.object !== 'none' || this.open !== undefined || this.slot !== undefined)
      this.fault('a slot begins in the middle of something');
    this.flush(AROUND_MARKER);
    if (slot.furniture === undefined) this.marked.push({ kind: 'slot', slot, ...slot, boxes: [], pageReference: this.page.dictionary });
    this.slot = slot;
    this.slotDepth = this.depth;
    super.enterSlot(slot);
  }

  override leaveSlot(): void {
    if (this.slot === undefined || this.open !== undefined || this.object !== 'none' || this.depth !== this.slotDepth)
      this.fault('a slot ends in the middle of something');
    this.slot = undefined;
    super.leaveSlot();
  }

  /** Ends the line that comes next, of so many runs of text, with the space that parts its last word from the line after. */
  part(runs: number): void {
    this.runsToSpace = runs;
  }

  override addContent(data: string): this {
    if (this.object !== 'none' && (data === 'q' || data === 'Q')) this.unfinished();
    if (data === 'q') {
      this.saves += 1;
      return this;
    }
    if (data === 'Q' && this.saves > 0) {
      this.saves -= 1;
      return this;
    }
    this.flush(0);
    if (data === 'Q') this.depth -= 1;
    const operator = data.slice(data.lastIndexOf(' ') + 1);
    if (this.object === 'none' && STARTS.has(operator)) {
      this.object = this.open === undefined ? 'artifact' : 'announced';
      if (this.object === 'artifact') this.raw('/Artifact BMC');
    }
    if (data === 'ET' && this.runsToSpace > 0) {
      this.runsToSpace -= 1;
      if (this.runsToSpace === 0) this.raw(`<${this._font.encode(' ')[0].join('')}> Tj`);
    }
    this.raw(data);
    if (this.object !== 'none' && ENDS.has(operator)) {
      if (this.object === 'artifact') this.raw('EMC');
      this.object = 'none';
    }
    return this;
  }

  override end(): void {
    if (this.open !== undefined) this.fault('a stretch was not closed');
    if (this.object !== 'none') this.unfinished();
    if (this.depth !== 0 || this.saves !== 0) this.fault('a graphics state was not restored');
    if (this.faults.length > 0) throw new Error(`expected every page to be tagged whole, found ${this.faults.join('; ')}`);
    for (const font of Object.values(this._fontFamilies)) {
      // No text uses the glyph of a missing character; that it means nothing must not be said with a null.
      // A character that the type lacks brings a font that is not embedded and has no such table: `missing-glyph` reports it.
      if ('unicode' in font) font.unicode[0] = [0xfffd];
    }
    this.structure = writeStructure(this, this.marked, languagesOf(this.title));
    super.end();
  }

  protected override placed(slot: Slot, stream: number): BodySlot {
    const found = this.structure?.slots.find((each) => each.slot === slot);
    if (!found) return super.placed(slot, stream);
    const { element, page, role } = found;
    return { ...super.placed(slot, stream), element: { id: element.id, page: page.id, role, object: this.holed(element) } };
  }

  protected override finished(body: Body): Body {
    const lists = (this.structure?.lists ?? []).map(({ list, ...each }) => ({ ...each, id: list.id, object: this.holed(list) }));
    return { ...super.finished(body), lists };
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.write(new TextEncoder().encode(this.metadataWords()));
    metadata.end();
    this._root.data['Metadata'] = metadata;
  }

  /** What the file says of itself, as XMP. */
  protected metadataWords(): string {
    return xmpPacket({ info: this.info, title: this.title });
  }

  /** Reports a path or a text that nobody paints, and goes on as if it had been painted. */
  private unfinished(): void {
    this.fault('a drawing was not finished');
    if (this.object === 'artifact') this.raw('EMC');
    this.object = 'none';
  }

  protected fault(what: string): void {
    this.faults.push(`page ${this._pageBuffer.length}: ${what}`);
  }

  /** Writes the saves that wait, all but so many. */
  private flush(keep: number): void {
    while (this.saves > keep) {
      this.raw('q');
      this.saves -= 1;
      this.depth += 1;
    }
  }

  private raw(data: string): void {
    super.addContent(data);
  }
}
