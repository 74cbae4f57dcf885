import type { ProblemEntries } from './entry.js';

/** Pictures of the content folder: whether they can be shown, and how well. */
export const PICTURES = {
  'broken-picture': {
    severity: ['error'],
    meaning: 'A picture is not whole: it was cut off when it was copied, or is damaged. It is looked at before anything is made.',
    example: {
      message: 'expected a whole picture, found one that ends too early or is damaged (VipsJpeg: premature end of JPEG image)',
      fix: 'copy the file anew from where it comes from, or save it anew in a program for pictures',
    },
    remedy: 'Copy the file anew from where it comes from.',
  },
  'unsafe-drawing': {
    severity: ['error'],
    meaning:
      'A drawing (SVG) holds what is no drawing: a script, an address outside of the file, words whose type it does not bring, an effect, or so much that it would take minutes to draw. A drawing is taken apart and made anew of its shapes alone.',
    example: {
      message: 'expected a drawing of shapes alone, found a script in line 1 of the file',
      fix: 'save it anew as a plain SVG (in Inkscape "Plain SVG", in Illustrator "SVG 1.1" without scripts), or as PNG',
    },
    remedy: 'Save it anew as a plain SVG with its words turned into outlines, or as PNG large enough for print.',
  },
  'low-resolution': {
    severity: ['warning'],
    meaning:
      'A picture has too few pixels for the size in which it is printed (200 to the inch are needed): it looks soft or in steps. On smaller paper it may be good enough.',
    example: {
      message: 'complaint on A4: expected 200 dpi or more of pictures/hall.png, which is 157 mm high there, found 129 dpi',
      fix: 'take a picture of at least 1654 × 1236 pixels, or give it "fit: contain" and "height: 101" at most',
    },
    remedy: 'Take a picture with more pixels, or show it smaller.',
  },
  'picture-changed': {
    severity: ['error'],
    meaning: 'A picture was changed or taken away while a command was at work, or one that a release has kept is gone.',
    example: {
      message: 'expected pictures/hall.png as it was read, found it gone: pictures/hall.png',
      fix: 'run the command again; a picture of an edition comes back from the history of editions/pictures/ or a copy',
    },
    remedy: 'Run the command again; put a picture of an edition back from a copy.',
  },
} as const satisfies ProblemEntries;
