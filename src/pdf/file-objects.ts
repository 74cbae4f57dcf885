import { inflateSync } from 'node:zlib';
import { WIDTHS_OF_ENTRIES } from './object-stream.js';

/** An object as it is written: its dictionary or value, and its stream under whatever filter it has. */
interface FileObject {
  readonly body: string;
  readonly stream?: Uint8Array;
}

/** A text, a hexadecimal text, or a reference: what looks like a reference within a text is none. */
const REFERENCES = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\b(\d+) 0 R\b/g;

/** Texts, names, and what opens and closes (ISO 32000-1, 7.3). */
const TOKENS = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;

/** Gives each reference in a value another number. */
export const renumbered = (body: string, numberOf: (id: number) => number): string =>
  body.replace(REFERENCES, (found, id?: string) => (id === undefined ? found : `${numberOf(Number(id))} 0 R`));

/** The entries of a dictionary as they are written. */
export function entriesOf(dictionary: string): ReadonlyMap<string, string> {
  const items = itemsOf(dictionary);
  const entries = new Map<string, string>();
  for (let at = 0; at < items.length; ) {
    const [key = '', value = '', generation, sign] = items.slice(at, at + 4);
    entries.set(key.slice(1), sign === 'R' ? `${value} ${generation} R` : value);
    at += sign === 'R' ? 4 : 2;
  }
  return entries;
}

/** What stands in a dictionary, each list and dictionary within as one. */
function itemsOf(dictionary: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of dictionary.matchAll(TOKENS)) {
    const opens = token === '<<' || token === '[';
    const closes = token === '>>' || token === ']';
    if (opens && depth === 1) from = index;
    if (closes && depth === 2) items.push(dictionary.slice(from, index + token.length));
    if (!opens && !closes && depth === 1) items.push(token);
    depth += Number(opens) - Number(closes);
  }
  return items;
}

/** The numbers of the objects to which a value leads, in their order. */
export const referencesIn = (value: string): readonly number[] => [...value.matchAll(/\b(\d+) 0 R\b/g)].map(([, id]) => Number(id));

const unlike = (what: string): RangeError => new RangeError(`expected a PDF that Taqta has written, found ${what}`);

/** The objects of a PDF that Taqta has written: one cross-reference stream, and dictionaries in object streams. Throws a RangeError for another. */
export class FileObjects {
  readonly catalog: ReadonlyMap<string, string>;
  private readonly file: Buffer;
  private readonly table: Buffer;
  /** By the number of an object stream, what stands in it. */
  private readonly containers = new Map<number, readonly string[]>();

  constructor(bytes: Uint8Array) {
    this.file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [, start] = /startxref\n(\d+)\n%%EOF\s*$/.exec(this.file.toString('latin1', Math.max(0, this.file.length - 64))) ?? [];
    if (start === undefined) throw unlike('no end');
    const { body, stream } = this.at(Number(start));
    const trailer = entriesOf(body);
    if (!stream || trailer.get('W') !== WIDTHS_OF_ENTRIES.written) throw unlike('another table of its objects');
    this.table = inflateSync(stream);
    this.catalog = entriesOf(this.object(this.oneIn(trailer.get('Root'))).body);
  }

  /** The pages by the numbers of their objects, in their order. */
  pages(): readonly number[] {
    return referencesIn(entriesOf(this.object(this.oneIn(this.catalog.get('Pages'))).body).get('Kids') ?? '');
  }

  object(id: number): FileObject {
    const from = id * WIDTHS_OF_ENTRIES.bytes;
    if (from + WIDTHS_OF_ENTRIES.bytes > this.table.length) throw unlike(`no object ${id}`);
    const [kind, place, index] = [this.table.readUInt8(from), this.table.readUInt32BE(from + 1), this.table.readUInt16BE(from + 5)];
    if (kind === 1) return this.at(place);
    const body = kind === 2 ? this.packed(place)[index] : undefined;
    if (body === undefined) throw unlike(`no object ${id}`);
    return { body };
  }

  private packed(container: number): readonly string[] {
    const known = this.containers.get(container);
    if (known) return known;
    const { body, stream } = this.object(container);
    const [count, first] = ['N', 'First'].map((key) => Number(entriesOf(body).get(key)));
    if (!stream || !count || !first) throw unlike('no object stream where its table has one');
    const text = inflateSync(stream).toString('latin1');
    const places = text
      .slice(0, first)
      .trim()
      .split(/\s+/)
      .filter((_, at) => at % 2 === 1)
      .map(Number);
    const bodies = places.map((place, at) => text.slice(first + place, first + (places[at + 1] ?? text.length)).trim());
    this.containers.set(container, bodies);
    return bodies;
  }

  /** The object at a place of the file. */
  private at(place: number): FileObject {
    const head = this.file.indexOf(' obj\n', place);
    const [end, opens] = [this.file.indexOf('\nendobj', head), this.file.indexOf('\nstream\n', head)];
    if (head < 0 || end < 0) throw unlike(`no object at ${place}`);
    const from = head + ' obj\n'.length;
    if (opens < 0 || opens > end) return { body: this.file.toString('latin1', from, end) };
    const body = this.file.toString('latin1', from, opens);
    const begins = opens + '\nstream\n'.length;
    return { body, stream: this.file.subarray(begins, begins + Number(entriesOf(body).get('Length'))) };
  }

  private oneIn(value: string | undefined): number {
    const [id] = referencesIn(value ?? '');
    if (id === undefined) throw unlike('no reference to what it begins with');
    return id;
  }
}
