import type { ProblemEntries } from './entry.js';

/** A look of one's own: theme.yaml in the content folder, fonts and pictograms. */
export const THEME = {
  'unlike-colour': {
    severity: ['warning'],
    meaning:
      'A gray, or the inks for a print shop, that theme.yaml gives is no longer near to its colour: sheets without colour, or from the press, would show another one.',
    example: {
      message: 'press.night: expected inks near to colours.night "#14532D" (CIEDE2000 of 5 at most), found [100, 72, 36, 28], 31.7 from it',
      fix: 'take the line out, and it follows its colour as [86, 7, 94, 66]',
    },
    remedy: 'Take the line out, so that it follows its colour, or give it anew for the colour of today.',
  },
  'font-file': {
    severity: ['error'],
    meaning:
      'A font that theme.yaml names is no font that can be set: another kind of file, broken, a collection, a variable font, or too large.',
    example: {
      message: 'expected a font in fonts/own.ttf (TTF, OTF, WOFF2), found another kind of file',
      fix: 'copy the font itself there; another name does not change what is in it',
    },
    remedy: 'Take the file of the one weight, TTF, OTF or WOFF2, as its maker hands it out.',
  },
  'font-letters': {
    severity: ['error'],
    meaning:
      'A font lacks letters of the languages of the project, or signs that sheets and screens set by themselves: figures, ₸, №, quotation marks, arrows.',
    example: {
      message:
        'expected all letters of kk, ru and the signs that sheets set, found none for ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І in fonts/own.ttf (Own)',
      fix: 'take a font that has them, such as Golos Text or Onest, or ask its maker for a file with these letters',
    },
    remedy: 'Take a font that has them: many that have Russian letters have no Kazakh ones.',
  },
  'font-licence': {
    severity: ['error', 'warning'],
    meaning: 'A font may not be embedded in files, by its own mark, or the licence that has to travel with it is empty.',
    example: {
      message: 'expected the licence of Own in fonts/OFL.txt, found an empty file',
      fix: 'copy the text there that came with the font (OFL.txt, LICENSE): it has to travel with every copy of it',
    },
    remedy: 'Put the licence there as it came with the font, or take a font that may be embedded.',
  },
  'icon-file': {
    severity: ['error'],
    meaning:
      'A file in icons/ is no pictogram: it is drawn on another grid, has fills, transformations or other elements than shapes, or is broken.',
    example: {
      message: 'expected a pictogram of lines on a grid of 24 × 24, found a drawing of 0 0 512 512',
      fix: 'set the size of the page to 24 × 24, viewBox="0 0 24 24", and fit the drawing into it',
    },
    remedy: 'Draw it as the pictograms of Lucide are drawn: lines of 2 on 24 × 24, and save it as a plain SVG.',
  },
} as const satisfies ProblemEntries;
