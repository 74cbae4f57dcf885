import type { English } from '../catalogue.js';

/** What a field of project.yaml, editions.yaml and theme.yaml is to hold, and of a block of floors, after the word "expected". */
export const PROJECT_VALUES = {
  'value.hash': '64 digits and letters from a to f',
  'value.release': 'the folder of a release such as 2026-11-22 or 2026-11-22-2',
  'value.printed-file': 'a file such as posters/rights-a4.pdf',
  'value.country': 'a country in two capital letters (ISO 3166), such as "KZ"',
  'value.time-zone': '"+05:00", the one time of Kazakhstan since 2024',
  'value.languages': ({ example }: { example: readonly string[] }) =>
    `the languages of every text in their order, such as [${[...example].join(', ')}]`,
  'value.one-to-four-languages': ({ example }: { example: readonly string[] }) =>
    `a list of one to four languages, such as [${[...example].join(', ')}]`,
  'value.language-once': 'each language once',
  'value.known-language': ({ known }: { known: readonly string[] }) => `a language that Taqta knows: ${[...known].join(', ')}`,
  'value.legal-order': ({ languages }: { languages: readonly string[] }) =>
    `[${[...languages].join(', ')}]: the state language stands first (law on languages, art. 21)`,
  'value.poster-languages': ({ project }: { project: readonly string[] }) =>
    `the languages of this poster, some of [${[...project].join(', ')}]`,
  'value.declared-language': ({ project }: { project: readonly string[] }) =>
    `a language that project.yaml declares: ${[...project].join(', ')}`,
  'value.project-order': ({ languages }: { languages: readonly string[] }) => `[${[...languages].join(', ')}]: the order of project.yaml`,
  'value.halves': ({ languages }: { languages: readonly string[] }) => `a half in each of ${[...languages].join(', ')} and no other`,
  'value.colour': 'a colour such as "#0B3A5B"',
  'value.gray': 'a gray such as "#D6D6D6", its three parts the same',
  'value.inks': ({ most }: { most: number }) => `at most ${most} percent of all inks together`,
  'value.family': 'the name of a family in letters, digits, spaces and hyphens, such as "Golos Text"',
  'value.floor': 'the number of a floor, such as 2 or -1',
  'value.most-floors': ({ most }: { most: number }) => `at most ${most} floors`,
  'value.most-rooms': ({ most }: { most: number }) => `at most ${most} rooms`,
  'value.floor-once': 'each floor once',
  'value.here-once': '"here: true" on one floor alone: a sheet hangs in one place',
} as const satisfies English;
