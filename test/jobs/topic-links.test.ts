import { expect, it } from 'vitest';
import { topicLinks } from '../../src/jobs/topic-links.js';
import { changedContent } from '../poster/composing.js';
import { NOW } from '../sheets.js';

it('A topic whose link nobody has written is told once, at its place', async () => {
  const content = await changedContent({ 'kiosk.yaml': (text) => text.replace(/link: .*/, 'link: nowhere') });
  const { problems } = topicLinks(content, NOW);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'unknown-rule', message: 'expected the link "nowhere" in rules/, found none of that name' }),
  ]);
  expect(problems[0]?.where).toMatchObject({ file: 'kiosk.yaml', line: expect.any(Number) });
});
