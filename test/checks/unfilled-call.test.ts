import { beforeAll, describe, expect, it } from 'vitest';
import { unfilledCall } from '../../src/checks/unfilled-call.js';
import { notice, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a call where nothing is filled in', () => {
  it.each([
    ['project.yaml', 'kk: Үлгі ұйым', 'kk: \'{{phone "line"}}\''],
    ['rules/facts.yaml', 'words: egov.kz', 'words: { kk: \'{{phone "line"}}\', ru: egov.kz }'],
  ])('is found in %s', async (file, from, to) => {
    const problems = await reported(unfilledCall, { [file]: [[from, to]] }, workshop);
    expect(problems.map(({ where }) => [where.file, where.language])).toEqual([[file, 'kk']]);
  });

  it('is none on posters, in labels and in notices', async () => {
    expect(await reported(unfilledCall, notice('{{phone "line"}}', '{{phone "line"}}'), workshop)).toEqual([]);
  });
});
