import { expect, it } from 'vitest';
import { daysOf } from '../../src/day/days.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { changedContent, SHIPPED } from '../poster/composing.js';

it('A day of change is one on which a rule or a text begins, or the day after its end', async () => {
  const shipped = daysOf(SHIPPED).changes();
  // rules/names.yaml: the agency's name of 2019; posters/complaint.yaml: a text that ends with 2022.
  expect(shipped).toEqual(expect.arrayContaining(['2019-07-22', '2023-01-01']));
  expect(shipped).not.toContain('2022-12-31');
  expect(shipped).not.toContain('2027-01-01');
  expect([...shipped].sort()).toEqual(shipped);
  expect(daysOf(await changedContent(SEVEN_DAYS)).changes()).toContain('2027-01-01');
});
