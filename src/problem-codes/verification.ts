import type { ProblemEntries } from './entry.js';

/** Photos and PDF files of posters that `taqta verify` and `taqta proof` look at. */
export const VERIFICATION = {
  'edition-superseded': {
    severity: ['error'],
    meaning: 'The sheet is out of date: something that it says has changed.',
    remedy: 'Print the newest edition and hang it in its place.',
  },
  'edition-early': {
    severity: ['error'],
    meaning: 'The sheet says what holds from a later day on.',
    remedy: 'Hang it on that day.',
  },
  'edition-withdrawn': {
    severity: ['error'],
    meaning: 'The content has no such poster any more.',
    remedy: 'Take the sheet down.',
  },
  'edition-unknown': {
    severity: ['error'],
    meaning: 'The sheet bears the mark of an edition that the ledger does not know.',
    remedy: 'Use the content folder that it was released from, with its newest editions.yaml.',
  },
  'mark-misread': {
    severity: ['error'],
    meaning: 'A mark was read with a wrong check sign: a character of it is not what is printed.',
    remedy: 'Photograph the foot of the sheet again, from nearer and straight on.',
  },
  'mark-not-found': {
    severity: ['error'],
    meaning: 'A photo shows a poster of this content, but not the mark that says which edition it is.',
    remedy: 'Photograph the whole sheet or its foot straight on, in even light.',
  },
  'sheet-not-released': {
    severity: ['error'],
    meaning: 'A PDF is a poster of this content that was never released: it bears no mark.',
    remedy: 'Release the poster, and print the sheet in the folder of its release.',
  },
  'foreign-code': {
    severity: ['error'],
    meaning: 'The picture shows codes, but none of a poster of this content.',
    remedy: 'Check that it is a poster of this content folder.',
  },
  'no-code': {
    severity: ['error'],
    meaning: 'No code was found in the picture at all.',
    remedy: 'Hold the camera straight and so near that the sheet fills the picture, in even light.',
  },
  'picture-heic': {
    severity: ['error'],
    meaning: 'The photo is in the form of iPhones (HEIC), which cannot be read here.',
    remedy: 'Send it as JPEG: Settings > Camera > Formats > Most Compatible.',
  },
  'picture-too-large': {
    severity: ['error'],
    meaning: 'The picture is larger than any photo of a poster.',
    remedy: 'Make it smaller, or photograph the foot alone.',
  },
  'picture-unreadable': {
    severity: ['error'],
    meaning: 'The file is broken, or no picture and no PDF.',
    remedy: 'Use JPEG, PNG, WebP, TIFF or PDF.',
  },
  'pdf-encrypted': {
    severity: ['error'],
    meaning: 'The PDF asks for a password.',
    remedy: 'Save it without one, or photograph the sheet.',
  },
  'pdf-unreadable': {
    severity: ['error'],
    meaning: 'The PDF is broken.',
    remedy: 'Fetch the file again.',
  },
  'pdf-too-large': {
    severity: ['error'],
    meaning: 'The PDF has more or larger pages than posters have.',
    remedy: 'Take out the pages of the posters.',
  },
  'not-a-pdf': {
    severity: ['error'],
    meaning: '`taqta proof` was given another file than a PDF.',
    remedy: 'Name the PDF; for photos there is `taqta verify`.',
  },
  'foreign-pdf': {
    severity: ['error'],
    meaning: 'The PDF was not made by Taqta, or something else has written it anew.',
    remedy: 'Name a file as `taqta build` has made it.',
  },
} as const satisfies ProblemEntries;
