import { expect, test } from 'vitest';
import { halves } from '../../src/review/halves.js';
import { FEE } from '../impact/example-change.js';
import { changedContent, dayOf } from '../poster/composing.js';

test('A text that states a fee shows a reviewer the fee and the index behind it, as they stand on the day', async () => {
  const content = await changedContent(FEE);
  const factsOn = (day: string) =>
    halves(content, dayOf(content, day))
      .filter(({ id }) => id === 'rights/fee')
      .map(({ language, facts }) => [language, ...facts.map((fact) => fact.replaceAll('\u00A0', ' '))]);
  expect(factsOn('2026-12-31')).toEqual([
    ['kk', 'copy-fee: 862 теңге', 'sample-index: 4 310 теңге'],
    ['ru', 'copy-fee: 862 тенге', 'sample-index: 4 310 тенге'],
  ]);
  expect(factsOn('2027-01-01')).toEqual([
    ['kk', 'copy-fee: 905 теңге', 'sample-index: 4 525 теңге'],
    ['ru', 'copy-fee: 905 тенге', 'sample-index: 4 525 тенге'],
  ]);
});
