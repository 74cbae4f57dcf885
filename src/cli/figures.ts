import type { Json } from '../output/job.js';
import type { FileFigures } from '../proof/file-figures.js';

/** What was measured of a file in the JSON object; its keys never differ. */
export const figuresJson = ({ edgeMm, moduleMm, typePt, fonts, codes, ...rest }: FileFigures): Json => ({
  ...rest,
  typePt: [...typePt],
  fonts: [...fonts],
  codes: codes.map((code) => ({ ...code })),
  edgeMm: edgeMm ?? null,
  moduleMm: moduleMm ?? null,
});

/** The type of the sheets of a file: one size where all have the same, that of each of two, else the least and the largest. */
export function typeWords(sizes: readonly number[]): string {
  const words = sizes.map((size) => size.toFixed(1));
  if (new Set(words).size === 1) return `${words[0]} pt`;
  return sizes.length === 2 ? `${words.join(', ')} pt` : `${Math.min(...sizes).toFixed(1)}–${Math.max(...sizes).toFixed(1)} pt`;
}
