import { beforeAll, describe, expect, it } from 'vitest';
import { nearIcons, unknownIcon } from '../../src/checks/unknown-icon.js';
import { below } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a pictogram that nobody has drawn', () => {
  it.each([
    ['posters/complaint.yaml', 'icon: megaphone', 4],
    ['posters/complaint.yaml', 'icon: globe', 27],
    ['kiosk.yaml', 'icon: megaphone', 81],
  ])('is found in %s', async (file, from, line) => {
    const problems = await reported(unknownIcon, { [file]: [[from, 'icon: megafone']] }, workshop);
    expect(inEnglish(problems).map(({ where, fix }) => [where.file, where.line, fix?.includes('megaphone')])).toEqual([[file, line, true]]);
  });
});

describe('the name that was meant', () => {
  it.each([
    ['peoples', 'users'],
    ['docter', 'hospital'],
    ['phon', 'phone'],
    ['calender', 'calendar'],
    ['wheelchair', 'accessibility'],
    ['Ambulance', 'ambulance'],
  ])('of «%s» is among those that are offered: %s', (typed, meant) => {
    expect(nearIcons(typed, workshop.icons.keys())).toContain(meant);
  });

  it('is one that there is, for any letters', () => {
    const next = below(20261129);
    for (let round = 0; round < 40; round += 1) {
      const typed = Array.from({ length: 1 + next(14) }, () => 'abcdeklmnoprstu-'[next(16)]).join('');
      const near = nearIcons(typed, workshop.icons.keys());
      expect(near.length).toBeLessThanOrEqual(5);
      expect(near.every((name) => workshop.icons.has(name))).toBe(true);
    }
  });
});
