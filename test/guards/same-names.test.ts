import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Tests of what no one file does alone: a quality of a whole, or a way through many files; those of `whole/` are that by their place. Every other is named as the file that it tests. */
const OF_A_WHOLE = [
  'architecture',
  'architecture/documents',
  'architecture/imports',
  'checks/broken-examples',
  'checks/faults-of-letters',
  'checks/right-pairs',
  'checks/shipped-sheets',
  'checks/slips',
  'checks/spoken-english',
  'ci/deploy',
  'ci/workflow',
  'cli/pictures',
  'content/parser-words',
  'content/shipped-content',
  'docs/translated',
  'guards/longest-first',
  'guards/same-names',
  'jobs/growth',
  'kiosk/accessibility',
  'kiosk/behaviour',
  'kiosk/contrast',
  'kiosk/declared-languages',
  'kiosk/far-display',
  'kiosk/later-days',
  'kiosk/lobby',
  'kiosk/look',
  'kiosk/print',
  'kiosk/screens',
  'language/en/grammar',
  'language/number-words',
  'language/rules',
  'messages/catalogues',
  'messages/commands',
  'messages/real-runs',
  'messages/words-at-home',
  'pdf/conformance',
  'pdf/press-conformance',
  'pdf/read-back',
  'pdf/reproducible',
  'pdf/same-picture',
  'pdf/seam',
  'player/from-disk',
  'player/over-http',
  'player/real-screen',
  'problem-codes/no-blame',
  'review/as-excel-leaves-it',
  'review/poster-heads',
  'set-up/lock-file',
  'stories/several-centers',
  'templates/declared-languages',
  'templates/posters/every-design',
  'templates/posters/shipped-looks',
  'templates/three-languages',
  'theme/documented',
  'theme/own-look',
];

/** Where the file of a name may stand. */
const sourcesOf = (name: string): readonly string[] => [
  ...['ts', 'tsx'].flatMap((ending) => [`src/${name}.${ending}`, `templates/${name}.${ending}`, `${name}.${ending}`]),
  `${name}.mjs`,
  `bin/${name}.mjs`,
  `.ci/${name.replace(/^ci\//, '')}.mjs`,
];

/** Names of tests without a file of that name. */
const unnamed = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !name.startsWith('whole/') && !sourcesOf(name).some((file) => existsSync(join(root, file))));

test('a test is named as the file that it tests, or stands in the list of those that test a whole', () => {
  const files = readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true }).filter(({ name }) => /\.test\.tsx?$/.test(name));
  const names = files.map(({ parentPath, name }) =>
    relative(join(root, 'test'), join(parentPath, name.replace(/\.test\.tsx?$/, '')))
      .split(sep)
      .join('/'),
  );
  expect(unnamed(names).toSorted()).toEqual(OF_A_WHOLE);
});

test('one whose file has another name is found', () => {
  expect(unnamed(['checks/bad-link', 'checks/bad-links', 'set-up/install', 'templates/posters/blocks/foot'])).toEqual(['checks/bad-links']);
});
