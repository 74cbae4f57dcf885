import { deflateSync } from 'node:zlib';

/** An object without a stream, as it is written. */
export interface PackedObject {
  readonly id: number;
  readonly body: string;
}

/** How much work a stream is worth: what all copies share is made once. */
type Effort = 'once' | 'each copy';

/** Of zlib: the little that a copy has of its own is by a twentieth larger with the least, and made in a fifth of the time. */
const LEVELS: Readonly<Record<Effort, number>> = { once: 9, 'each copy': 1 };

/** What an object stream holds: numbers and places of its objects, then the objects (ISO 32000-1, 7.5.7). */
export function objectStream(id: number, packed: readonly PackedObject[], effort: Effort): Uint8Array {
  let at = 0;
  const places = packed.map(({ id: own, body }) => {
    const place = `${own} ${at}`;
    at += body.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  const data = Buffer.from(head + packed.map(({ body }) => `${body}\n`).join(''), 'latin1');
  return streamObject(id, { Type: '/ObjStm', N: packed.length, First: head.length }, data, effort);
}

/** A stream with the values of its dictionary as they are written. */
export function streamObject(
  id: number,
  dictionary: Readonly<Record<string, string | number>>,
  data: Uint8Array,
  effort: Effort,
): Uint8Array {
  const bytes = deflateSync(data, { level: LEVELS[effort] });
  const values = Object.entries(dictionary).map(([key, value]) => `/${key} ${value}`);
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<< ${[...values, `/Length ${bytes.length}`].join(' ')} /Filter /FlateDecode >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}

/** An entry: its kind in one byte, a place or the number of an object stream in four, a number within in two. */
export const WIDTHS_OF_ENTRIES = { bytes: 7, written: '[1 4 2]' } as const;
const { bytes: ENTRY, written: WIDTHS } = WIDTHS_OF_ENTRIES;

/** Where the objects of a file lie (ISO 32000-1, 7.5.8). */
export class CrossReferences {
  private bytes: Buffer;

  /** `known`: where the first of them lie, or how many there will be. */
  constructor(known: Uint8Array | number = 0) {
    this.bytes = typeof known === 'number' ? Buffer.concat([FREE, Buffer.alloc(known * ENTRY)]) : Buffer.from(known);
  }

  /** An object that lies by itself. */
  at(id: number, offset: number): void {
    this.put(id, 1, offset, 0);
  }

  /** Objects that lie in an object stream, in its order. */
  within(container: number, packed: readonly PackedObject[]): void {
    packed.forEach(({ id }, index) => {
      this.put(id, 2, container, index);
    });
  }

  /** What is known so far, for another file to go on with. */
  known(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }

  /** The table as an object at this place, the last of its file, with the end of the file after it. */
  ending(id: number, offset: number, trailer: Readonly<Record<string, string>>): Uint8Array {
    this.at(id, offset);
    const table = streamObject(id, { Type: '/XRef', Size: this.bytes.length / ENTRY, W: WIDTHS, ...trailer }, this.bytes, 'each copy');
    return Buffer.concat([table, Buffer.from(`startxref\n${offset}\n%%EOF`, 'latin1')]);
  }

  private put(id: number, kind: 0 | 1 | 2, place: number, number: number): void {
    const end = (id + 1) * ENTRY;
    if (end > this.bytes.length) this.bytes = Buffer.concat([this.bytes, Buffer.alloc(end - this.bytes.length)]);
    this.bytes.writeUInt8(kind, id * ENTRY);
    this.bytes.writeUInt32BE(place, id * ENTRY + 1);
    this.bytes.writeUInt16BE(number, id * ENTRY + 5);
  }
}

/** The first entry, which no object has. */
const FREE = Uint8Array.of(0, 0, 0, 0, 0, 0xff, 0xff);
