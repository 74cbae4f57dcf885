import { describe, expect, it } from 'vitest';
import { printedSizes, sizesLeftOut } from '../../src/jobs/printed-sizes.js';
import { Stop } from '../../src/problem.js';
import { inEnglish } from '../in-english.js';

const shown = (sizes: ReturnType<typeof printedSizes>): readonly string[] => sizes.map(({ size, variant }) => `${size} ${variant}`);

describe('The printed sizes of a run', () => {
  it('are every size in every variant that has it', () => {
    expect(shown(printedSizes(['a5', 'a3'], ['office', 'tiles', 'large-print']))).toEqual([
      'a5 office',
      'a5 large-print',
      'a3 office',
      'a3 tiles',
      'a3 large-print',
    ]);
  });

  it('are a wrong usage when there are none', () => {
    expect(() => printedSizes(['a5', 'a4'], ['tiles'])).toThrow(Stop);
    expect(printedSizes([], ['tiles'])).toEqual([]);
  });

  it('report a size that is left out beside others', () => {
    expect(sizesLeftOut({ asked: ['a3', 'a2'], own: ['a4'] }, ['office', 'tiles'])).toEqual([]);
    expect(inEnglish(sizesLeftOut({ asked: ['a5', 'a4', 'a3'], own: ['a3'] }, ['office', 'tiles']))).toMatchObject([
      { code: 'size-not-printed', severity: 'warning', message: 'expected A3, A2 for tiles, found A5, A4' },
    ]);
  });

  it('report a variant that is made in no size of the project, and no size of it that another replaces', () => {
    expect(sizesLeftOut({ own: ['a4', 'a3'] }, ['press', 'tiles'])).toEqual([]);
    expect(inEnglish(sizesLeftOut({ own: ['a4'] }, ['press', 'tiles']))).toMatchObject([
      { severity: 'warning', message: 'expected A3, A2 for tiles, found A4', fix: 'add --size a3' },
    ]);
  });
});
