import { describe, expect, it } from 'vitest';
import { knownFacts } from '../../src/checks/known-facts.js';
import { rulesOf } from '../../src/language/language.js';
import { FactFault } from '../../src/language/template.js';
import { sayFigure } from '../../src/poster/say-figure.js';
import { tiynOf } from '../../src/rules/sum.js';
import { below } from '../chances.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { withRules } from '../poster/samples.js';

const next = below(41);
/** Sums of every length that is read in words; «один» is said of much else. */
const SUMS = [2, 21, 100, 1000, 999_999, ...Array.from({ length: 60 }, () => 2 + next(999_998))];
const rules = SUMS.map((tenge, at) => `fee-${at}:\n  kind: amount\n  versions:\n    - { tenge: ${tenge}, confidence: A }\n`).join('');
const known = knownFacts(withRules(rules));

/** All that is said of a sum, in every case and form. */
function said(language: 'kk' | 'ru', tenge: number): readonly string[] {
  const stated = { kind: 'sum', tiyn: tiynOf(tenge) } as const;
  return ['digits', 'words', 'both', 'sign'].flatMap((form) =>
    rulesOf(language).cases.flatMap((wanted) => {
      try {
        return [sayFigure(language, stated, { form, case: wanted })];
      } catch (fault) {
        if (fault instanceof FactFault) return [];
        throw fault;
      }
    }),
  );
}

describe.each(SHIPPED_LANGUAGES)('a sum that a rule states, typed in %s', (language) => {
  it('is found in every case and form, and a tenge more is not', () => {
    const missed = SUMS.flatMap((tenge, at) => {
      const first = SUMS.indexOf(tenge);
      return said(language, tenge).filter((words) => {
        const found = known.saidIn(language, `– ${words}.`).map(({ rule }) => rule);
        return !found.includes(`fee-${Math.min(first, at)}`);
      });
    });
    expect(missed).toEqual([]);
    const others = SUMS.filter((tenge) => !SUMS.includes(tenge + 1));
    const taken = others.flatMap((tenge) => said(language, tenge + 1).filter((words) => known.saidIn(language, `– ${words}.`).length > 0));
    expect(taken).toEqual([]);
  });
});
