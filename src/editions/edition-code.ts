import { createHash } from 'node:crypto';

/** Crockford's base 32 (without I, L, O and U, which are misread) and without 0: 31 signs, a prime, for the check. */
const SIGNS = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;
const PREFIX = 'TQ';

/** The short code of an edition: six signs that follow from the poster, its number and the hash of what it says. */
export function editionCode(poster: string, number: number, content: string): string {
  const hash = createHash('sha256').update(`${poster}-${number}-${content}`).digest();
  return Array.from({ length: LENGTH }, (_, index) => SIGNS[(hash[index] as number) % SIGNS.length]).join('');
}

/** What the small code of a sheet carries: `TQ`, the edition's code, and a sign that shows a misreading. */
export function markOf(code: string): string {
  return `${PREFIX}${code}${checkSign(code)}`;
}

/** The edition's code in a mark; `undefined` when the text is no mark of ours. */
export function codeOf(mark: string): string | undefined {
  const code = mark.slice(PREFIX.length, -1);
  const known = code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign));
  return known && mark === markOf(code) ? code : undefined;
}

/** A weighted sum modulo a prime: every wrong sign and every two neighbours that changed places are found. */
function checkSign(code: string): string {
  const sum = [...code].reduce((total, sign, index) => total + (index + 2) * SIGNS.indexOf(sign), 0);
  return SIGNS[sum % SIGNS.length] as string;
}
