import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest first: none of them is to begin when the other processes have nothing left
 * to do. Vitest knows that of itself only where it has run before.
 */
export const LONGEST: readonly string[] = [
  'kiosk/accessibility',
  'whole/whole-life',
  'kiosk/screens',
  'whole/fuzz',
  'jobs/printed-form',
  'disk/lock',
  'stories/verify',
  'reading/read-document',
  'stories/release',
  'cli/build',
  'whole/package',
  'stories/proof',
  'stories/centers',
  'player/from-disk',
  'kiosk/idle',
  'kiosk/look',
  'cli/pictures',
  'cli/painting',
  'output/atomic',
  'whole/one-number',
  'kiosk/watch',
  'kiosk/ways-out',
  'kiosk/behaviour',
  'kiosk/later-days',
  'cli/release',
  'stories/review',
  'stories/impact',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return found === -1 ? LONGEST.length : found;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
