import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest first: none of them is to begin when the other process has nothing left to
 * do. Vitest knows that of itself only where it has run before.
 */
export const LONGEST: readonly string[] = [
  'kiosk/accessibility',
  'whole/whole-life',
  'stories/release',
  'jobs/printed-form',
  'stories/proof',
  'kiosk/screens',
  'cli/build',
  'stories/verify',
  'reading/read-document',
  'kiosk/look',
  'cli/pictures',
  'output/atomic',
  'cli/painting',
  'kiosk/behaviour',
  'kiosk/later-days',
  'whole/one-number',
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
