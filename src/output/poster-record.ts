import { z } from 'zod';
import { VARIANTS } from '../paper/variant.js';
import { fileFigures } from '../proof/file-figures.js';

/** What the report, the contact sheet and the manifest say of a poster that was made. */
export const posterRecord = z.strictObject({
  /** The PDF, and the pictures of it as PNG and WebP, below the output folder. */
  file: z.string(),
  preview: z.string(),
  previewWebp: z.string(),
  /** Body type in points on this paper, the smallest of its sheets. */
  typePt: z.number(),
  /** Metres from which that is read. */
  readingDistanceM: z.number(),
  sheets: z.int(),
  /**
   * By how many percent the texts of each sheet can become longer, in the language that fills it most, 100 where that or
   * more; absent where a poster takes as many sheets as it needs.
   */
  roomPercent: z.array(z.int()).exactOptional(),
  /** Absent for an office printer. */
  variant: z.enum(VARIANTS).exactOptional(),
  /** For a print shop: the press and paper that its inks are meant for, by the profile inside of the file. */
  outputProfile: z.strictObject({ name: z.string(), sha256: z.string() }).exactOptional(),
  /** What was measured of the finished file. */
  figures: fileFigures,
});

export type PosterRecord = z.infer<typeof posterRecord>;
