import type { ProblemEntries } from './entry.js';

/** Photos and PDF files of posters that `taqta verify` and `taqta proof` look at. */
export const VERIFICATION = {
  'edition-superseded': {
    severity: ['error'],
    meaning: 'The sheet is out of date: something that it says has changed.',
    example: {
      message:
        'expected complaint-2 on 2026-11-22, found complaint-1 of 2026-11-01, because: Телефон нөмірі өзгерді: бұрын – 1414, енді – 1415. / Изменился номер телефона: было – 1414, стало – 1415.',
      fix: 'print complaint-2 of 2026-11-02 and hang it in its place',
    },
    remedy: 'Print the newest edition and hang it in its place.',
  },
  'edition-early': {
    severity: ['error'],
    meaning: 'The sheet says what holds from a later day on.',
    example: {
      message: 'expected complaint-1 on 2026-11-22, found complaint-2, which holds from 2027-01-01',
      fix: 'hang it on 2027-01-01, and complaint-1 until then',
    },
    remedy: 'Hang it on that day.',
  },
  'edition-withdrawn': {
    severity: ['error'],
    meaning: 'The content has no such poster any more.',
    example: {
      message: 'expected a poster of the content on 2026-11-22, found complaint-1, which it has no more',
      fix: 'take the sheet down',
    },
    remedy: 'Take the sheet down.',
  },
  'edition-unknown': {
    severity: ['error'],
    meaning: 'The sheet bears the mark of an edition that the ledger does not know.',
    example: {
      message: 'expected an edition of the ledger, found the code 7K3QXM, which it does not know',
      fix: 'use the content folder from which the sheet was released, with its newest editions.yaml',
    },
    remedy: 'Use the content folder that it was released from, with its newest editions.yaml.',
  },
  'mark-misread': {
    severity: ['error'],
    meaning: 'A mark was read with a wrong check sign: a character of it is not what is printed.',
    example: {
      message: 'expected a mark with the right check sign, found "7K3QXN2"',
      fix: 'photograph the foot of the sheet again, from nearer and straight on',
    },
    remedy: 'Photograph the foot of the sheet again, from nearer and straight on.',
  },
  'mark-not-found': {
    severity: ['error'],
    meaning: 'A photo shows a poster of this content, but not the mark that says which edition it is.',
    example: {
      message:
        'expected the small code of an edition beside the imprint, found only the QR code of https://egov.kz, which stands on complaint: which edition is not known',
      fix: 'hold the camera straight, so near that the sheet fills the picture, in even light; or photograph its foot alone; a sheet that bears ЖОБА / ПРОЕКТ or no edition at its foot was never released',
    },
    remedy: 'Photograph the whole sheet or its foot straight on, in even light.',
  },
  'sheet-not-released': {
    severity: ['error'],
    meaning: 'A PDF is a poster of this content that was never released: it bears no mark.',
    example: {
      message:
        'expected the mark of an edition beside the imprint, found only the QR code of https://egov.kz, which stands on complaint: this sheet was never released',
      fix: 'release the poster, and print the sheet in the folder of its release',
    },
    remedy: 'Release the poster, and print the sheet in the folder of its release.',
  },
  'foreign-code': {
    severity: ['error'],
    meaning: 'The picture shows codes, but none of a poster of this content.',
    example: {
      message: 'expected the mark of an edition, found only codes of others: "https://example.kz/menu"',
      fix: 'check that this is a poster of this content folder',
    },
    remedy: 'Check that it is a poster of this content folder.',
  },
  'no-code': {
    severity: ['error'],
    meaning: 'No code was found in the picture at all.',
    example: {
      message: 'expected a poster with the mark of an edition, found no code at all',
      fix: 'hold the camera straight, so near that the sheet fills the picture, in even light; or photograph its foot alone',
    },
    remedy: 'Hold the camera straight and so near that the sheet fills the picture, in even light.',
  },
  'picture-heic': {
    severity: ['error'],
    meaning: 'The photo is in the form of iPhones (HEIC), which cannot be read here.',
    example: {
      message: 'expected a photo or a PDF of a poster, found a HEIC picture, as iPhones write them, which cannot be read here',
      fix: 'send the photo as JPEG: Settings > Camera > Formats > Most Compatible, or export it from Photos as JPEG',
    },
    remedy: 'Send it as JPEG: Settings > Camera > Formats > Most Compatible.',
  },
  'picture-too-large': {
    severity: ['error'],
    meaning: 'The picture is larger than any photo of a poster.',
    example: {
      message: 'expected a photo or a PDF of a poster, found a picture of more than 120 million pixels',
      fix: 'make the picture smaller, or photograph the foot alone',
    },
    remedy: 'Make it smaller, or photograph the foot alone.',
  },
  'picture-unreadable': {
    severity: ['error'],
    meaning: 'The file is broken, or no picture and no PDF.',
    example: {
      message: 'expected a photo or a PDF of a poster, found a file that is broken or none of these',
      fix: 'use JPEG, PNG, WebP, TIFF or PDF; fetch the file again',
    },
    remedy: 'Use JPEG, PNG, WebP, TIFF or PDF.',
  },
  'pdf-encrypted': {
    severity: ['error'],
    meaning: 'The PDF asks for a password.',
    example: {
      message: 'expected a photo or a PDF of a poster, found a PDF that asks for a password',
      fix: 'save it without a password, or photograph the sheet',
    },
    remedy: 'Save it without one, or photograph the sheet.',
  },
  'pdf-unreadable': {
    severity: ['error'],
    meaning: 'The PDF is broken.',
    example: {
      message: 'expected a photo or a PDF of a poster, found a PDF that is broken',
      fix: 'fetch the file again',
    },
    remedy: 'Fetch the file again.',
  },
  'pdf-too-large': {
    severity: ['error'],
    meaning: 'The PDF has more or larger pages than posters have.',
    example: {
      message: 'expected a photo or a PDF of a poster, found a PDF of too many or too large pages',
      fix: 'take out the pages of the posters',
    },
    remedy: 'Take out the pages of the posters.',
  },
  'not-a-pdf': {
    severity: ['error'],
    meaning: '`taqta proof` was given another file than a PDF.',
    example: {
      message: 'expected a PDF of a poster, found another file',
      fix: 'name the PDF; for photos there is taqta verify',
    },
    remedy: 'Name the PDF; for photos there is `taqta verify`.',
  },
  'foreign-pdf': {
    severity: ['error'],
    meaning: 'The PDF was not made by Taqta, or something else has written it anew.',
    example: {
      message: 'expected a poster made by Taqta, found a file of "Another program"',
      fix: 'name a PDF that taqta build has made',
    },
    remedy: 'Name a file as `taqta build` has made it.',
  },
} as const satisfies ProblemEntries;
