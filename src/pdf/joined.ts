import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { sha256 } from '../hash.js';
import { cutAndStacked, type TwoUp } from '../paper/two-up.js';
import type { IsoDate } from '../rules/date.js';
import { entriesOf, FileObjects, referencesIn, renumbered } from './file-objects.js';
import { CrossReferences, objectStream, type PackedObject, streamObject } from './object-stream.js';
import { textOf } from './stamped.js';
import { upwards } from './upwards.js';

/** A finished file and how often its pages are printed. */
interface Repeated {
  readonly file: Uint8Array;
  readonly copies: number;
}

export interface Join {
  /** In the order in which they are printed; the pages of each copy stay together. */
  readonly sheets: readonly Repeated[];
  readonly title: string;
  readonly asOf: IsoDate;
  readonly creator: string;
  /** Two pages on one paper; each by itself when absent. */
  readonly twoUp?: TwoUp;
}

/** A print file, and how many papers it prints. */
interface Joined {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * The pages of files that Taqta has written as one file for a printer: as often as they are printed, and each once in its
 * bytes. It claims nothing but its title, and is heard by nobody: it has no structure, no links and no bookmarks. Asks for
 * one side of the paper and the true size. Throws a RangeError for a file of another program.
 */
export const joined = (join: Join): Joined => new Joining(join).file();

/** A page as it was in its file. */
interface SourcePage {
  readonly from: Source;
  readonly entries: ReadonlyMap<string, string>;
}

/** A file whose objects are taken over: by their numbers there, those here. */
interface Source {
  readonly objects: FileObjects;
  readonly numbers: Map<number, number>;
  /** By the names that its subsets of fonts have there, those that they have here. */
  readonly subsets: Map<string, string>;
}

/** How many objects an object stream holds at most: a reader unpacks one as a whole. */
const PACKED = 1000;

/** Of a page, what is not inherited: where a print shop cuts. */
const BOXES = ['BleedBox', 'TrimBox'] as const;

const HEADER = Buffer.from('%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n', 'latin1');

class Joining {
  private readonly written: { readonly id: number; readonly bytes: Uint8Array }[] = [];
  private readonly packed: PackedObject[] = [];
  /** Streams that lead nowhere, by what they hold: a profile of a press is the same in every file. */
  private readonly alike = new Map<string, number>();
  private tags = 0;
  private last = 0;

  constructor(private readonly join: Join) {}

  file(): Joined {
    const [root, info, tree] = [this.next(), this.next(), this.next()];
    const sources = this.join.sheets.map(({ file, copies }) => {
      const from: Source = { objects: new FileObjects(file), numbers: new Map(), subsets: new Map() };
      const pages = from.objects.pages().map((id): SourcePage => ({ from, entries: entriesOf(from.objects.object(id).body) }));
      return { from, pages, copies };
    });
    const branches = this.join.twoUp ? [this.halves(sources, this.join.twoUp, tree)] : sources.map((source) => this.copies(source, tree));
    const pages = branches.reduce((sum, { count }) => sum + count, 0);
    this.pack(tree, `<< /Type /Pages /Count ${pages} /Kids [${branches.map(({ id }) => `${id} 0 R`).join(' ')}] >>`);
    const [first] = sources;
    // Of one set, all sheets of a variant are for the same press.
    const intents = first && this.taken(first.from, first.from.objects.catalog.get('OutputIntents') ?? '');
    const preferences = '/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None /Duplex /Simplex /PickTrayByPDFSize true >>';
    this.pack(root, `<< /Type /Catalog /Pages ${tree} 0 R ${preferences}${intents ? ` /OutputIntents ${intents}` : ''} >>`);
    this.pack(info, this.about());
    return { bytes: this.ended(root, info), pages };
  }

  /** The pages of a file, one copy after the other. */
  private copies({ pages, copies }: { readonly pages: readonly SourcePage[]; readonly copies: number }, parent: number): Branch {
    const id = this.next();
    const bodies = pages.map(({ from, entries }) => {
      const entry = (key: string): string => this.taken(from, entries.get(key) ?? '');
      const boxes = BOXES.flatMap((box) => (entries.has(box) ? [`/${box} ${entry(box)}`] : []));
      return [`/MediaBox ${entry('MediaBox')}`, ...boxes, `/Resources ${entry('Resources')}`, `/Contents ${entry('Contents')}`].join(' ');
    });
    const kids = Array.from({ length: copies }, () => bodies.map((body) => this.page(id, body))).flat();
    return this.branch(id, parent, kids);
  }

  /** The pages of all files, two on one paper. */
  private halves(
    sources: readonly { readonly pages: readonly SourcePage[]; readonly copies: number }[],
    twoUp: TwoUp,
    parent: number,
  ): Branch {
    const id = this.next();
    const forms = sources.flatMap(({ pages, copies }) => {
      const own = pages.map((page) => this.form(page));
      return Array.from({ length: copies }, () => own).flat();
    });
    const { medium, places } = twoUp;
    const marks = cutMarks(twoUp);
    const papers = new Map<string, string>();
    const kids = cutAndStacked(forms).map((pair) => {
      const key = pair.join(' ');
      const known = papers.get(key);
      if (known !== undefined) return this.page(id, known);
      const drawn = pair.flatMap((form, at) => {
        const [left = 0, bottom = 0] = upwards(places[at === 0 ? 0 : 1], medium.height);
        return form === undefined ? [] : [`q 1 0 0 1 ${left} ${bottom} cm /P${at} Do Q`];
      });
      const contents = this.next();
      const lines = Buffer.from([...drawn, ...marks].join('\n'), 'latin1');
      this.written.push({ id: contents, bytes: streamObject(contents, {}, lines, 'each copy') });
      const shown = pair.flatMap((form, at) => (form === undefined ? [] : [`/P${at} ${form} 0 R`])).join(' ');
      const body = `/MediaBox [0 0 ${medium.width} ${medium.height}] /Resources << /XObject << ${shown} >> >> /Contents ${contents} 0 R`;
      papers.set(key, body);
      return this.page(id, body);
    });
    return this.branch(id, parent, kids);
  }

  private page(parent: number, body: string): number {
    const id = this.next();
    this.pack(id, `<< /Type /Page /Parent ${parent} 0 R ${body} >>`);
    return id;
  }

  private branch(id: number, parent: number, kids: readonly number[]): Branch {
    const list = kids.map((kid) => `${kid} 0 R`).join(' ');
    this.pack(id, `<< /Type /Pages /Parent ${parent} 0 R /Count ${kids.length} /Kids [${list}] >>`);
    return { id, count: kids.length };
  }

  /** A page as a drawing, to be put wherever it is printed (ISO 32000-1, 8.10). */
  private form({ from, entries }: SourcePage): number {
    const parts = referencesIn(entries.get('Contents') ?? '').map((id) => inflateSync(from.objects.object(id).stream ?? new Uint8Array()));
    const values = {
      Type: '/XObject',
      Subtype: '/Form',
      BBox: entries.get('MediaBox') ?? '',
      Resources: this.taken(from, entries.get('Resources') ?? ''),
    };
    const id = this.next();
    // A token may end with its stream (7.8.2).
    const data = Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
    this.written.push({ id, bytes: streamObject(id, values, data, 'each copy') });
    return id;
  }

  /** A value of a file with all to which it leads. */
  private taken(source: Source, value: string): string {
    return renumbered(value, (id) => this.numberOf(source, id));
  }

  private numberOf(source: Source, id: number): number {
    const known = source.numbers.get(id);
    if (known !== undefined) return known;
    const { body, stream } = source.objects.object(id);
    const leaf = stream && referencesIn(body).length === 0 ? sha256(Buffer.concat([Buffer.from(body, 'latin1'), stream])) : undefined;
    const same = leaf === undefined ? undefined : this.alike.get(leaf);
    const number = same ?? this.next();
    source.numbers.set(id, number);
    if (leaf !== undefined) this.alike.set(leaf, number);
    if (same !== undefined) return same;
    const own = this.taken(source, this.subsetsApart(source, body));
    if (stream)
      this.written.push({ id: number, bytes: Buffer.concat([Buffer.from(`${number} 0 obj\n${own}\nstream\n`, 'latin1'), stream, ENDS]) });
    else this.pack(number, own);
    return number;
  }

  /** Every subset of a font has a name of its own: a printer may keep what it has of another (ISO 32000-1, 9.6.4). */
  private subsetsApart({ subsets }: Source, body: string): string {
    return body.replace(/\/[A-Z]{6}\+/g, (written) => {
      const known = subsets.get(written) ?? `/${subsetTag(this.tags)}+`;
      if (!subsets.has(written)) this.tags += 1;
      subsets.set(written, known);
      return known;
    });
  }

  private about(): string {
    const { title, asOf, creator } = this.join;
    const day = `(D:${asOf.replaceAll('-', '')}000000Z)`;
    const by = textOf(creator);
    return `<< /Title ${textOf(title)} /Creator ${by} /Producer ${by} /CreationDate ${day} /ModDate ${day} >>`;
  }

  /** The file, its identifier drawn from its bytes. */
  private ended(root: number, info: number): Uint8Array {
    const parts: Uint8Array[] = [HEADER];
    const hash = createHash('sha256');
    let length = HEADER.length;
    const containers = Math.ceil(this.packed.length / PACKED);
    const references = new CrossReferences(this.last + containers + 1);
    const put = (id: number, bytes: Uint8Array): void => {
      references.at(id, length);
      parts.push(bytes);
      hash.update(bytes);
      length += bytes.length;
    };
    for (const { id, bytes } of this.written) put(id, bytes);
    for (let from = 0; from < this.packed.length; from += PACKED) {
      const [container, packed] = [this.next(), this.packed.slice(from, from + PACKED)];
      references.within(container, packed);
      put(container, objectStream(container, packed, 'each copy'));
    }
    const id = hash.digest('hex').slice(0, 32);
    const trailer = { Root: `${root} 0 R`, Info: `${info} 0 R`, ID: `[<${id}> <${id}>]` };
    return Buffer.concat([...parts, references.ending(this.next(), length, trailer)]);
  }

  private next(): number {
    this.last += 1;
    return this.last;
  }

  private pack(id: number, body: string): void {
    this.packed.push({ id, body });
  }
}

/** A branch of the tree of pages, and how many it has. */
interface Branch {
  readonly id: number;
  readonly count: number;
}

const ENDS = Buffer.from('\nendstream\nendobj\n', 'latin1');

/** Six capital letters for a number. */
const subsetTag = (number: number): string =>
  Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + (Math.floor(number / 26 ** (5 - at)) % 26))).join('');

/** Black on white, so that it is seen on every ground. */
const STROKES = ['1 G 1.5 w', '0 G 0.5 w'] as const;

function cutMarks({ cutMarks: marks, medium }: TwoUp): readonly string[] {
  const lines = marks.map(({ x, from, to }) => `${x} ${medium.height - from} m ${x} ${medium.height - to} l S`);
  return STROKES.flatMap((stroke) => ['q', stroke, ...lines, 'Q']);
}
