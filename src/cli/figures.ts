import type { Json } from '../output/job.js';
import type { FileFigures } from '../proof/file-figures.js';

/** What was measured of a file in the JSON object; its keys never differ. */
export const figuresJson = ({ edgeMm, moduleMm, typePt, fonts, ...rest }: FileFigures): Json => ({
  ...rest,
  typePt: [...typePt],
  fonts: [...fonts],
  edgeMm: edgeMm ?? null,
  moduleMm: moduleMm ?? null,
});
