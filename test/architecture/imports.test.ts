import { describe, expect, test } from 'vitest';
import { codeOf, filesBelow, importsOf, isDesignFile, isRelative, type SourceFile, sources, stepOf, targetOf } from './sources.js';

/** Files that import each other, also through others. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((found) => isRelative(found) && !isDesignFile(file.path, found))
        .map(({ from }) => targetOf(file, from)),
    ]),
  );
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const visit = (path: string): void => {
      for (const next of targets.get(path) ?? []) if (!found.has(next) && found.add(next)) visit(next);
    };
    visit(from);
    return found;
  };
  return [...targets.keys()].filter((path) => reached(path).has(path));
}

/** Files that no other of the source imports: only a door may be one. */
const DOORS = /^src\/(index|cli\/main|[\w-]+\/[\w-]+\.d)\.ts$/;

function unused(files: readonly SourceFile[]): readonly string[] {
  const used = new Set(files.flatMap((file) => importsOf(file).map(({ from }) => targetOf(file, from))));
  return files.map(({ path }) => path).filter((path) => !used.has(path) && !DOORS.test(path));
}

describe('every file of the source is imported by another, not by tests alone', () => {
  test('in all of the source', () => {
    expect(unused(sources())).toEqual([]);
  });

  test('and one that is not is found', () => {
    const files = [
      { path: 'src/index.ts', text: "export { a } from './pdf/a.js';" },
      { path: 'src/pdf/a.ts', text: '' },
      { path: 'src/pdf/b.ts', text: '' },
    ];
    expect(unused(files)).toEqual(['src/pdf/b.ts']);
  });
});

describe('no file imports itself, through however many others', () => {
  test('in all of the source', () => {
    expect(circles(sources())).toEqual([]);
  });

  test('and files that do are found', () => {
    const files = [
      { path: 'src/pdf/a.ts', text: "import { b } from './b.js';" },
      { path: 'src/pdf/b.ts', text: "import type { c } from './c.js';" },
      { path: 'src/pdf/c.ts', text: "import { a } from './a.js';" },
      { path: 'src/pdf/d.ts', text: "import { a } from './a.js';" },
    ];
    expect(circles(files)).toEqual(['src/pdf/a.ts', 'src/pdf/b.ts', 'src/pdf/c.ts']);
  });
});

test('help and version load nothing but what reads the command', () => {
  const files = new Map(sources().map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const packages = new Set<string>();
  const load = (path: string) => {
    const file = files.get(path);
    if (loaded.has(path) || file === undefined) return;
    loaded.add(path);
    const lazy = new Set([...file.text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, from]) => from));
    for (const each of importsOf(file)) {
      if (each.typeOnly || lazy.has(each.from)) continue;
      if (isRelative(each)) load(targetOf(file, each.from));
      else packages.add(each.from);
    }
  };
  load('src/cli/main.ts');
  expect(loaded.size).toBeGreaterThan(5);
  expect([...packages].filter((name) => !name.startsWith('node:')).sort()).toEqual(['commander', 'picocolors']);
});

/** Small files with one importer that stay files of their own, and why. */
const STAY_SMALL: Readonly<Record<string, string>> = {
  'src/checks/doubled-word.ts': 'a rule is a file named by its code',
  'src/checks/hand-written-fact.ts': 'a rule is a file named by its code',
  'src/checks/impossible-day.ts': 'a rule is a file named by its code',
  'src/checks/missing-translation.ts': 'a rule is a file named by its code',
  'src/checks/unfilled-call.ts': 'a rule is a file named by its code',
  'src/checks/unfinished-text.ts': 'a rule is a file named by its code',
  'src/cli/left-out.ts': 'the bundles without the work import it as well',
  'src/cli/settings-file.ts': 'it brings the reader of YAML, which help and version do without',
  'src/language/registry.ts': 'the one place in which a language is entered',
  'src/language/kk/reference.ts': 'every language has the same files',
  'src/language/kk/unit.ts': 'every language has the same files',
  'src/language/kk/word-forms.ts': 'every language has the same files',
  'src/language/ru/lines.ts': 'every language has the same files',
  'src/language/ru/word-forms.ts': 'every language has the same files',
};

/** Every language has the same files of the catalogue, however few sentences a subject has. */
const CATALOGUES = /^src\/messages\/[a-z]+\//;

/** Files under 30 lines whose one importer stands in their room or in one beside it: they belong into it. */
function homeless(files: readonly SourceFile[]): readonly string[] {
  const importers = new Map<string, Set<string>>();
  for (const file of files)
    for (const { from } of importsOf(file).filter(isRelative)) {
      const target = targetOf(file, from);
      importers.set(target, (importers.get(target) ?? new Set()).add(file.path));
    }
  return files
    .filter(({ text }) => text.trimEnd().split('\n').length < 30)
    .flatMap(({ path }) => {
      const [home, ...others] = importers.get(path) ?? [];
      if (home === undefined || others.length > 0 || path in STAY_SMALL || CATALOGUES.test(path)) return [];
      return Math.abs(stepOf(home) - stepOf(path)) <= 1 ? [`${path} belongs into ${home}`] : [];
    });
}

describe('a file under 30 lines that one neighbour imports goes home into it', () => {
  test('in all of the source', () => {
    expect(homeless(sources())).toEqual([]);
  });

  test('and one that does not is found', () => {
    const files = [
      { path: 'src/pdf/a.ts', text: "import { b } from './b.js';\nimport { c } from '../paper/c.js';\nimport { d } from './d.js';" },
      { path: 'src/pdf/b.ts', text: 'export const b = 1;' },
      { path: 'src/paper/c.ts', text: 'export const c = 1;' },
      { path: 'src/pdf/d.ts', text: 'x\n'.repeat(30) },
    ];
    expect(homeless(files)).toEqual(['src/pdf/b.ts belongs into src/pdf/a.ts']);
  });

  test('and whatever stays small is there and has one importer', () => {
    const files = sources();
    for (const path of Object.keys(STAY_SMALL))
      expect(
        files.filter((file) =>
          importsOf(file).some(({ from }) => isRelative({ from, typeOnly: false, lazy: false }) && targetOf(file, from) === path),
        ),
        path,
      ).toHaveLength(1);
  });
});

/** What a file exports and neither another file nor a test takes. */
function needless(files: readonly SourceFile[], others: readonly SourceFile[]): readonly string[] {
  const words = [...files, ...others].map((file) => ({ path: file.path, said: new Set(codeOf(file).match(/\w+/g)) }));
  return files.flatMap((file) =>
    [...codeOf(file).matchAll(/^export (?:async |abstract )?(?:const|function\*?|class|interface|type) (\w+)/gm)]
      .map(([, name]) => name as string)
      .filter((name) => !words.some(({ path, said }) => path !== file.path && said.has(name)))
      .map((name) => `${file.path}: ${name}`),
  );
}

describe('nothing is exported that no other file takes', () => {
  test('in all of the source', () => {
    const others = ['test', 'bench', 'templates/kiosk', 'templates/player']
      .flatMap(filesBelow)
      .filter(({ path }) => /\.(tsx?|mjs)$/.test(path));
    expect(needless(sources(), others)).toEqual([]);
  });

  test('and what is exported in vain is found', () => {
    const files = [
      { path: 'src/pdf/a.ts', text: 'export const b = 1;\nexport type C = 2;\nexport interface D {}' },
      { path: 'src/pdf/e.ts', text: "import { b } from './a.js'; // C" },
    ];
    expect(needless(files, [{ path: 'test/pdf/a.test.ts', text: 'const d: D = {};' }])).toEqual(['src/pdf/a.ts: C']);
  });
});
