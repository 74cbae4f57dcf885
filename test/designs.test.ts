import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESIGNS } from '../src/designs.js';

const ROOT = join(import.meta.dirname, '..');
const page = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');

test('the page on content names every design', () => {
  const [, named = ''] = /^design: .*# (.*)$/m.exec(page('content.md')) ?? [];
  expect(named.split(/, | or /).toSorted()).toEqual(DESIGNS.toSorted());
});

test('the page of designs shows each of them, and no other, with a picture and the content of today', () => {
  const sections = page('designs.md').split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(DESIGNS);
  for (const section of sections) {
    const [design] = section.split('\n');
    const [, about = ''] =
      /\/\*\* (.*) \*\/\nexport function design/.exec(readFileSync(join(ROOT, `templates/posters/${design}.ts`), 'utf8')) ?? [];
    expect(about, design).not.toBe('');
    expect(section, design).toContain(about);
    expect(existsSync(join(ROOT, 'docs', `pictures/design-${design}.png`)), design).toBe(true);
    const [, file = ''] = /^\[([^\]]+\.yaml)\]/m.exec(section) ?? [];
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(text).toMatch(new RegExp(`^design: ${design}$`, 'm'));
    const [, shown] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
    if (shown !== undefined) expect(shown, `${design}: run npm run designs`).toBe(text);
  }
});

test('no picture is left of a design that there is no more', () => {
  const pictures = readdirSync(join(ROOT, 'docs', 'pictures')).filter((name) => name.startsWith('design-'));
  expect(pictures.toSorted()).toEqual(DESIGNS.map((design) => `design-${design}.png`).toSorted());
});
