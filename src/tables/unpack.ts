import { inflateRawSync } from 'node:zlib';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';

/** Bytes of a workbook, packed and unpacked, and files in it: far more than a list of ours needs, far less than fills the memory. */
const MOST_PACKED = 5_000_000;
const MOST_UNPACKED = 30_000_000;
const MOST_FILES = 500;
const TOO_MUCH = phrase('bad-table.workbook-unpacked');

/** What is wrong with a workbook as a whole. */
export function badWorkbook(file: string, message: Phrase, fix: Phrase, cause?: unknown): Stop {
  return new Stop(EXIT.content, [{ code: 'bad-table', severity: 'error', where: { file }, message, fix }], cause);
}

/** Places in a zip file (APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16). */
const END = { mark: 'PK\u0005\u0006', files: 10, first: 16 } as const;
const ENTRY = { packing: 10, size: 20, name: 28, extra: 30, comment: 32, start: 42, length: 46 } as const;
const HEAD = { name: 26, extra: 28, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;

/**
 * The XML files in a workbook by name. Stops on what is no zip file, and as soon as more is unpacked than a list of ours
 * can hold. What a file says of its own sizes is not believed; fflate would work on through a lie for minutes.
 */
export function unpack(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  const smaller = phrase('bad-table.smaller-fix');
  if (bytes.length > MOST_PACKED) throw badWorkbook(file, phrase('bad-table.workbook-bytes', { bytes: bytes.length }), smaller);
  const files: Record<string, Uint8Array> = {};
  let room = MOST_UNPACKED;
  try {
    for (const { name, packed, packing } of packedFilesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
      const content = packing === STORED ? packed : inflateRawSync(packed, { maxOutputLength: room });
      room -= content.length;
      if (room <= 0) throw badWorkbook(file, TOO_MUCH, smaller);
      files[name] = content;
    }
    return files;
  } catch (fault) {
    if (fault instanceof Stop) throw fault;
    if (fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE')
      throw badWorkbook(file, TOO_MUCH, smaller, fault);
    throw badWorkbook(file, phrase('bad-table.workbook-damaged'), phrase('bad-table.xlsx-anew-fix'), fault);
  }
}

interface PackedFile {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly packing: number;
}

/** The XML files that the directory of a zip file names. Throws on what is none. */
function packedFilesOf(zip: Buffer): readonly PackedFile[] {
  const end = zip.lastIndexOf(END.mark, undefined, 'latin1');
  if (end < 0) throw new Error('found no directory of a zip file');
  const count = zip.readUInt16LE(end + END.files);
  if (count > MOST_FILES) throw new Error(`found ${count} files`);
  const files: PackedFile[] = [];
  for (let at = zip.readUInt32LE(end + END.first), left = count; left > 0; left -= 1) {
    const named = at + ENTRY.length;
    const name = zip.toString('utf8', named, named + zip.readUInt16LE(at + ENTRY.name));
    const packing = zip.readUInt16LE(at + ENTRY.packing);
    const head = zip.readUInt32LE(at + ENTRY.start);
    const start = head + HEAD.length + zip.readUInt16LE(head + HEAD.name) + zip.readUInt16LE(head + HEAD.extra);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + ENTRY.size));
    if (/\.(xml|rels)$/.test(name) && (packing === STORED || packing === DEFLATED)) files.push({ name, packed, packing });
    at = named + zip.readUInt16LE(at + ENTRY.name) + zip.readUInt16LE(at + ENTRY.extra) + zip.readUInt16LE(at + ENTRY.comment);
  }
  return files;
}
