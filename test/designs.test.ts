import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DESIGN_PAGES } from '../bench/design-pages.js';
import { DESIGN_TASKS } from '../bench/design-tasks.js';
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
  // The table of tasks stands before them.
  const sections = page(name).split(/^## /m).slice(2);
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

test('every design is the answer to a task, by a poster of it that has the blocks', () => {
  expect([...new Set(DESIGN_TASKS.map(({ design }) => design))].toSorted()).toEqual(DESIGNS.toSorted());
  for (const { design, blocks, example } of DESIGN_TASKS) {
    const poster = parse(readFileSync(join(ROOT, example), 'utf8'));
    expect(poster.design, example).toBe(design);
    expect(poster.blocks.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining([...blocks]));
  }
});

test.each(PAGES.map(({ name }) => name))('the tasks of %s are those of today: run npm run designs', (name) => {
  const [, language = 'en'] = /\.(\w\w)\.md$/.exec(name) ?? [];
  const rows = page(name)
    .split('\n')
    .filter((line) => /^\| .*\]\(#/.test(line));
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(DESIGN_TASKS.map((task) => task[language as 'en' | 'kk' | 'ru']));
});
