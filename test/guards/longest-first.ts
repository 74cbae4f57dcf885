import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, by their processor time, the longest first: none of them is to begin when the other processes have nothing left
 * to do. Vitest knows that of itself only where it has run before.
 */
export const LONGEST: readonly string[] = [
  'kiosk/accessibility',
  'stories/batch',
  'reading/read-document',
  'stories/verify',
  'disk/lock',
  'whole/whole-life',
  'kiosk/far-display',
  'kiosk/screens',
  'whole/examples',
  'kiosk/lobby',
  'stories/release',
  'kiosk/look',
  'stories/reprint-copies',
  'stories/several-centers',
  'cli/painting',
  'kiosk/ahead',
  'set-up/set-up',
  'messages/real-runs',
  'stories/check',
  'kiosk/later-days',
  'cli/pictures',
  'stories/edition',
  'stories/review',
  'kiosk/behaviour',
  'stories/proof',
  'player/from-disk',
  'player/real-screen',
  'kiosk/table-part',
  'pdf/reproducible',
  'kiosk/declared-languages',
  'kiosk/idle',
  'kiosk/ways-out',
  'problem-codes/problem-codes',
  'player/over-http',
  'kiosk/listen',
  'stories/reprint',
  'kiosk/closed',
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
