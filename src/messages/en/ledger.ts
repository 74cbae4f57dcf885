import type { English } from '../catalogue.js';

/** The ledger of editions and their records. */
export const LEDGER = {
  'edition-record.found': ({ edition, file, found }: { edition: string; file: string; found: string }) =>
    `expected the record of ${edition} in ${file}, found ${found}`,
  'edition-record.none': 'none',
  'edition-record.changed': 'one that was changed since its release',
  'edition-record.later': ({ format, most }: { format: number; most: number }) =>
    `one in format ${format}, and this program reads those up to ${most}`,
  'edition-record.foreign': ({ language, known }: { language: string; known: readonly string[] }) =>
    `one that speaks "${language}", and this program knows ${[...known].join(', ')}`,
  'edition-record.misshapen': 'one that does not keep its form',
  'edition-record.misshapen-at': ({ path }: { path: string }) => `one that does not keep its form at ${path}`,
  'edition-record.fix': ({ file }: { file: string }) => `restore ${file} from its history or a copy`,
  'edition-format.fix': ({ program }: { program: string }) => `update Taqta: ${program} wrote it`,
  'ledger.restore-fix': 'restore the file from its history or a copy: entries of the ledger are never changed',
  'ledger.again-fix':
    'two editors released from the same ledger: keep the entries of the one whose sheets are printed, take the others out with their files in editions/ and releases/, and run "taqta release" again',
  'edition-twice.found': ({ edition }: { edition: string }) => `expected one edition ${edition}, found a second entry of that number`,
  'edition-hole.found': ({ next, poster, edition }: { next: string; poster: string; edition: string }) =>
    `expected ${next} as the next edition of "${poster}", found ${edition}`,
  'edition-altered.code': ({ code, edition, found }: { code: string; edition: string; found: string }) =>
    `expected the code ${code}, which follows from poster, number and content of ${edition}, found ${found}`,
  'edition-altered.seal': ({ edition }: { edition: string }) =>
    `expected a seal that follows from ${edition} and the entry before it, found another: one of the two was changed by hand`,
  'edition-forked.found': ({ edition }: { edition: string }) =>
    `expected ${edition} to follow the entry before it, found that it was written to an earlier state of the ledger`,
  'ledger-layout.found': 'expected a list with a dash before each entry at the beginning of its line, found one written in another way',
  'ledger-layout.fix': 'write the entries as "taqta release" does, or leave nothing but comments in an empty ledger',
  'unknown-edition.found': ({ name }: { name: string }) => `expected a released edition, found "${name}"`,
  'unknown-edition.against': ({ name }: { name: string }) => `expected a day such as 2027-01-01 or a released edition, found "${name}"`,
  'unknown-edition.none-fix': 'nothing has been released yet: see "taqta release"',
  'unknown-edition.none-against-fix': 'nothing has been released yet: give a day',
  'unknown-edition.fix': ({ editions }: { editions: string }) => `there are: ${editions}`,
  'edition-unlisted.found': ({ file }: { file: string }) =>
    `expected an entry for ${file}, found none: it was taken out, or a release was cut off`,
  'edition-unlisted.fix': ({ ledger, file }: { ledger: string; file: string }) =>
    `restore ${ledger} from its history or a copy; if nothing was printed of it, delete ${file}`,
  'edition-taken.found': ({ edition, file }: { edition: string; file: string }) =>
    `expected no record of ${edition} before its release, found ${file} with other words`,
} as const satisfies English;
