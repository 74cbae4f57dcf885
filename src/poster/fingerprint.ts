import { sha256 } from '../hash.js';
import { unglue } from '../language/glue.js';
import { plain, type Rich } from '../language/rich.js';

/** Signs that only say where a line may or must not break: soft hyphen, zero-width space and joiners, word joiner. */
const BREAK_HINTS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

const LENGTH = 12;

/**
 * The fingerprint of a text as it is printed: the first 12 hexadecimal digits of SHA-256 over its words in NFC. The
 * mark of the key phrase, hints for line breaks and the width of spaces do not count; every letter, figure and stop does.
 */
export function fingerprint(text: Rich): string {
  const words = unglue(plain(text)).replace(BREAK_HINTS, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
  return sha256(words).slice(0, LENGTH);
}
