import type { English } from '../catalogue.js';

/** Releases, and editions that are made again. */
export const RELEASES = {
  'edition-content.gone': ({ edition, day }: { edition: string; day: string }) =>
    `expected what ${edition} said of ${day}, found that this poster can no longer be composed for that day`,
  'edition-content.found': ({ edition, day, part, change }: { edition: string; day: string; part: string; change: string }) =>
    `expected what ${edition} said of ${day}, found in "${part}" ${change}`,
  'edition-content.fix':
    'nothing for this sheet, which is made of its record; next time add a version with "from:" instead of writing over the old one',
  'edition-content.center': ({ center, edition }: { center: string; edition: string }) =>
    `expected the center "${center}" as ${edition} names it at its foot, found other details of it or none`,
  'edition-content.center-fix':
    'nothing for this sheet, which is made of its record; sheets with the details of today are made by "taqta build"',
  'edition-content.added': 'a part that it did not have',
  'edition-content.removed': 'nothing more',
  'edition-content.aspects': ({ aspects }: { aspects: readonly string[] }) => `another ${[...aspects].join(' and ')}`,
  'edition-content.words': ({ language, after, before }: { language: string; after: string; before: string }) =>
    `«${language}» "${after}" instead of "${before}"`,
  'edition-content.several': ({ changes }: { changes: readonly string[] }) => `${[...changes].join(', ')}`,
  'aspect.added': 'added',
  'aspect.removed': 'removed',
  'aspect.words': 'words',
  'aspect.emphasis': 'emphasis',
  'aspect.icon': 'icon',
  'aspect.place': 'place',
  'aspect.design': 'design',
  'ledger-changed.found': 'expected the ledger as it was read, found that somebody has changed it meanwhile',
  'ledger-changed.fix': 'run the command again; nothing was released',
  'release-elsewhere.found': ({ folder }: { folder: string }) =>
    `expected the files of this release in ${folder} of the output folder, found no such folder`,
  'release-elsewhere.fix': 'copy it here from where it was released; single editions come back with "taqta build --edition"',
  'released-file-missing.found': ({ path }: { path: string }) => `expected ${path} as it was released, found no such file`,
  'released-file-altered.found': ({ path }: { path: string }) => `expected ${path} as it was released, found other bytes`,
  'released-file.fix': ({ edition }: { edition: string }) => `put it back from a copy, or with "taqta build --edition ${edition}"`,
  'unapproved.draft': ({ language, words }: { language: string; words: string }) =>
    `«${language}»: expected an approved text, found a draft: ${words}`,
  'unapproved.formerly': ({ language, by, on, words }: { language: string; by: string; on: string; words: string }) =>
    `«${language}»: expected an approved text, found one that ${by} approved with other words on ${on}: ${words}`,
  'unapproved.fix': 'let its reviewer approve it ("taqta review"), then release again',
  'edition-bytes.found': ({ edition, files, reasons }: { edition: string; files: readonly string[]; reasons: readonly string[] }) =>
    `expected the bytes of ${edition} as released, found others in ${[...files].join(', ')}: ${[...reasons].join('; ')}`,
  'edition-bytes.version': ({ today, former }: { today: string; former: string }) => `this is Taqta ${today}, and Taqta ${former} made it`,
  'edition-bytes.code': 'the code of the program differs though its version is the same',
  'edition-bytes.theme': 'theme.yaml differs',
  'edition-bytes.fonts': 'the fonts differ',
  'edition-bytes.alike': 'program, theme, fonts and words are the same: print the file of the release, which says what it has to',
  'edition-bytes.version-fix': ({ former }: { former: string }) => `for the same bytes use Taqta ${former}`,
  'edition-bytes.fix': 'compare the two sheets before you print this one',
} as const satisfies English;
