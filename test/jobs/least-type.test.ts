import { describe, expect, it } from 'vitest';
import type { ProjectSource, SizeName } from '../../src/content/schema.js';
import { leastBodyType } from '../../src/jobs/least-type.js';
import { sheetOf } from '../../src/paper/sheet.js';
import { pt } from '../../src/paper/units.js';
import { readingDistance } from '../../src/typography/reading-distance.js';
import { openWorkshop } from '../sheets.js';

const { theme, content } = await openWorkshop();
const project = content.project.data;
const from = (reading_distance: ProjectSource['reading_distance']): ProjectSource => ({ ...project, reading_distance });
/** Metres from which a body at the floor is read on a sheet of some size. */
const reached = (floor: number, size: SizeName): number => readingDistance(pt(floor * sheetOf(size).scale), theme.font.capital);

describe('The smallest type', () => {
  it('is the theme’s own at the distances that are shipped', () => {
    expect(leastBodyType(theme, project, project.sizes)).toBe(theme.type.floor);
  });

  it('is larger when a sheet has to be read from farther away', () => {
    const floor = leastBodyType(theme, from({ a4: 1.2 }), ['a4']);
    expect(floor).toBeGreaterThan(theme.type.floor);
    expect(reached(floor, 'a4')).toBeCloseTo(1.2, 9);
  });

  it('is the one of the most demanding size, for one fit serves them all', () => {
    const floor = leastBodyType(theme, from({ a4: 0.7, a3: 2 }), ['a4', 'a3']);
    expect(reached(floor, 'a3')).toBeCloseTo(2, 9);
    expect(reached(floor, 'a4')).toBeGreaterThan(0.7);
  });

  it('does not heed a size that is not asked for, or one without a distance', () => {
    expect(leastBodyType(theme, from({ a4: 0.7, a1: 10 }), ['a4'])).toBe(theme.type.floor);
    expect(leastBodyType(theme, from({}), ['a4', 'a3'])).toBe(theme.type.floor);
  });
});
