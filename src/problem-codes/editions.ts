import type { ProblemEntries } from './entry.js';

/** Releases: the ledger, the records, and the files that were released. */
export const EDITIONS = {
  'edition-content': {
    severity: ['warning'],
    meaning: 'The content says something else today than a released edition said of the same day: a text or a rule was written over.',
    remedy: 'Nothing for the sheet, which is made of its record. Next time add a version with `from:`.',
  },
  'edition-record': {
    severity: ['error', 'warning'],
    meaning: 'The record of a released edition is missing, was changed, or has a form that this version of Taqta cannot read.',
    remedy: 'Restore it from its history or a copy, or use the version of Taqta that the message names.',
  },
  'edition-twice': {
    severity: ['error'],
    meaning: 'The ledger has two entries of one edition: two editors released at the same time.',
    remedy: 'Keep the entries of the one whose sheets are printed, and release the other changes again.',
  },
  'edition-hole': {
    severity: ['error'],
    meaning: 'A number is missing between two editions of the ledger: an entry was taken out.',
    remedy: 'Restore the ledger from its history or a copy.',
  },
  'edition-altered': {
    severity: ['error'],
    meaning: 'An entry of the ledger was changed by hand: its code or its seal does not follow from it.',
    remedy: 'Restore the ledger from its history or a copy.',
  },
  'edition-forked': {
    severity: ['error'],
    meaning: 'An entry of the ledger was written to an earlier state of it: two editors released at the same time.',
    remedy: 'Keep the entries of the one whose sheets are printed, and release the other changes again.',
  },
  'edition-unlisted': {
    severity: ['warning'],
    meaning: 'A record of an edition lies in editions/ that the ledger does not name.',
    remedy: 'Restore the ledger; if nothing was printed of it, delete the record.',
  },
  'edition-taken': {
    severity: ['error'],
    meaning: 'An edition cannot be released, since a record with other words stands under its name already.',
    remedy: 'Restore the ledger; if nothing was printed of that record, delete it.',
  },
  'edition-bytes': {
    severity: ['error', 'warning'],
    meaning: 'A released sheet was made again and came out with other bytes.',
    remedy: 'Use the version of Taqta that made it; compare the two sheets before you print the new one.',
  },
  'ledger-layout': {
    severity: ['error'],
    meaning: 'The ledger is written so that no entry can be added at its end.',
    remedy: 'Write its entries as `taqta release` does.',
  },
  'ledger-changed': {
    severity: ['error'],
    meaning: 'Somebody changed the ledger while the command worked. Nothing was released.',
    remedy: 'Run the command again.',
  },
  'release-elsewhere': {
    severity: ['warning'],
    meaning: 'The output folder holds nothing of a release that the ledger names, as after a fresh clone.',
    remedy: 'Copy it here, or make single editions again with `taqta build --edition`.',
  },
  'released-file-missing': {
    severity: ['error'],
    meaning: 'A file of a release is gone.',
    remedy: 'Put it back from a copy, or make it again with `taqta build --edition`.',
  },
  'released-file-altered': {
    severity: ['error'],
    meaning: 'A file of a release has other bytes than it was released with.',
    remedy: 'Put it back from a copy, or make it again with `taqta build --edition`.',
  },
  'unknown-edition': {
    severity: ['error'],
    meaning: 'An edition is asked for that was never released.',
    remedy: 'Choose one of those that the message lists.',
  },
} as const satisfies ProblemEntries;
