/** The sum of a whole TrueType program, by which readers know that it is sound. */
const WHOLE = 0xb1b0afba;
const HEAD = 12;
const ENTRY = 16;
/** Where the table `head` keeps the number that makes the sum come out. */
const ADJUSTMENT = 8;

const TRUETYPE = 0x00010000;
const OPENTYPE = 0x4f54544f;

/** A font with a table of its own, in the place of one of that name; outlines of either kind. */
export function withTable(program: Uint8Array, name: string, table: Uint8Array): Uint8Array {
  const source = Buffer.from(program.buffer, program.byteOffset, program.byteLength);
  const tables = [...tablesOf(source).filter((each) => each.name !== name), { name, bytes: Buffer.from(table) }];
  return written(tables, source.readUInt32BE(0) === OPENTYPE ? OPENTYPE : TRUETYPE);
}

/**
 * A TrueType program as its specification has it: tables in the order of their names, each from a fourth byte on, with
 * their sums. fontkit writes a subset without any of that; a printer or reader that looks may refuse it.
 */
export function soundProgram(program: Uint8Array): Uint8Array {
  return written(tablesOf(Buffer.from(program.buffer, program.byteOffset, program.byteLength)), TRUETYPE);
}

interface Table {
  readonly name: string;
  readonly bytes: Buffer;
}

const tablesOf = (source: Buffer): readonly Table[] =>
  Array.from({ length: source.readUInt16BE(4) }, (_, index) => {
    const entry = HEAD + index * ENTRY;
    const from = source.readUInt32BE(entry + 8);
    return { name: source.toString('latin1', entry, entry + 4), bytes: source.subarray(from, from + source.readUInt32BE(entry + 12)) };
  });

function written(unsorted: readonly Table[], kind: number): Uint8Array {
  const tables = unsorted.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const body = HEAD + tables.length * ENTRY;
  const made = Buffer.alloc(tables.reduce((size, { bytes }) => size + fourfold(bytes.length), body));
  made.writeUInt32BE(kind, 0);
  // For readers that search by halves (OpenType, table directory).
  const power = Math.floor(Math.log2(tables.length));
  [tables.length, 2 ** power * ENTRY, power, tables.length * ENTRY - 2 ** power * ENTRY].forEach((value, index) => {
    made.writeUInt16BE(value, 4 + index * 2);
  });
  let at = body;
  let adjustment = 0;
  tables.forEach(({ name, bytes }, index) => {
    bytes.copy(made, at);
    if (name === 'head') {
      adjustment = at + ADJUSTMENT;
      made.writeUInt32BE(0, adjustment);
    }
    const next = at + fourfold(bytes.length);
    const entry = HEAD + index * ENTRY;
    made.write(name, entry, 'latin1');
    [sumOf(made.subarray(at, next)), at, bytes.length].forEach((value, field) => {
      made.writeUInt32BE(value, entry + 4 + field * 4);
    });
    at = next;
  });
  made.writeUInt32BE((WHOLE - sumOf(made)) >>> 0, adjustment);
  return made;
}

const fourfold = (length: number): number => Math.ceil(length / 4) * 4;

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
