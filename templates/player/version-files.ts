import type { VersionStatement } from '../../src/player/statement.js';
import { recallFile, rememberFile } from './memory.js';
import { readFile } from './read-file.js';
import type { VersionFiles } from './told.js';
import { hashOf } from './trust.js';

function inflated(base64: string): Promise<string> {
  const deflated = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
  return new Response(deflated.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/**
 * Reads the files of a version, and holds each against its hash. Over http what was read once is taken from the machine;
 * of what is kept there `others` stay.
 */
export async function filesOf(statement: VersionStatement, others: readonly string[]): Promise<VersionFiles | 'unreachable' | 'damaged'> {
  const files = { texts: {}, bytes: {} };
  for (const { path, holds, sha256 } of statement.files) {
    const kept = await recallFile(sha256);
    const read = kept === undefined ? await readFile(path) : [kept];
    if (typeof read === 'string') return read;
    const [text = ''] = read;
    if (hashOf(text) !== sha256) return 'damaged';
    if (kept === undefined) await rememberFile(sha256, text, [...others, ...statement.files.map((file) => file.sha256)]);
    Object.assign(files[holds], JSON.parse(await inflated(text)));
  }
  return files;
}
