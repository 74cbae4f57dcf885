import { z } from 'zod';
import { VARIANTS } from '../paper/variant.js';

/** What the report and the contact sheet say of a poster that was made, kept in the manifest. */
export const posterRecord = z.strictObject({
  file: z.string(),
  preview: z.string(),
  /** Body type in points on this paper, the smallest of its sheets. */
  typePt: z.number(),
  /** Metres from which that is read. */
  readingDistanceM: z.number(),
  sheets: z.int(),
  /** Absent for an office printer. */
  variant: z.enum(VARIANTS).exactOptional(),
});

export type PosterRecord = z.infer<typeof posterRecord>;
