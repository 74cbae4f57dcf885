import { describe, expect, test } from 'vitest';
import { approve } from '../../src/review/approve.js';
import { waits } from '../../src/review/half.js';
import { SHIPPED } from '../poster/composing.js';
import { NOW, THEN } from '../sheets.js';
import { approved, halvesOf } from './reviewing.js';

describe('all that waits', () => {
  test.each([THEN, NOW])('as of %s can be approved at once, and only reviews change', (day) => {
    const all = halvesOf(SHIPPED, day);
    const waiting = all.filter(waits);
    const { texts, problems } = approve(SHIPPED, all, waiting.map(approved), day);
    expect(problems).toEqual([]);
    expect(texts.size).toBe(6);
    const strip = (text: string | undefined) => text?.replace(/^\s*review: .*\n/gm, '').replace(/, review: .*\} \}$/gm, '');
    for (const { source } of [SHIPPED.kiosk, ...SHIPPED.posters]) {
      expect(texts.get(source.file)).not.toBe(source.text);
      expect(strip(texts.get(source.file))).toBe(strip(source.text));
    }
  });
});

test('nothing to approve changes no file', () => {
  expect(approve(SHIPPED, halvesOf(SHIPPED), [], NOW)).toEqual({ texts: new Map(), problems: [] });
});

test('an approval that would say something else is a fault of ours', () => {
  const all = halvesOf(SHIPPED);
  const [half] = all.filter(waits);
  if (!half) throw new Error('expected a draft in the shipped content');
  const wrong = all.map((each) => ({ ...each, words: `${each.words} ` }));
  expect(() => approve(SHIPPED, wrong, [approved(half)], NOW)).toThrow('approvals were written that change something else');
});
