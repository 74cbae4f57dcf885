import { beforeAll, describe, expect, it } from 'vitest';
import { unknownIcon } from '../../src/checks/unknown-icon.js';
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
