import { deflateSync, inflateSync } from 'fflate';
import { sha256 } from '../hash.js';
import type { KioskFile } from '../kiosk/input.js';
import type { IsoDate } from '../rules/date.js';
import type { Signer } from './signer.js';
import { envelope, opened, type PackedFile, type PlayedFile, type VersionStatement } from './statement.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (file: Uint8Array): string => new TextDecoder().decode(file);

/** Files of the screen in one file that a player reads. */
export interface Pack {
  readonly file: KioskFile;
  readonly listed: PackedFile;
}

/** Ends the line that says how long the files are, in JSON. */
const LINE_END = 10;

/**
 * Packs files, for a player that takes them as texts or as bytes: a line with their lengths by their paths, then the files,
 * one after the other, deflated. Before its first paint a screen reads half of what it would read of the files themselves. Level 6 takes half of the time for a
 * hundredth more.
 */
export function pack(files: readonly KioskFile[], holds: PackedFile['holds'], level: 6 | 9 = 9): Pack {
  const lengths = JSON.stringify(Object.fromEntries(files.map((file) => [file.path, file.bytes.length])));
  const held = Buffer.concat([Buffer.from(`${lengths}\n`), ...files.map((file) => file.bytes)]);
  const text = Buffer.from(deflateSync(held, { level })).toString('base64');
  const hash = sha256(text);
  const path = `files/${hash.slice(0, 16)}.js`;
  return { file: { path, bytes: bytes(envelope(text)) }, listed: { path, holds, bytes: Buffer.byteLength(text), sha256: hash } };
}

/** A pack that was made before, of its file. */
export function packIn(file: KioskFile, holds: PackedFile['holds']): Pack {
  const text = textIn(file);
  return { file, listed: { path: file.path, holds, bytes: Buffer.byteLength(text), sha256: sha256(text) } };
}

const textIn = (file: KioskFile): string => opened(textOf(file.bytes))?.[0] ?? '';

/** The files of a pack. Throws where it is none. */
export function unpack(file: KioskFile): readonly KioskFile[] {
  const text = textIn(file);
  const held = inflateSync(Buffer.from(text, 'base64'));
  const line = held.indexOf(LINE_END);
  const lengths: Readonly<Record<string, number>> = JSON.parse(textOf(held.subarray(0, line)));
  let end = line + 1;
  return Object.entries(lengths).map(([path, length]) => {
    end += length;
    return { path, bytes: held.slice(end - length, end) };
  });
}

/**
 * The statement of a version of the day. It has the number of the former version when it is the same one, else the next of
 * the day: so a screen knows which is newer without a clock, and the same content gives the same bytes.
 */
export function versionStatement(
  { files, media }: { readonly files: readonly PackedFile[]; readonly media: readonly PlayedFile[] },
  asOf: IsoDate,
  former: VersionStatement | undefined,
): VersionStatement {
  const id = sha256([...files, ...media].map((file) => file.sha256).join()).slice(0, 12);
  const before = former?.day === asOf ? former : undefined;
  const number = before === undefined ? 1 : before.id === id ? before.number : before.number + 1;
  return { taqta: 1, kind: 'version', day: asOf, number, id, files, ...(media.length > 0 && { media }) };
}

/** A statement as a file, signed where there is a key. */
export function statementFile(path: string, statement: object, signer: Signer | undefined): KioskFile {
  const text = JSON.stringify(statement);
  return { path, bytes: bytes(signer ? envelope(text, signer.sign(text)) : envelope(text)) };
}
