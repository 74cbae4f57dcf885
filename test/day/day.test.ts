import { expect, it } from 'vitest';
import { daysOf } from '../../src/day/days.js';
import { inEnglish } from '../in-english.js';
import { changedContent } from '../poster/composing.js';
import { NOW } from '../sheets.js';

it('A topic whose link nobody has written is reported once, at its place', async () => {
  const content = await changedContent({ 'kiosk.yaml': (text) => text.replace(/link: .*/, 'link: nowhere') });
  const { problems } = daysOf(content).on(NOW);
  expect(problems.posters).toEqual([]);
  expect(inEnglish(problems.screen)).toEqual([
    expect.objectContaining({ code: 'unknown-rule', message: 'expected the link "nowhere" in rules/, found none of that name' }),
  ]);
  expect(problems.screen[0]?.where).toMatchObject({ file: 'kiosk.yaml', line: expect.any(Number) });
});
