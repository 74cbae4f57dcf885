import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pushing, tooMany } from './architecture/signatures.js';
import {
  codeOf,
  filesBelow,
  importsOf,
  isDesignFile,
  isRelative,
  roomOf,
  type SourceFile,
  sources,
  stepOf,
  targetOf,
} from './architecture/sources.js';

/** A place in a text names its language: the one word that the vocabulary of errors takes from a later room. */
const EXCEPTIONS = new Set(['src/problem.ts → src/language/language.ts']);

const LANGUAGE_FOLDER = /^src\/language\/[a-z-]+\//;
/** In which the program speaks to whoever runs it. */
const MESSAGES_OF_A_LANGUAGE = /^src\/messages\/([a-z]+\/|in-words\.ts$|message-language\.ts$)/;
const REGISTRY = 'src/language/registry.ts';

/** Where code names a language, by its id or its name, or speaks it. */
function languageNamed(file: SourceFile): readonly string[] {
  if (LANGUAGE_FOLDER.test(file.path) || file.path === REGISTRY || MESSAGES_OF_A_LANGUAGE.test(file.path)) return [];
  const code = codeOf(file).replace(/\{\{!--[\s\S]*?--\}\}/g, '');
  // In the room of languages the names of its scripts and rules are at home, ids are not.
  const words = file.path.startsWith('src/language/') ? IDS : NAMES_A_LANGUAGE;
  return [...code.matchAll(words)].map(([word]) => `${file.path}: ${word}`);
}

/** They read what may be in any language, or declare which there are. */
const ASK_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  // What a new folder speaks is chosen among all of them.
  'src/beginnings/halves.ts',
  'src/cli/halves.ts',
  'src/cli/init.ts',
  // A table is headed in any language.
  'src/centers/cells.ts',
  'src/centers/heading.ts',
  'src/centers/hours-cell.ts',
  'src/checks/spoken-number.ts',
  'src/content/declared-languages.ts',
  'src/content/shape.ts',
  'src/editions/edition-record.ts',
  'src/shapes/declared.ts',
  'src/proof/half-order.ts',
  'src/proof/untagged.ts',
  'src/review/decision-words.ts',
]);

/** Those that are words or elements of a page as well count where they stand alone in quotation marks; English is what the program itself speaks. */
const IDS = /(?<![\p{L}\d_-])(?:kk|ru|uz|kk-Latn)(?![\p{L}\d_-])|(?<=['"])(?:de|tr)(?=['"])/gu;

const NAMES_A_LANGUAGE = new RegExp(
  `${IDS.source}|(?<![\\p{L}\\d_])(?:Kazakh|Russian|German|Turkish|Uzbek)(?![\\p{L}\\d_])|\\p{Script=Cyrillic}[\\p{Script=Cyrillic} ]*`,
  'gu',
);

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
        .filter((found) => isRelative(found) && !isDesignFile(file.path, found))
        .map(({ from }) => targetOf(file, from))
        .filter((target) => roomOf(target) !== roomOf(file.path) && stepOf(target) >= stepOf(file.path))
        .map((target) => `${file.path} → ${target}`)
        .filter((offence) => !EXCEPTIONS.has(offence)),
    broken: { path: 'src/rules/in-force.ts', text: "import type { Poster } from '../poster/model.js';" },
  },
  {
    title: 'the list of designs runs none of their code',
    offences: (file) =>
      file.path === 'src/designs.ts'
        ? importsOf(file)
            .filter((found) => !isDesignFile(file.path, found))
            .map(({ from }) => `${file.path} imports ${from}`)
        : [],
    broken: { path: 'src/designs.ts', text: "import { design } from '../templates/posters/list.js';" },
  },
  {
    title: 'react-pdf and pdfkit stay in the rooms that set and paint type',
    offences: wall(/^(@react-pdf\/(?!hyphenate$)|pdfkit$)/, /^(src\/(pdf|typography|layout)|templates\/posters)\//),
    broken: { path: 'src/kiosk/pages.ts', text: "import { Font } from '@react-pdf/font';" },
  },
  {
    title: 'the patterns by which words are divided belong to languages',
    offences: wall(/^(@react-pdf\/hyphenate|hyphen)(\/|$)/, /^src\/language\/pattern-syllables\.ts$/),
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
    title: 'what CIE says of colours is asked at one place',
    offences: wall(/^culori/, /^src\/theme\/cie\.ts$/),
    broken: { path: 'src/theme/overlay.ts', text: "import { converter } from 'culori/fn';" },
  },
  {
    title: 'the plans of phone numbers are asked at one place',
    offences: wall(/^libphonenumber-js/, /^src\/rules\/phone\.ts$/),
    broken: { path: 'src/checks/bad-phone.ts', text: "import { parsePhoneNumberFromString } from 'libphonenumber-js/max';" },
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
      /^src\/(content|theme|beginnings|disk|shipped|output|releases|cli)\/|^src\/typography\/fonts\.ts$|^src\/reading\/picture-file\.ts$/,
    ),
    broken: { path: 'src/layout/fit.ts', text: "import { readFile } from 'node:fs/promises';" },
  },
  {
    title: 'the clock, the process and the console belong to the command',
    offences: (file) => {
      if (file.path.startsWith('src/cli/')) return [];
      const words =
        /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|(?<![.\w])process\s*[.[]|(?<![.\w])console\s*\.|'(node:)?process'/g;
      // The package of the locks ends a process at a signal that Node lets pass: whoever uses it as a library has to be spared that too.
      const code = file.path === 'src/disk/lock.ts' ? codeOf(file).replace("process.on('SIGXFSZ', () => undefined)", '') : codeOf(file);
      return [...code.matchAll(words)].map(([word]) => `${file.path}: ${word}`);
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

describe('whatever a law lets pass would break it: an exception that nothing needs is found', () => {
  test('among the imports from a later room', () => {
    const arrows = sources().flatMap((file) => importsOf(file).map(({ from }) => `${file.path} → ${targetOf(file, from)}`));
    expect([...EXCEPTIONS].filter((arrow) => !arrows.includes(arrow))).toEqual([]);
  });

  test('among the files that ask every language', () => {
    const asking = sources().filter((file) => /\bLANGUAGES\b/.test(codeOf(file)));
    expect([...ASK_EVERY_LANGUAGE].filter((path) => !asking.some((file) => file.path === path))).toEqual([]);
  });
});

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
