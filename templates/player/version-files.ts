import type { VersionStatement } from '../../src/player/statement.js';
import { recallFile, rememberFile } from './memory.js';
import { placeOf } from './places.js';
import { readFile } from './read-file.js';
import type { VersionFiles } from './told.js';
import { hashOf } from './trust.js';

/** Ends the line with the lengths of the files, see version.ts. */
const LINE_END = 10;

/** A call for each of so many characters takes several times as long. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < characters.length; i += 1) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** The files of a pack by their path. */
async function unpacked(base64: string): Promise<readonly (readonly [path: string, content: Uint8Array<ArrayBuffer>])[]> {
  const deflated = new Blob([bytesOf(base64)]);
  const inflated = new Response(deflated.stream().pipeThrough(new DecompressionStream('deflate-raw')));
  const held = new Uint8Array(await inflated.arrayBuffer());
  const line = held.indexOf(LINE_END);
  const lengths: Readonly<Record<string, number>> = JSON.parse(new TextDecoder().decode(held.subarray(0, line)));
  let end = line + 1;
  return Object.entries(lengths).map(([path, length]) => {
    end += length;
    return [path, held.slice(end - length, end)];
  });
}

/** The hashes of all files of a version, its recordings among them. */
export const hashesOf = ({ files, media = [] }: VersionStatement): readonly string[] => [...files, ...media].map(({ sha256 }) => sha256);

/**
 * Reads the files of a version, and holds each against its hash. Over http what was read once is taken from the machine;
 * of what is kept there `others` stay.
 */
export async function filesOf(statement: VersionStatement, others: readonly string[]): Promise<VersionFiles | 'unreachable' | 'damaged'> {
  const texts: Record<string, string> = {};
  const bytes: Record<string, Uint8Array<ArrayBuffer>> = {};
  const all = await Promise.all(
    statement.files.map(async (file) => {
      const { holds, sha256 } = file;
      const kept = await recallFile<string>(sha256);
      return { holds, sha256, kept, read: kept === undefined ? await readFile(placeOf(file)) : [kept] };
    }),
  );
  for (const { holds, sha256, kept, read } of all) {
    if (typeof read === 'string') return read;
    const [text = ''] = read;
    if (hashOf(text) !== sha256) return 'damaged';
    if (kept === undefined) await rememberFile(sha256, text, [...others, ...hashesOf(statement)]);
    for (const [inside, content] of await unpacked(text))
      if (holds === 'texts') texts[inside] = new TextDecoder().decode(content);
      else bytes[inside] = content;
  }
  return { texts, bytes };
}
