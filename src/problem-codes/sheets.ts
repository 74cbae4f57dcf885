import type { ProblemEntries } from './entry.js';

const AS_MADE = 'print and send the file as taqta build makes it; no text has to change';

/** The sheets: what is set, painted and read back from a finished file. */
export const SHEETS = {
  'text-overflow': {
    severity: ['error'],
    meaning:
      'A poster does not fit its sheets at the least size that people can read where they stand, or a word is wider than its column.',
    example: {
      message:
        'sheet 1 of 1: «kk» needs 313 mm, «ru» 214 mm; the sheet holds 245 mm of text on A4 at 10.5 pt, the least for reading at 0.7 m',
      fix: 'shorten «kk» by about 660 characters, or set "sheets: 2" and move a block to the new sheet',
    },
    remedy: 'Shorten the text as the message says, or give the poster another sheet.',
  },
  'long-center': {
    severity: ['error'],
    meaning: 'The words of a center leave a poster of its set no room in the least type. The sets of other centers are made.',
    example: {
      message: 'the name, address and hours of "samal" leave too little room on complaint A4',
      fix: 'shorten its name or its address, or give it fewer words for its hours',
    },
    remedy: 'Shorten the name or the address in the table of centers, or give the poster more room.',
  },
  'unused-code': {
    severity: ['warning'],
    meaning: 'Centers have a code of their own, in centers.yaml or in a table, and none of the posters that they hang has a place for it.',
    example: {
      message: 'expected a poster with a place for the own code of 1 center, such as sample, found none among those they hang',
      fix: 'give a poster a block of codes with "code: { own: … }", or leave the page out',
    },
    remedy: 'Give a poster a block of codes with `code: { own: … }`: docs/content.md says how.',
  },
  'outdated-sheets': {
    severity: ['warning'],
    meaning:
      'A run for some posters, sizes or variants is to make print files or zips of centers, and other sheets that would be in them are of another day, content or version. A print file or a zip has all sheets of its center, or is not made.',
    example: {
      message:
        'no print file or zip for 2 centers, such as samal, aqsu: other sheets in it are of another day, content or version, and this run does not make them',
      fix: 'run taqta batch without --only, --size and --variant',
    },
    remedy: 'A run for all sheets makes those anew that have changed, and then the print files and zips.',
  },
  'little-room': {
    severity: ['warning'],
    meaning:
      'The texts of a sheet can become less than 5 % longer, in the language that fills it most, before the sheet no longer holds them in its least type, though spaces, squares and numerals yield. The contact sheet has the room of every sheet.',
    example: {
      message: 'sheet 1 of 1: expected room for texts 5 % longer, found 1 % in «kk»',
      fix: 'shorten «kk» by about 80 characters, or set "sheets: 2" and move a block to the new sheet',
    },
    remedy:
      'Nothing has to be done today. Before the next change of a text, shorten it as the message says, or give the poster another sheet.',
  },
  'many-words': {
    severity: ['error'],
    meaning: 'A notice has more words in one language than anybody reads in passing.',
    example: {
      message: 'expected at most 90 words in «ru» with "design: notice", found 114',
      fix: 'take 24 words out, or set "design: list"',
    },
    remedy: 'Say it in fewer words, or choose a design that is read standing still.',
  },
  'text-lost': {
    severity: ['error'],
    meaning: 'Words are not on the sheet, are broken into two lines, or stand where a printer does not reach.',
    example: {
      message: 'complaint on A4: expected text 10.0 mm or more inside the sheet, found «ШАҒЫМ» at 7.0 mm',
      fix: 'shorten the text, or the one beside it',
    },
    remedy: 'Shorten the text; a file that was made long ago is made again with `taqta build`.',
  },
  'overlapping-text': {
    severity: ['error'],
    meaning: 'Two lines, or a line and a code, lie over each other.',
    example: {
      message:
        'complaint on A4, page 1: expected lines apart, found «көрсетілетін қызметті алушының» 1.0 mm inside «шағымы бес жұмыс күні»',
      fix: 'shorten the text, or the one beside it',
    },
    remedy: 'Shorten the text beside them, or give their parts more room in theme.yaml.',
  },
  'text-too-small': {
    severity: ['error'],
    meaning: 'Type is smaller than what people can read where they stand.',
    example: {
      message: 'complaint on A4: expected type of 10.5 pt or more, found 10.4 pt for «беру»',
      fix: 'shorten the text, or raise the size in theme.yaml',
    },
    remedy: 'Raise the size in theme.yaml, or shorten the text.',
  },
  'low-contrast': {
    severity: ['error'],
    meaning:
      'Text does not stand out from its ground (WCAG 2.2, level AAA). A colour of theme.yaml is reported once, at its line, with what was measured and a colour that will do.',
    example: {
      message:
        'complaint on A4: expected a contrast of 7:1 or more, found 2.5:1 for «Үлгі агенттігі. ШАҒЫМ, 22.11.2026 күнгі…», #9AA5AD on #FFFFFF',
      fix: 'choose a darker text or a lighter ground (the reverse on dark grounds) in theme.yaml',
    },
    remedy: 'Choose a darker text or a lighter ground in theme.yaml; the reverse on dark grounds.',
  },
  'language-order': {
    severity: ['error'],
    meaning:
      'The languages do not stand in their order, the first left or above, or they differ in size, weight or colour (law on languages, art. 21).',
    example: {
      message:
        'complaint on A4: expected letters of one size, weight and colour in every language in "title", found 35.10 pt, weight 800, #FFFFFF in «kk» and 13.65 and 35.10 pt, weight 500 and 800, #FFFFFF in «ru»',
      fix: 'mark all of the title in every language, or a part of it in every language',
    },
    remedy: 'Mark key phrases in every language or in none, and set all of them alike in theme.yaml.',
  },
  'qr-unreadable': {
    severity: ['error'],
    meaning: 'A QR code is missing, too small, too faint, or was not read back from the finished sheet.',
    example: {
      message: 'complaint: expected QR modules of 0.5 mm or more on A4, found 0.37 mm',
      fix: 'give the link an address of at most 203 characters',
    },
    remedy: 'Give the code more room, a darker ink or a shorter address.',
  },
  'mark-unreadable': {
    severity: ['error'],
    meaning: 'The small code of an edition was not read back from the finished sheet, or a sheet without an edition bears one.',
    example: {
      message: 'complaint: expected the mark TQRA229MG of the edition, read at 150 dpi, found none that can be read',
      fix: 'give the mark larger modules in theme.yaml',
    },
    remedy: 'Give the mark larger modules or a darker ink in theme.yaml.',
  },
  'page-box': {
    severity: ['error'],
    meaning: 'The pages of a file have another size, number or bleed than a poster has.',
    example: {
      message: 'expected a sheet of A5, A4, A3, A2, A1, upright, found 215.9 × 279.4 mm',
      fix: AS_MADE,
    },
    remedy: 'Print and send the file as `taqta build` has made it.',
  },
  'font-not-embedded': {
    severity: ['error'],
    meaning: 'A file does not bring its type along: another machine would show other letters.',
    example: {
      message: 'expected every font in the file, found Helvetica left out',
      fix: AS_MADE,
    },
    remedy: 'Print and send the file as `taqta build` has made it.',
  },
  'word-space': {
    severity: ['error'],
    meaning: 'Spaces between words are not those of the type: something else has set the lines anew.',
    example: {
      message: "page 1: expected the font's own word spaces, found one 20.0 % narrower in «Каждыйимеетправо»",
      fix: AS_MADE,
    },
    remedy: 'Make the file with `taqta build`, and let nothing else change it.',
  },
  untagged: {
    severity: ['error'],
    meaning: 'A screen reader would not hear all of the sheet, or not in its order (PDF/UA).',
    example: {
      message: 'expected a structure that says all of the sheet, found «Право на жалобу» on page 1 neither in an element nor an artifact',
      fix: AS_MADE,
    },
    remedy: 'Print and send the file as `taqta build` has made it: editors of PDF files take the structure out.',
  },
  'size-not-printed': {
    severity: ['error', 'warning'],
    meaning: 'A variant is not made in a size that was asked for, as tiles of A4.',
    example: {
      message: 'expected A3, A2 for tiles, found A4',
      fix: 'add --size a3',
    },
    remedy: 'Choose another size, or leave that one out.',
  },
} as const satisfies ProblemEntries;
