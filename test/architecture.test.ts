import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pushing, tooMany } from './signatures.js';

const root = join(import.meta.dirname, '..');

/** The way of the data: a room imports only from the steps before its own. */
const STEPS = [
  ['problem-codes'],
  ['problem', 'hash', 'grouped'],
  ['language', 'paper', 'disk'],
  ['typography', 'qr', 'rules', 'tables'],
  ['shipped', 'content'],
  ['poster'],
  ['day'],
  ['layout', 'review'],
  ['templates/posters'],
  ['pdf', 'kiosk', 'reading'],
  ['proof'],
  ['checks'],
  ['pictures'],
  ['impact'],
  ['editions'],
  ['walls'],
  ['output'],
  ['releases', 'pages'],
  ['jobs'],
  ['stories'],
  ['index', 'cli'],
];

/** A place in a text names its language: the one word that the vocabulary of errors takes from a later room. */
const EXCEPTIONS = new Set(['src/problem.ts → src/language/language.ts']);

interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }));
}

const sources = (): readonly SourceFile[] => ['src', 'templates/posters'].flatMap(filesBelow);

function importsOf({ text }: SourceFile): readonly Import[] {
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, type, from, lazy]) => ({ from: (from ?? lazy) as string, typeOnly: type !== undefined }));
}

/** The file that a relative import means. */
function targetOf(file: SourceFile, from: string): string {
  const path = posix.join(posix.dirname(file.path), from);
  const plain = path.replace(/\.js$/, '.ts');
  return plain.startsWith('templates/') && !existsSync(join(root, plain)) ? `${plain}x` : plain;
}

function roomOf(path: string): string {
  if (path.startsWith('templates/')) return 'templates/posters';
  return (path.split('/')[1] as string).replace(/\.ts$/, '');
}

const stepOf = (path: string) => STEPS.findIndex((step) => step.includes(roomOf(path)));

const isRelative = ({ from }: Import) => from.startsWith('.');

/** The code without comments, in which words mean nothing. */
const codeOf = ({ text }: SourceFile) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

const LANGUAGE_FOLDER = /^src\/language\/[a-z]+\//;
const REGISTRY = 'src/language/registry.ts';

/** Where code names a language, by its id or its name, or speaks it. */
function languageNamed(file: SourceFile): readonly string[] {
  if (LANGUAGE_FOLDER.test(file.path) || file.path === REGISTRY) return [];
  const code = codeOf(file).replace(/\{\{!--[\s\S]*?--\}\}/g, '');
  // In the room of languages the names of its scripts and rules are at home, ids are not.
  const words = file.path.startsWith('src/language/') ? /(?<![\p{L}\d_])(kk|ru)(?![\p{L}\d_])/gu : NAMES_A_LANGUAGE;
  return [...code.matchAll(words)].map(([word]) => `${file.path}: ${word}`);
}

/** They read what may be in any language, or declare which there are. */
const ASK_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  'src/checks/spoken-number.ts',
  'src/content/declared-languages.ts',
  'src/content/shape.ts',
  'src/editions/edition-record.ts',
  'src/poster/copy.ts',
  'src/poster/declared.ts',
  'src/proof/half-order.ts',
  'src/proof/untagged.ts',
  'src/review/decision-words.ts',
]);

const NAMES_A_LANGUAGE = /(?<![\p{L}\d_])(kk|ru|Kazakh|Russian)(?![\p{L}\d_])|\p{Script=Cyrillic}[\p{Script=Cyrillic} ]*/gu;

/** An import of a package outside of the rooms, or files, that may have it. */
function wall(packages: RegExp, mayHave: RegExp): (file: SourceFile) => readonly string[] {
  return (file) =>
    importsOf(file)
      .filter(({ from }) => packages.test(from) && !mayHave.test(file.path))
      .map(({ from }) => `${file.path} imports ${from}`);
}

interface Law {
  readonly title: string;
  offences(file: SourceFile): readonly string[];
  /** A file that breaks it. */
  readonly broken: SourceFile;
}

const LAWS: readonly Law[] = [
  {
    title: 'every file belongs to a room that the design knows',
    offences: ({ path }) => (stepOf(path) < 0 ? [path] : []),
    broken: { path: 'src/managers/manager.ts', text: '' },
  },
  {
    title: 'a room imports only from rooms before it',
    offences: (file) =>
      importsOf(file)
        .filter(isRelative)
        .map(({ from }) => targetOf(file, from))
        .filter((target) => roomOf(target) !== roomOf(file.path) && stepOf(target) >= stepOf(file.path))
        .map((target) => `${file.path} → ${target}`)
        .filter((offence) => !EXCEPTIONS.has(offence)),
    broken: { path: 'src/rules/in-force.ts', text: "import type { Poster } from '../poster/model.js';" },
  },
  {
    title: 'react-pdf and pdfkit stay in the rooms that set and paint type',
    offences: wall(/^(@react-pdf\/(?!hyphenate$)|pdfkit$)/, /^(src\/(pdf|typography|layout)|templates\/posters)\//),
    broken: { path: 'src/kiosk/pages.ts', text: "import { Font } from '@react-pdf/font';" },
  },
  {
    title: 'the patterns by which words are divided belong to their language',
    offences: wall(/^(@react-pdf\/hyphenate|hyphen)(\/|$)/, /^src\/language\/[a-z]+\//),
    broken: { path: 'src/typography/hyphenation.ts', text: "import patterns from 'hyphen/patterns/ru.js';" },
  },
  {
    title: 'a language is known by its rules alone: nothing outside of its folder asks its parts',
    offences: (file) =>
      importsOf(file)
        .filter(isRelative)
        .map(({ from }) => targetOf(file, from))
        .filter((target) => LANGUAGE_FOLDER.test(target) && !file.path.startsWith(LANGUAGE_FOLDER.exec(target)?.[0] ?? ''))
        .filter((target) => !(file.path === REGISTRY && target.endsWith('/rules.ts')))
        .map((target) => `${file.path} → ${target}`),
    broken: { path: 'src/poster/facts.ts', text: "import { withSuffix } from '../language/kk/suffix.js';" },
  },
  {
    title: 'a language is named, and speaks, only in its own folder and in the registry',
    // The registry of codes shows messages as they are, and those quote texts.
    offences: (file) => (file.path.startsWith('src/problem-codes/') ? [] : languageNamed(file)),
    broken: { path: 'src/poster/halves.ts', text: "const first = (halves: Halves) => halves['kk'];" },
  },
  {
    title: 'what a project says is asked in the languages that it declares, not in all that Taqta knows',
    offences: (file) =>
      file.path.startsWith('src/language/') || ASK_EVERY_LANGUAGE.has(file.path) || !/\bLANGUAGES\b/.test(codeOf(file)) ? [] : [file.path],
    broken: { path: 'src/review/halves.ts', text: 'const all = LANGUAGES.map((language) => halfOf(text, language));' },
  },
  {
    title: 'what reads finished files and photos stays in a room that knows nothing of how they were made',
    offences: (file) => [
      ...wall(/^(@hyzyla\/pdfium|zxing-wasm)/, /^src\/reading\//)(file),
      ...importsOf(file)
        .map(({ from }) => from)
        .filter((from) => file.path.startsWith('src/reading/') && /\/(poster|layout|pdf|content)\//.test(from))
        .map((from) => `${file.path} imports ${from}`),
    ],
    broken: { path: 'src/reading/file-reader.ts', text: "import type { Poster } from '../poster/model.js';" },
  },
  {
    title: 'handlebars stays with the texts and the pages',
    offences: wall(/^handlebars/, /^src\/(language|kiosk)\//),
    broken: { path: 'src/poster/compose.ts', text: "import Handlebars from 'handlebars';" },
  },
  {
    title: 'what is said on a day is composed in one room, which keeps it for the run',
    offences: (file) =>
      importsOf(file)
        .filter(({ from, typeOnly }) => !typeOnly && /\/poster\/(compose|fill-screen|screen-texts)\.js$/.test(from))
        .filter(() => !/^src\/(poster|day)\//.test(file.path))
        .map(({ from }) => `${file.path} imports ${from}`),
    broken: { path: 'src/jobs/plan.ts', text: "import { compose } from '../poster/compose.js';" },
  },
  {
    title: 'sharp, which an installation may lack, is loaded at one place, which says so',
    offences: (file) =>
      importsOf(file)
        .filter(({ from, typeOnly }) => from === 'sharp' && !typeOnly && file.path !== 'src/shipped/sharp.ts')
        .map(() => `${file.path} imports sharp`),
    broken: { path: 'src/pictures/scaled.ts', text: "import sharp from 'sharp';" },
  },
  {
    title: 'only the rooms that read or write touch the disk',
    offences: wall(
      /^(node:)?fs(\/promises)?$/,
      /^src\/(content|disk|shipped|output|releases|cli)\/|^src\/typography\/fonts\.ts$|^src\/reading\/picture-file\.ts$/,
    ),
    broken: { path: 'src/layout/fit.ts', text: "import { readFile } from 'node:fs/promises';" },
  },
  {
    title: 'the clock, the process and the console belong to the command',
    offences: (file) => {
      if (file.path.startsWith('src/cli/')) return [];
      const words =
        /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|(?<![.\w])process\s*[.[]|(?<![.\w])console\s*\.|'(node:)?process'/g;
      return [...codeOf(file).matchAll(words)].map(([word]) => `${file.path}: ${word}`);
    },
    broken: { path: 'src/rules/date.ts', text: 'export const today = () => new Date();' },
  },
  {
    title: 'no file is longer than 300 lines',
    offences: ({ path, text }) => (text.trimEnd().split('\n').length > 300 ? [path] : []),
    broken: { path: 'src/stories/build.ts', text: 'x\n'.repeat(301) },
  },
  {
    title: 'no folder or file collects what has no name',
    offences: ({ path }) => (/(^|\/)(utils?|helpers?|common|misc|shared|manager)(\/|\.tsx?$)/i.test(path) ? [path] : []),
    broken: { path: 'src/language/utils/pad.ts', text: '' },
  },
  {
    title: 'every name of a file is in kebab-case',
    offences: ({ path }) => (/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(basename(path)) ? [] : [path]),
    broken: { path: 'src/poster/Compose.ts', text: '' },
  },
  {
    title: 'there are no default exports',
    offences: (file) => (/^export default\b|\bas default\b/m.test(codeOf(file)) ? [file.path] : []),
    broken: { path: 'templates/posters/list.tsx', text: 'export default function List() {}' },
  },
  {
    title: 'no comment silences the compiler or the linter',
    offences: ({ path, text }) => (/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(text) ? [path] : []),
    broken: { path: 'src/pdf/render.ts', text: '// @ts-expect-error' },
  },
  {
    title: 'no function takes more than four things one after the other',
    offences: ({ path, text }) => tooMany(path, text),
    broken: { path: 'src/pdf/paint.ts', text: 'const at = (x: Pt, y: Pt, width: Pt, height: Pt, colour = "#000") => x;' },
  },
  {
    title: 'Problems are returned, and pushed into no parameter',
    offences: ({ path, text }) => pushing(path, text),
    broken: { path: 'src/rules/in-force.ts', text: 'type Say = (facts: Facts, problems: Problem[]) => string;' },
  },
];

/** Files that import each other, also through others. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(isRelative)
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

/** What the screen is made of: its pages and its looks name no language either. */
const screenSources = (): readonly SourceFile[] => filesBelow('templates/kiosk');

for (const { title, offences, broken } of LAWS) {
  describe(title, () => {
    test('in all of the source', () => {
      expect(sources().flatMap(offences)).toEqual([]);
    });

    test('and a file that breaks it is found', () => {
      expect(offences(broken)).not.toEqual([]);
    });
  });
}

describe('the screen names no language', () => {
  test('in all of its pages, styles and scripts', () => {
    expect(screenSources().flatMap(languageNamed)).toEqual([]);
  });

  test('and a page that does is found', () => {
    expect(languageNamed({ path: 'templates/kiosk/home.hbs', text: '<p lang="kk">{{welcome}}</p>' })).not.toEqual([]);
  });
});

test('a function of the screen takes no more than four things either', () => {
  const scripts = screenSources().filter(({ path }) => path.endsWith('.ts'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.flatMap(({ path, text }) => tooMany(path, text))).toEqual([]);
});

test('handlebars has one door in language and one in kiosk', () => {
  const doors = sources().filter((file) => importsOf(file).some(({ from }) => from.startsWith('handlebars')));
  const rooms = doors.map((file) => roomOf(file.path));
  expect(rooms).toEqual([...new Set(rooms)]);
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
  'src/checks/hand-written-fact.ts': 'a rule is a file named by its code',
  'src/checks/missing-translation.ts': 'a rule is a file named by its code',
  'src/checks/unfilled-call.ts': 'a rule is a file named by its code',
  'src/language/registry.ts': 'the one place in which a language is entered',
  'src/language/kk/reference.ts': 'every language has the same files',
  'src/language/kk/unit.ts': 'every language has the same files',
  'src/language/ru/lines.ts': 'every language has the same files',
  'src/problem-codes/problem-codes.ts': 'the registry of its room',
};

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
      if (home === undefined || others.length > 0 || path in STAY_SMALL) return [];
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
        files.filter((file) => importsOf(file).some(({ from }) => isRelative({ from, typeOnly: false }) && targetOf(file, from) === path)),
        path,
      ).toHaveLength(1);
  });
});

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
  const files = ['.github', 'bin', 'content', 'src', 'templates', 'test'].flatMap((folder) =>
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
