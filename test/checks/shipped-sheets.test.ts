import { beforeAll, describe, expect, it } from 'vitest';
import { checkReferences } from '../../src/checks/external-reference.js';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import type { IsoDate } from '../../src/rules/date.js';
import { shippedKiosk } from '../kiosk/shipped-kiosk.js';
import { openWorkshop, prove, SHIPPED, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('the shipped content', () => {
  it.each([
    ['2018-06-01', 'a4'],
    ['2018-06-01', 'a3'],
    ['2026-11-22', 'a4'],
    ['2026-11-22', 'a3'],
  ] as const)('as of %s on %s has unconfirmed facts reported and nothing else', async (day, size) => {
    const problems = await prove(SHIPPED, day as IsoDate, size, workshop);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['unconfirmed-fact']);
  });

  it('makes a kiosk that refers to nothing outside of its folder', async () => {
    const { artifacts } = await bundleKiosk(await shippedKiosk());
    expect(artifacts.some(({ path }) => path.endsWith('.html'))).toBe(true);
    expect(checkReferences(artifacts)).toEqual([]);
  });
});
