/** Money in hundredths of a tenge: a whole number, which a fraction in binary is not. */
export type Tiyn = number & { readonly tiyn: true };

/** The largest sum, one less than a million million tenge: it is said in words, and its tiyn are an exact number (below 2^53). */
export const LARGEST_SUM = 99_999_999_999_900 as Tiyn;

/** How a multiple becomes whole tenge: 0.5 up, else down; any fraction up; any fraction away. */
export const ROUNDINGS = ['half-up', 'up', 'down'] as const;
type Rounding = (typeof ROUNDINGS)[number];

/** How many decimals a number has as it is written; `undefined` where it is too small or too large for digits: 1e-7, 1e21. */
export function decimalsOf(value: number): number | undefined {
  const [written, fraction = ''] = /^-?\d+(?:\.(\d+))?$/.exec(String(value)) ?? [];
  return written === undefined ? undefined : fraction.length;
}

/** A sum of a rule in tenge, with two decimals at most. */
export const tiynOf = (tenge: number): Tiyn => Number(scaled(tenge, 2)) as Tiyn;

/** A decimal as a whole number of its smallest parts: 22.5 with 2 decimals is 2250. Its digits are read, nothing is multiplied. */
function scaled(value: number, decimals: number): bigint {
  const [digits = '', fraction = ''] = String(value).split('.');
  return BigInt(`${digits}${fraction.padEnd(decimals, '0')}`);
}

/** A multiple of an index in whole tenge; `undefined` where it is larger than any sum, or so small that it rounds to nothing. */
export function multipleOf(index: Tiyn, times: number, rounding: Rounding): Tiyn | undefined {
  const decimals = decimalsOf(times) ?? 0;
  const parts = BigInt(index) * scaled(times, decimals);
  const part = 100n * 10n ** BigInt(decimals);
  const carried = { 'half-up': part / 2n, up: part - 1n, down: 0n }[rounding];
  const tenge = (parts + carried) / part;
  const found = tenge * 100n;
  return tenge === 0n || found > BigInt(LARGEST_SUM) ? undefined : (Number(found) as Tiyn);
}
