import { type Phrase, phrase } from '../messages/message.js';
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
export function typeOf(sizes: readonly number[]): Phrase {
  const [first = 0, second = first] = sizes;
  if (new Set(sizes.map((size) => size.toFixed(1))).size === 1) return phrase('figure.pt', { size: first });
  if (sizes.length === 2) return phrase('figure.pt-two', { first, second });
  return phrase('figure.pt-range', { least: Math.min(...sizes), largest: Math.max(...sizes) });
}
