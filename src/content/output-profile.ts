import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../hash.js';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import { iccName, unfitProfile } from './icc-profile.js';

/** The printing condition for which the inks of a press file are meant. Plain data, which another process can be sent. */
export interface OutputProfile {
  /** What the profile calls itself. */
  readonly name: string;
  /** Its condition in the registry of the ICC; absent where a print shop has measured its own. */
  readonly condition?: string;
  readonly sha256: string;
  /** The ICC profile, and its file: what turns pictures into inks reads that itself. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The shipped profile below a folder of templates: offset printing on coated paper, ISO 12647-2. */
const SHIPPED = { file: join('press', 'coated-fogra39.icc'), condition: 'FOGRA39' } as const;

/** A profile of a print shop has half to three megabytes. */
const MOST_BYTES = 20_000_000;

/** The profile of a print shop, or the shipped one where none is given. Throws a Stop with its Problem when it cannot be used. */
export async function loadOutputProfile(templates: string, own?: string): Promise<OutputProfile> {
  const path = own ?? join(templates, SHIPPED.file);
  const bytes = await bytesOf(path);
  if ('key' in bytes) throw unusable(path, bytes, own !== undefined);
  const unfit = unfitProfile(bytes);
  if (unfit !== undefined) throw unusable(path, unfit, own !== undefined);
  return { name: iccName(bytes), ...(own === undefined && { condition: SHIPPED.condition }), sha256: sha256(bytes), path, bytes };
}

/** The bytes of a file, or why there are none. */
async function bytesOf(path: string): Promise<Uint8Array | Phrase> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return phrase('profile.none');
  if (!entry.isFile()) return phrase('profile.folder');
  if (entry.size > MOST_BYTES) return phrase('profile.megabytes', { megabytes: Math.round(entry.size / 1e6) });
  return readFile(path).catch(() => phrase('profile.unreadable'));
}

function unusable(file: string, found: Phrase, own: boolean): Stop {
  const fix = phrase(own ? 'bad-output-profile.fix' : 'missing-file.package-fix');
  const message = phrase('bad-output-profile.found', { found });
  return new Stop(own ? EXIT.usage : EXIT.environment, [{ code: 'bad-output-profile', severity: 'error', where: { file }, message, fix }]);
}
