import { createHash } from 'node:crypto';
import { grouped } from '../grouped.js';
import { sha256 } from '../hash.js';
import type { Body, BodySlot } from './body.js';
import { CrossReferences, objectStream, type PackedObject, streamObject } from './object-stream.js';
import { type Read, readingOf } from './reading.js';
import type { Opening, Stamp } from './stamp.js';
import { documentIdentifier } from './xmp.js';

/** What a copy has in a slot; `index` counts the slots of the body. */
type StampOf = (slot: BodySlot, index: number) => Stamp;

/** A file in its parts: the first is what it shares with other copies of its body. */
export type FileParts = readonly [head: Uint8Array, tail: Uint8Array];

export const whole = (parts: FileParts): Uint8Array => Buffer.concat(parts);

/** A copy as a PDF: the body with a stamp in each of its slots. Its identifier is drawn from its bytes. */
export const stamped = (body: Body, stampOf: StampOf): FileParts => new Stamping(body).file(stampOf);

/** A copy in the making: what comes after the head of its body. */
class Stamping {
  private readonly references: CrossReferences;
  private readonly packed: PackedObject[] = [];
  private readonly tail: Uint8Array[] = [];
  private length: number;
  private last: number;
  /** By their pages, the elements of the marked content that the copy adds, in the order of its numbers. */
  private readonly added = new Map<number, number[]>();

  constructor(private readonly body: Body) {
    this.length = body.head.length;
    this.last = body.last;
    this.references = new CrossReferences(body.known);
  }

  file(stampOf: StampOf): FileParts {
    const { head, digest, slots, lists, metadata, root, info } = this.body;
    const filled = slots.map((slot, index) => ({ stream: slot.stream, words: this.fill(slot, stampOf(slot, index)) }));
    for (const [id, own] of grouped(filled, ({ stream }) => stream)) {
      this.write(id, streamObject(id, {}, Buffer.from(own.map(({ words }) => `${words}\n`).join(''), 'latin1'), 'each copy'));
    }
    for (const { id, page, object } of lists) {
      this.pack(id, object.join((this.added.get(page) ?? []).map((element) => ` ${element} 0 R`).join('')));
    }
    if (metadata) {
      const identifier = documentIdentifier(sha256([metadata.content, ...filled.map(({ words }) => words)].join('\n')));
      this.write(metadata.id, metadataObject(metadata.id, metadata.object.join(identifier)));
    }
    if (this.packed.length > 0) {
      const container = this.next();
      this.references.within(container, this.packed);
      this.write(container, objectStream(container, this.packed, 'each copy'));
    }
    const hash = createHash('sha256').update(digest);
    for (const part of this.tail) hash.update(part);
    const id = hash.digest('hex').slice(0, 32);
    const trailer = { Root: `${root} 0 R`, Info: `${info} 0 R`, ID: `[<${id}> <${id}>]` };
    return [head, Buffer.concat([...this.tail, this.references.ending(this.next(), this.length, trailer)])];
  }

  /** The content of a slot, its pieces numbered as this file numbers them; its elements are written on the way. */
  private fill(slot: BodySlot, stamp: Stamp): string {
    const openings = stamp.filter((line): line is Opening => typeof line !== 'string');
    const first = slot.element ? this.hear(slot, openings) : 0;
    let count = 0;
    return stamp
      .map((line) => {
        if (typeof line === 'string') return line;
        if (slot.furniture) return `/Artifact <</Type /Pagination /Subtype /${slot.furniture}>> BDC`;
        count += 1;
        return `/${line.opens.at(-1)?.role ?? slot.element?.role} <</MCID ${first + count - 1}>> BDC`;
      })
      .join('\n');
  }

  /** Writes the element that a slot is, and those within. Returns the number of the first piece. */
  private hear({ element, page }: BodySlot, openings: readonly Opening[]): number {
    if (element === undefined) return 0;
    const added = this.added.get(page) ?? [];
    this.added.set(page, added);
    const first = (this.body.lists.find((list) => list.page === page)?.next ?? 0) + added.length;
    const parents: number[] = [];
    const kids = (children: readonly Read<Heard>[], parent: number): string =>
      children
        .map((child) => {
          if (child.kind === 'piece') {
            parents[child.piece.at] = parent;
            return String(first + child.piece.at);
          }
          const { role, alt, actual } = child.element;
          const id = this.next();
          const said = [
            ...(alt === undefined ? [] : [`/Alt ${textOf(alt)}`]),
            ...(actual === undefined ? [] : [`/ActualText ${textOf(actual)}`]),
          ];
          const within = kids(child.children, id);
          this.pack(
            id,
            ['<<', '/Type /StructElem', `/S /${role}`, `/P ${parent} 0 R`, ...said, `/Pg ${element.page} 0 R`, `/K [${within}]`, '>>'].join(
              '\n',
            ),
          );
          return `${id} 0 R`;
        })
        .join(' ');
    const heard = openings.map(({ opens }, at): Heard => ({ within: opens, at }));
    this.pack(element.id, element.object.join(kids(readingOf(heard), element.id)));
    added.push(...parents);
    return first;
  }

  private next(): number {
    this.last += 1;
    return this.last;
  }

  private pack(id: number, body: string): void {
    this.packed.push({ id, body });
  }

  private write(id: number, bytes: Uint8Array): void {
    this.references.at(id, this.length);
    this.tail.push(bytes);
    this.length += bytes.length;
  }
}

/** A piece of a slot that is heard: the elements around it, and its number there. */
interface Heard {
  readonly within: Opening['opens'];
  readonly at: number;
}

/** Metadata are read by programs that know nothing of PDF: they are not compressed (ISO 19005-2, 6.6.2.1). */
function metadataObject(id: number, words: string): Uint8Array {
  const bytes = Buffer.from(words, 'utf8');
  const head = `${id} 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

/** A text for a reader (ISO 32000-1, 7.9.2.2). */
export const textOf = (text: string): string =>
  `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
