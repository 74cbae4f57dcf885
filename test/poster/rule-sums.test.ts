import { describe, expect, it } from 'vitest';
import { ruleSums, sumsOf } from '../../src/poster/rule-sums.js';
import { inEnglish } from '../in-english.js';
import { SHIPPED } from './composing.js';
import { SAMPLES, withRules } from './samples.js';

const INDEX = (versions: string): string => `sample-index:\n  kind: index\n  versions:\n${versions}`;
const YEAR = (from: string, until: string, tenge: number): string =>
  `    - { ${from}${until}tenge: ${tenge}, short: { kk: ҮК, ru: ПП }, confidence: A }\n`;
const FEE = (version: string): string => `copy-fee:\n  kind: amount\n  versions:\n    - { ${version}, confidence: A }\n`;

const amountOf = (content: typeof SAMPLES, id: string) => {
  const rule = content.rules.get(id)?.data;
  if (rule?.kind !== 'amount') throw new Error(`expected an amount, found ${rule?.kind}`);
  return sumsOf(content.rules, rule);
};

describe('the sums of rules', () => {
  it('are sound in the shipped content and in the examples', () => {
    expect(ruleSums(SHIPPED)).toEqual([]);
    expect(ruleSums(SAMPLES)).toEqual([]);
  });

  it('are one for each value of the index that a multiple meets', () => {
    expect(amountOf(SAMPLES, 'copy-fee').map(({ tiyn }) => tiyn)).toEqual([86_200, 90_500]);
    expect(amountOf(SAMPLES, 'express-fee').map(({ tiyn }) => tiyn)).toEqual([1_250_000]);
    const past = withRules(
      `${INDEX(YEAR('', 'until: 2025-12-31, ', 100) + YEAR('from: 2026-01-01, ', '', 200))}${FEE('from: 2026-06-01, multiple: { sample-index: 3 }, rounding: up')}`,
    );
    expect(amountOf(past, 'copy-fee').map(({ tiyn }) => tiyn)).toEqual([60_000]);
  });

  it.each([
    [
      'an index that nobody has written',
      FEE('multiple: { mzi: 2 }, rounding: up'),
      'unknown-rule',
      'expected the index "mzi" in rules/, found none',
    ],
    ['a rule of another kind', FEE('multiple: { egov: 2 }, rounding: up'), 'unknown-rule', 'found a link of that name'],
    [
      'a sum that overflows',
      `${INDEX(YEAR('', '', 999_999_999_999))}${FEE('multiple: { sample-index: 1000000 }, rounding: up')}`,
      'sum-out-of-range',
      'found 1000000 times 999999999999',
    ],
    [
      'less than a tenge',
      `${INDEX(YEAR('', '', 1))}${FEE('multiple: { sample-index: 0.4 }, rounding: half-up')}`,
      'sum-out-of-range',
      'expected "copy-fee" to come to at least 1',
    ],
  ])('are reported at the multiple: %s', (_, rules, code, message) => {
    const found = ruleSums(withRules(rules));
    const line = rules.split('\n').findIndex((text) => text.includes('multiple')) + 1;
    expect(inEnglish(found)).toEqual([
      expect.objectContaining({ code, severity: 'error', message: expect.stringContaining(message), fix: expect.any(String) }),
    ]);
    expect(found[0]?.where).toMatchObject({ file: 'rules/samples.yaml', line });
  });
});
