import { createHash } from 'node:crypto';
import { CODE_LENGTH, CODE_SIGNS } from '../qr/edition-mark.js';

/** The short code of an edition: six signs that follow from the poster, its number and the hash of what it says. */
export function editionCode(poster: string, number: number, content: string): string {
  const hash = createHash('sha256').update(`${poster}-${number}-${content}`).digest();
  return Array.from({ length: CODE_LENGTH }, (_, index) => CODE_SIGNS[(hash[index] as number) % CODE_SIGNS.length]).join('');
}
