import type { English } from '../catalogue.js';

/** The list of what hangs where. */
export const HANGINGS = {
  'missing-file.walls-fix': ({ walls }: { walls: string }) => `list what hangs where in ${walls}: see docs/editions.md`,
  'broken-file.walls-fix': 'save the table from a spreadsheet as "CSV UTF-8", with the rows that still hang and no others',
  'bad-wall.columns': ({ columns, missing }: { columns: readonly string[]; missing: readonly string[] }) =>
    `expected the columns ${[...columns].join(', ')}, found none named ${[...missing].join(', ')}`,
  'bad-wall.columns-fix': 'name the columns in the first line so',
  'bad-wall.center': ({ found }: { found: string }) => `expected the id of a center in "center", found "${found}"`,
  'bad-wall.no-center': 'expected the id of a center in "center", found an empty cell',
  'bad-wall.center-fix': ({ names, centers }: { names: string; centers: string }) => `there are: ${names}; or add it to ${centers}`,
  'bad-wall.wall': 'expected the name of a wall in "wall", found an empty cell',
  'bad-wall.wall-fix': 'say where in the center it hangs',
  'bad-wall.poster': ({ found }: { found: string }) => `expected the id of a poster in "poster", found "${found}"`,
  'bad-wall.size': ({ found }: { found: string }) => `expected a size of paper in "size", found "${found}"`,
  'bad-wall.size-fix': ({ sizes }: { sizes: string }) => `choose from ${sizes}`,
  'bad-wall.copies': ({ found }: { found: string }) => `expected a number of copies from 1 to 9999 in "copies", found "${found}"`,
  'bad-wall.copies-fix': 'count what hangs there',
  'bad-wall.other-poster': ({ poster, found, other }: { poster: string; found: string; other: string }) =>
    `expected an edition of "${poster}" in "edition", found "${found}", which is one of "${other}"`,
  'bad-wall.other-poster-fix': ({ poster, there }: { poster: string; there: string }) =>
    `name the poster that hangs there, or an edition of "${poster}": ${there}`,
  'bad-wall.edition': ({ poster, found }: { poster: string; found: string }) =>
    `expected a released edition of "${poster}" in "edition", found "${found}"`,
  'bad-wall.edition-fix': ({ there }: { there: string }) => `${there}; empty if nobody knows`,
  'bad-wall.code': ({ found, known }: { found: string; known: readonly string[] }) =>
    `expected number and code of one edition in "edition", found "${found}", but ${[...known].join(', ')}`,
  'bad-wall.known': ({ edition, code }: { edition: string; code: string }) => `${edition} has the code ${code}`,
  'bad-wall.code-fix': ({ there }: { there: string }) => `write what stands at the foot of the sheet: ${there}; empty if nobody knows`,
  'bad-wall.none-released': 'no edition of it was released yet',
} as const satisfies English;
