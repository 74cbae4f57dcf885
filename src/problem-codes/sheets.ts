import type { ProblemEntries } from './entry.js';

/** The sheets: what is set, painted and read back from a finished file. */
export const SHEETS = {
  'text-overflow': {
    severity: ['error'],
    meaning:
      'A poster does not fit its sheets at the least size that people can read where they stand, or a word is wider than its column.',
    remedy: 'Shorten the text as the message says, or give the poster another sheet.',
  },
  'text-lost': {
    severity: ['error'],
    meaning: 'Words are not on the sheet, are broken into two lines, or stand where a printer does not reach.',
    remedy: 'Shorten the text; a file that was made long ago is made again with `taqta build`.',
  },
  'overlapping-text': {
    severity: ['error'],
    meaning: 'Two lines, or a line and a code, lie over each other.',
    remedy: 'Shorten the text beside them, or give their parts more room in theme.yaml.',
  },
  'text-too-small': {
    severity: ['error'],
    meaning: 'Type is smaller than what people can read where they stand.',
    remedy: 'Raise the size in theme.yaml, or shorten the text.',
  },
  'low-contrast': {
    severity: ['error'],
    meaning: 'Text does not stand out from its ground (WCAG 2.2, level AAA).',
    remedy: 'Choose a darker text or a lighter ground in theme.yaml; the reverse on dark grounds.',
  },
  'language-order': {
    severity: ['error'],
    meaning:
      'Kazakh does not stand left of Russian or above it, or the two halves differ in size, weight or colour (law on languages, art. 21).',
    remedy: 'Mark key phrases in both languages or in none, and set both halves alike in theme.yaml.',
  },
  'qr-unreadable': {
    severity: ['error'],
    meaning: 'A QR code is missing, too small, too faint, or was not read back from the finished sheet.',
    remedy: 'Give the code more room, a darker ink or a shorter address.',
  },
  'mark-unreadable': {
    severity: ['error'],
    meaning: 'The small code of an edition was not read back from the finished sheet, or a sheet without an edition bears one.',
    remedy: 'Give the mark larger modules or a darker ink in theme.yaml.',
  },
  'page-box': {
    severity: ['error'],
    meaning: 'The pages of a file have another size, number or bleed than a poster has.',
    remedy: 'Print and send the file as `taqta build` has made it.',
  },
  'font-not-embedded': {
    severity: ['error'],
    meaning: 'A file does not bring its type along: another machine would show other letters.',
    remedy: 'Print and send the file as `taqta build` has made it.',
  },
  'word-space': {
    severity: ['error'],
    meaning: 'Spaces between words are not those of the type: something else has set the lines anew.',
    remedy: 'Make the file with `taqta build`, and let nothing else change it.',
  },
  untagged: {
    severity: ['error'],
    meaning: 'A screen reader would not hear all of the sheet, or not in its order (PDF/UA).',
    remedy: 'Print and send the file as `taqta build` has made it: editors of PDF files take the structure out.',
  },
  'size-not-printed': {
    severity: ['error', 'warning'],
    meaning: 'A variant is not made in a size that was asked for, as tiles of A4.',
    remedy: 'Choose another size, or leave that one out.',
  },
} as const satisfies ProblemEntries;
