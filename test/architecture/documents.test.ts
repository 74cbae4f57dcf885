import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, STEPS } from './sources.js';

/** The rooms as a page on the architecture has them: its line of steps, and the rows of its table. */
function roomsOn(page: string): { readonly steps: readonly (readonly string[])[]; readonly table: readonly string[] } {
  const line = page.split('\n').find((each) => each.startsWith('`') && each.includes(' → ')) ?? '';
  const section = /^## The rooms\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
  return {
    steps: line.split(' → ').map((step) => [...step.matchAll(/`([^`]+)`/g)].map(([, room]) => room as string)),
    table: [...section.matchAll(/^\| `([^`]+?)(?:\/|\.ts)` \|/gm)].map(([, room]) => room as string),
  };
}

describe('the rooms of docs/architecture.md, of the laws and of src are the same', () => {
  const { steps, table } = roomsOn(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
  const known = STEPS.flat();

  test('in the line of steps', () => {
    expect(steps).toEqual(STEPS);
  });

  test('in the table', () => {
    expect([...table].sort()).toEqual([...known].sort());
  });

  test('among the folders', () => {
    const folders = readdirSync(join(root, 'src')).map((name) => name.replace(/\.ts$/, ''));
    expect([...folders, 'templates/posters'].sort()).toEqual([...known].sort());
  });

  test('and a page that knows another room is found', () => {
    const page = '`problem` → `managers`\n\n## The rooms\n\n| `problem.ts` | words |\n| `managers/` | all else |\n\n## More\n';
    expect(roomsOn(page)).toEqual({ steps: [['problem'], ['managers']], table: ['problem', 'managers'] });
    expect(roomsOn(page).steps).not.toEqual(STEPS);
  });
});

/** Files that a page names between backticks and that are not there: a whole path, or one below src, or a name that some file has. */
function lost(page: string, files: readonly string[]): readonly string[] {
  const names = [...page.matchAll(/`([\w./-]+\.(?:tsx?|mjs|hbs|yaml|yml))`/g)].map(([, name]) => name as string);
  return names.filter(
    (name) => !files.some((file) => file === name || file === `src/${name}` || (!name.includes('/') && basename(file) === name)),
  );
}

describe('a page for those who work on Taqta names no file that is not there', () => {
  const files = ['.github', 'bench', 'bin', 'content', 'src', 'templates', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );

  test.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/decisions.md'])('%s', (page) => {
    expect(lost(readFileSync(join(root, page), 'utf8'), files)).toEqual([]);
  });

  test('and one that does is found', () => {
    expect(lost('`content/load.ts` reads, `load.ts` too, `content/lode.ts` and `lode.ts` do not', files)).toEqual([
      'content/lode.ts',
      'lode.ts',
    ]);
  });
});

/** Words for «reported» and «detected» that a reader has to translate first. */
const ODD = /\b(?:is|are|was|were|be|been) told\b|\bbetray/gi;

describe('what is reported, detected or shown is called so', () => {
  const own = relative(root, import.meta.filename).replaceAll(sep, '/');
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'));
  const files = ['bench', 'docs', 'src', 'templates', 'test']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|hbs|css|yaml|md)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .concat(pages)
    // This file names the words that it forbids.
    .filter((path) => path !== own);

  test('in code, tests and documents', () => {
    const found = files.flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(ODD)].map(([word]) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });

  test('and a comment that does not is found', () => {
    expect('A fault is told once; its record betrays it.'.match(ODD)).toEqual(['is told', 'betray']);
  });
});
