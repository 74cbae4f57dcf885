import { sha256 } from '../hash.js';
import type { Edition } from './ledger.js';

/**
 * SHA-256 of an entry and of the seal of the entry before it. It shows a change by hand and an entry that was taken
 * out or put between; it is no secret, so it does not stop anybody who means to deceive: the history in git does.
 */
export function sealOf(entry: Omit<Edition, 'seal'>, former: Edition | undefined): string {
  const { poster, number, code, release, date, asOf, content, record, files, program, by } = entry;
  const listed = files.map(({ path, size, sha256, center }) => [path, size, sha256, ...(center === undefined ? [] : [center])]);
  const said = [former?.seal ?? null, poster, number, code, release, date, asOf, content, record, listed, program, by];
  return sha256(JSON.stringify(said));
}
