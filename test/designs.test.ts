import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESIGNS } from '../src/designs.js';

test('the page on content names every design', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/content.md'), 'utf8');
  const [, named = ''] = /^design: .*# (.*)$/m.exec(page) ?? [];
  expect(named.split(/, | or /)).toEqual(DESIGNS);
});
