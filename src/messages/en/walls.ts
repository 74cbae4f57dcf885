import type { English } from '../catalogue.js';

/** Photos of sheets, and what becomes of a sheet on a wall. */
export const WALLS = {
  'sheet-photo.heic': 'expected a photo or a PDF of a poster, found a HEIC picture, as iPhones write them, which cannot be read here',
  'sheet-photo.heic-fix': 'send the photo as JPEG: Settings > Camera > Formats > Most Compatible, or export it from Photos as JPEG',
  'sheet-photo.pixels': 'expected a photo or a PDF of a poster, found a picture of more than 120 million pixels',
  'sheet-photo.pixels-fix': 'make the picture smaller, or photograph the foot alone',
  'sheet-photo.broken': 'expected a photo or a PDF of a poster, found a file that is broken or none of these',
  'sheet-photo.broken-fix': 'use JPEG, PNG, WebP, TIFF or PDF; fetch the file again',
  'sheet-photo.locked': 'expected a photo or a PDF of a poster, found a PDF that asks for a password',
  'sheet-photo.locked-fix': 'save it without a password, or photograph the sheet',
  'sheet-photo.broken-pdf': 'expected a photo or a PDF of a poster, found a PDF that is broken',
  'sheet-photo.again-fix': 'fetch the file again',
  'sheet-photo.pages': 'expected a photo or a PDF of a poster, found a PDF of too many or too large pages',
  'sheet-photo.pages-fix': 'take out the pages of the posters',
  'sheet-photo.missing': 'expected a photo or a PDF of a poster, found no file of this name',
  'sheet-photo.missing-fix': 'check the name and the folder',
  'sheet-photo.folder': 'expected a photo or a PDF of a poster, found a folder',
  'sheet-photo.folder-fix': 'name its files: photos/*.jpg',
  'sheet-photo.megabytes': ({ megabytes }: { megabytes: number }) => `expected a photo or a PDF of a poster, found ${megabytes} MB`,
  'sheet-photo.megabytes-fix': ({ most }: { most: number }) => `use a photo of less than ${most} MB`,
  'sheet-photo.unreadable': 'expected a photo or a PDF of a poster, found a file that may not be read',
  'sheet-photo.unreadable-fix': 'check its permissions',
  'edition-superseded.found': ({ by, day, edition, released }: { by: string; day: string; edition: string; released: string }) =>
    `expected ${by} on ${day}, found ${edition} of ${released}`,
  'edition-superseded.found-cause': ({
    by,
    day,
    edition,
    released,
    cause,
  }: {
    by: string;
    day: string;
    edition: string;
    released: string;
    cause: string;
  }) => `expected ${by} on ${day}, found ${edition} of ${released}, because: ${cause}`,
  'edition-superseded.unreleased': ({ day, edition, released }: { day: string; edition: string; released: string }) =>
    `expected the words in force on ${day}, which have no edition yet, found ${edition} of ${released}`,
  'edition-superseded.unreleased-cause': ({
    day,
    edition,
    released,
    cause,
  }: {
    day: string;
    edition: string;
    released: string;
    cause: string;
  }) => `expected the words in force on ${day}, which have no edition yet, found ${edition} of ${released}, because: ${cause}`,
  'edition-superseded.fix': ({ by, released }: { by: string; released: string }) => `print ${by} of ${released} and hang it in its place`,
  'edition-superseded.release-fix': ({ poster }: { poster: string }) => `release "${poster}", then print it`,
  'edition-early.found': ({ until, day, edition, from }: { until: string; day: string; edition: string; from: string }) =>
    `expected ${until} on ${day}, found ${edition}, which holds from ${from}`,
  'edition-early.in-force': ({ day, edition, from }: { day: string; edition: string; from: string }) =>
    `expected the words in force on ${day}, found ${edition}, which holds from ${from}`,
  'edition-early.fix': ({ day }: { day: string }) => `hang it on ${day}`,
  'edition-early.until-fix': ({ day, until }: { day: string; until: string }) => `hang it on ${day}, and ${until} until then`,
  'edition-withdrawn.found': ({ day, edition }: { day: string; edition: string }) =>
    `expected a poster of the content on ${day}, found ${edition}, which it has no more`,
  'edition-withdrawn.fix': 'take the sheet down',
  'edition-unknown.found': ({ code }: { code: string }) =>
    `expected an edition of the ledger, found the code ${code}, which it does not know`,
  'edition-unknown.fix': 'use the content folder from which the sheet was released, with its newest editions.yaml',
  'mark-misread.found': ({ mark }: { mark: string }) => `expected a mark with the right check sign, found "${mark}"`,
  'mark-misread.fix': 'photograph the foot of the sheet again, from nearer and straight on',
  'sheet-not-released.found': ({ address, posters }: { address: string; posters: readonly string[] }) =>
    `expected the mark of an edition beside the imprint, found only the QR code of ${address}, which stands on ${[...posters].join(' or ')}: this sheet was never released`,
  'sheet-not-released.fix': 'release the poster, and print the sheet in the folder of its release',
  'mark-not-found.found': ({ address, posters }: { address: string; posters: readonly string[] }) =>
    `expected the small code of an edition beside the imprint, found only the QR code of ${address}, which stands on ${[...posters].join(' or ')}: which edition is not known`,
  'mark-not-found.fix': ({ draft }: { draft: string }) =>
    `hold the camera straight, so near that the sheet fills the picture, in even light; or photograph its foot alone; a sheet that bears ${draft} or no edition at its foot was never released`,
  'foreign-code.found': ({ codes }: { codes: readonly string[] }) =>
    `expected the mark of an edition, found only codes of others: ${[...codes].map((code) => `"${code}"`).join(', ')}`,
  'foreign-code.fix': 'check that this is a poster of this content folder',
  'no-code.found': 'expected a poster with the mark of an edition, found no code at all',
  'no-code.photo-fix': 'hold the camera straight, so near that the sheet fills the picture, in even light; or photograph its foot alone',
  'no-code.pdf-fix': 'choose a sheet of a release',
} as const satisfies English;
