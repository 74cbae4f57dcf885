import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, by their processor time, the longest first: none of them is to begin when the other processes have nothing left
 * to do. Vitest knows that of itself only where it has run before.
 */
export const LONGEST: readonly string[] = [
  'kiosk/accessibility',
  'kiosk/lobby',
  'kiosk/ahead',
  'kiosk/far-display',
  'whole/whole-life',
  'kiosk/screens',
  'whole/examples',
  'stories/check',
  'stories/reprint-copies',
  'stories/verify',
  'reading/read-document',
  'kiosk/later-days',
  'stories/batch',
  'stories/release',
  'stories/several-centers',
  'kiosk/look',
  'disk/lock',
  'cli/painting',
  'set-up/set-up',
  'messages/real-runs',
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
