/** Crockford's base 32 (without I, L, O and U, which are misread) and without 0: 31 signs, a prime, for the check. */
export const CODE_SIGNS = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;
const PREFIX = 'TQ';

/** What the small code of a sheet carries: `TQ`, the edition's code, and a sign that shows a misreading. */
export function markOf(code: string): string {
  return `${PREFIX}${code}${checkSign(code)}`;
}

/** The edition's code in a mark; `undefined` when the text is no mark of ours. */
export function codeOf(mark: string): string | undefined {
  const code = mark.slice(PREFIX.length, -1);
  const known = code.length === CODE_LENGTH && [...code].every((sign) => CODE_SIGNS.includes(sign));
  return known && mark === markOf(code) ? code : undefined;
}

/** Whether a text has the form of a mark, be its check sign right or wrong. */
export function looksLikeMark(text: string): boolean {
  return text.startsWith(PREFIX) && text.length === markOf(CODE_SIGNS.slice(0, CODE_LENGTH)).length;
}

/** A weighted sum modulo a prime: every wrong sign and every two neighbours that changed places are found. */
function checkSign(code: string): string {
  const sum = [...code].reduce((total, sign, index) => total + (index + 2) * CODE_SIGNS.indexOf(sign), 0);
  return CODE_SIGNS[sum % CODE_SIGNS.length] as string;
}
