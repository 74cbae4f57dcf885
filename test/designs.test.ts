import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DESIGN_PAGES } from '../bench/design-pages.js';
import { DESIGNS, type Design } from '../src/designs.js';

const ROOT = join(import.meta.dirname, '..');
const page = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');

test('the page on content names every design', () => {
  const [, named = ''] = /^design: .*# (.*)$/m.exec(page('content.md')) ?? [];
  expect(named.split(/, | or /).toSorted()).toEqual(DESIGNS.toSorted());
});

/** What the file of a design says that it is for. */
const ownWords = (design: Design): string =>
  /\/\*\* (.*) \*\/\nexport function design/.exec(readFileSync(join(ROOT, `templates/posters/${design}.ts`), 'utf8'))?.[1] ?? '';

const PAGES = [
  { name: 'designs.md', aboutOf: ownWords },
  ...Object.entries(DESIGN_PAGES).map(([language, { about }]) => ({
    name: `designs.${language}.md`,
    aboutOf: (design: Design): string => about[design],
  })),
];

test.each(PAGES)('$name shows each design, and no other, with a picture and the content of today', ({ name, aboutOf }) => {
  const sections = page(name).split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(DESIGNS);
  for (const [at, design] of DESIGNS.entries()) {
    const section = sections[at] ?? '';
    const about = aboutOf(design);
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
