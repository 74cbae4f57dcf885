import { z } from 'zod';
import type { DoneJob } from './job.js';

/** What a declared screen comes to, as the report, the manifest and the contact sheet show it. */
const screenReport = z.strictObject({
  id: z.string(),
  /** Inches, pixels across and down, metres to the eye. */
  diagonal: z.number(),
  pixels: z.tuple([z.int(), z.int()]).readonly(),
  distanceM: z.number(),
  /** The picture's own size, and the smallest type on it. */
  widthMm: z.number(),
  heightMm: z.number(),
  leastTypePx: z.number(),
  leastTypeMm: z.number(),
  arranged: z.enum(['full', 'short', 'mini', 'display']),
  /** Where its controls stand above the floor; absent where nobody touches. */
  controlsMm: z.strictObject({ from: z.number(), to: z.number() }).exactOptional(),
});

export type ScreenReport = Readonly<z.infer<typeof screenReport>>;

/** What the job of the screens leaves in the manifest. */
const screenRecord = z.looseObject({ screens: z.array(screenReport).readonly() });

/** The screens of a run, by what its jobs have left. */
export const screensOf = (jobs: readonly Pick<DoneJob, 'record'>[]): readonly ScreenReport[] =>
  jobs.flatMap(({ record }) => screenRecord.safeParse(record).data?.screens ?? []);
