import { z } from 'zod';
import { PICTURE_SIZE_NAMES } from '../pictures/picture-size.js';
import { staysBelow } from './artifact.js';

/** A picture of one sheet to send or to put on a page, as the report, the manifest and the contact sheet show it. */
export const pictureReport = z.strictObject({
  poster: z.string(),
  /** The id of the center at its foot. */
  center: z.string(),
  /** Counted from 1. */
  sheet: z.int(),
  size: z.enum(PICTURE_SIZE_NAMES),
  /** In pixels. */
  width: z.int(),
  height: z.int(),
  /** The two files, below the output folder. */
  png: z.string().refine(staysBelow),
  webp: z.string().refine(staysBelow),
});

export type PictureReport = Readonly<z.infer<typeof pictureReport>>;

/** What the job of a poster's pictures leaves in the manifest. */
export const pictureRecord = z.strictObject({ pictures: z.array(pictureReport).readonly() });
