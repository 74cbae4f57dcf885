import {
  compareOrder,
  envelope,
  NOTICES,
  type NoticePart,
  type NoticesStatement,
  opened,
  type VersionOrder,
} from '../../src/player/statement.js';
import { recall, remember } from './memory.js';
import { sharedPlace } from './places.js';
import { readFile } from './read-file.js';
import { mayFollow, signedStatement } from './trust.js';

/** Newer ones come later. */
const compare = (one: NoticesStatement, other: NoticesStatement): number => compareOrder(one, other) || one.turn - other.turn;

async function noticesOf(texts: readonly string[] | undefined): Promise<NoticesStatement | undefined> {
  if (texts === undefined || !(await mayFollow())) return undefined;
  const statement = await signedStatement(texts);
  return typeof statement !== 'string' && statement.kind === 'notices' ? statement : undefined;
}

/**
 * The notices that came after a version: those of the folder, or the ones that this machine has kept when they are newer;
 * with `kept` the folder is not read. Without newer ones the list is `undefined`, and the version shows its own.
 */
export async function latestNotices(version: VersionOrder, from: 'kept' | 'read'): Promise<readonly NoticePart[] | undefined> {
  const kept = await recall('notices');
  const read = from === 'read' ? await readFile(sharedPlace(NOTICES)) : 'unreachable';
  const before = await noticesOf(kept === undefined ? undefined : opened(kept));
  const found = typeof read === 'string' ? undefined : await noticesOf(read);
  if (found && typeof read !== 'string' && (!before || compare(found, before) > 0)) await remember('notices', envelope(...read));
  const latest = [before, found]
    .filter((each) => each !== undefined)
    .sort(compare)
    .at(-1);
  return latest && compareOrder(latest, version) >= 0 ? latest.parts : undefined;
}
