import { z } from 'zod';
import { asks } from '../shapes/asked-rules.js';

const ONE = 'expected one of "link:" with the id of a link in rules/, "mail:" and "position:"';

/** What a phone does with a code: it opens a page, writes a letter, or shows a place on the map. */
export const codeSource = z
  .strictObject({
    link: asks('link').optional(),
    mail: z.email('expected an address such as "info@clinic.example"').optional(),
    position: z
      .strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      })
      .optional(),
  })
  .refine((source) => Object.values(source).filter((value) => value !== undefined).length === 1, { error: ONE });

export type CodeSource = z.infer<typeof codeSource>;
