import type { ProblemEntries } from './entry.js';

/** Releases: the ledger, the records, and the files that were released. */
export const EDITIONS = {
  'edition-content': {
    severity: ['warning'],
    meaning:
      'The content says something else today than a released edition said of the same day, or another thing of a center at its foot: something was written over.',
    example: {
      message: 'expected what complaint-1 said of 2026-11-22, found in "lead" «ru» "… важно …" instead of "… надо …"',
      fix: 'nothing for this sheet, which is made of its record; next time add a version with "from:" instead of writing over the old one',
    },
    remedy: 'Nothing for the sheet, which is made of its record. Next time add a version with `from:`.',
  },
  'edition-record': {
    severity: ['error'],
    meaning: 'The record of a released edition is missing, was changed, or does not keep its form.',
    example: {
      message: 'expected the record of complaint-1 in editions/complaint-1.json, found none',
      fix: 'restore editions/complaint-1.json from its history or a copy',
    },
    remedy: 'Restore it from its history or a copy.',
  },
  'edition-format': {
    severity: ['error'],
    meaning: 'The record of a released edition was written by a later version of Taqta, in a format that this one does not know.',
    example: {
      message: 'expected the record of second-1 in editions/second-1.json, found one in format 8, and this program reads those up to 7',
      fix: 'update Taqta: 9.1.0 wrote it',
    },
    remedy: 'Update Taqta to the version that the message names, or a later one.',
  },
  'edition-twice': {
    severity: ['error'],
    meaning: 'The ledger has two entries of one edition: two editors released at the same time.',
    example: {
      message: 'expected one edition complaint-2, found a second entry of that number',
      fix: 'two editors released from the same ledger: keep the entries of the one whose sheets are printed, take the others out with their files in editions/ and releases/, and run "taqta release" again',
    },
    remedy: 'Keep the entries of the one whose sheets are printed, and release the other changes again.',
  },
  'edition-hole': {
    severity: ['error'],
    meaning: 'A number is missing between two editions of the ledger: an entry was taken out.',
    example: {
      message: 'expected complaint-1 as the next edition of "complaint", found complaint-2',
      fix: 'restore the file from its history or a copy: entries of the ledger are never changed',
    },
    remedy: 'Restore the ledger from its history or a copy.',
  },
  'edition-altered': {
    severity: ['error'],
    meaning: 'An entry of the ledger was changed by hand: its code or its seal does not follow from it.',
    example: {
      message: 'expected a seal that follows from second-1 and the entry before it, found another: one of the two was changed by hand',
      fix: 'restore the file from its history or a copy: entries of the ledger are never changed',
    },
    remedy: 'Restore the ledger from its history or a copy.',
  },
  'edition-forked': {
    severity: ['error'],
    meaning: 'An entry of the ledger was written to an earlier state of it: two editors released at the same time.',
    example: {
      message: 'expected third-1 to follow the entry before it, found that it was written to an earlier state of the ledger',
      fix: 'two editors released from the same ledger: keep the entries of the one whose sheets are printed, take the others out with their files in editions/ and releases/, and run "taqta release" again',
    },
    remedy: 'Keep the entries of the one whose sheets are printed, and release the other changes again.',
  },
  'edition-unlisted': {
    severity: ['warning'],
    meaning: 'A record of an edition lies in editions/ that the ledger does not name.',
    example: {
      message: 'expected an entry for editions/third-1.json, found none: it was taken out, or a release was cut off',
      fix: 'restore editions.yaml from its history or a copy; if nothing was printed of it, delete editions/third-1.json',
    },
    remedy: 'Restore the ledger; if nothing was printed of it, delete the record.',
  },
  'edition-taken': {
    severity: ['error'],
    meaning: 'An edition cannot be released, since a record with other words stands under its name already.',
    example: {
      message: 'expected no record of complaint-1 before its release, found editions/complaint-1.json with other words',
      fix: 'restore editions.yaml from its history or a copy; if nothing was printed of it, delete editions/complaint-1.json',
    },
    remedy: 'Restore the ledger; if nothing was printed of that record, delete it.',
  },
  'edition-bytes': {
    severity: ['error', 'warning'],
    meaning: 'A released sheet was made again and came out with other bytes.',
    example: {
      message:
        'expected the bytes of complaint-1 as released, found others in posters/complaint-a4.pdf: this is Taqta 0.2.0, and Taqta 0.1.0 made it',
      fix: 'for the same bytes use Taqta 0.1.0',
    },
    remedy: 'Use the version of Taqta that made it; compare the two sheets before you print the new one.',
  },
  'ledger-layout': {
    severity: ['error'],
    meaning: 'The ledger is written so that no entry can be added at its end.',
    example: {
      message: 'expected a list with a dash before each entry at the beginning of its line, found one written in another way',
      fix: 'write the entries as "taqta release" does, or leave nothing but comments in an empty ledger',
    },
    remedy: 'Write its entries as `taqta release` does.',
  },
  'ledger-changed': {
    severity: ['error'],
    meaning: 'Somebody changed the ledger while the command worked. Nothing was released.',
    example: {
      message: 'expected the ledger as it was read, found that somebody has changed it meanwhile',
      fix: 'run the command again; nothing was released',
    },
    remedy: 'Run the command again.',
  },
  'release-elsewhere': {
    severity: ['warning'],
    meaning: 'The output folder holds nothing of a release that the ledger names, as after a fresh clone.',
    example: {
      message: 'expected the files of this release in releases/2026-11-01 of the output folder, found no such folder',
      fix: 'copy it here from where it was released; single editions come back with "taqta build --edition"',
    },
    remedy: 'Copy it here, or make single editions again with `taqta build --edition`.',
  },
  'released-file-missing': {
    severity: ['error'],
    meaning: 'A file of a release is gone.',
    example: {
      message: 'expected releases/2026-11-01/posters/complaint-a4.pdf as it was released, found no such file',
      fix: 'put it back from a copy, or with "taqta build --edition complaint-1"',
    },
    remedy: 'Put it back from a copy, or make it again with `taqta build --edition`.',
  },
  'released-file-altered': {
    severity: ['error'],
    meaning: 'A file of a release has other bytes than it was released with.',
    example: {
      message: 'expected releases/2026-11-01/posters/complaint-a4.pdf as it was released, found other bytes',
      fix: 'put it back from a copy, or with "taqta build --edition complaint-1"',
    },
    remedy: 'Put it back from a copy, or make it again with `taqta build --edition`.',
  },
  'unknown-edition': {
    severity: ['error'],
    meaning: 'An edition is asked for that was never released.',
    example: {
      message: 'expected a released edition, found "complaint-3"',
      fix: 'there are: complaint-1, second-1, complaint-2',
    },
    remedy: 'Choose one of those that the message lists.',
  },
} as const satisfies ProblemEntries;
