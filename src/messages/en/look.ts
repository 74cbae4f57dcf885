import type { English } from '../catalogue.js';
import { decimal } from './words.js';

/** The page and the sheets on which a look shows itself. */
export const LOOK = {
  'look.title': ({ organisation }: { organisation: string }) => `The look of ${organisation}`,
  'look.made': ({ day, version }: { day: string; version: string }) => `As of ${day}, made by Taqta ${version}`,
  'look.print': 'The same to print (PDF)',
  'look.colours': 'Colours',
  'look.colour': 'Colour',
  'look.value': 'Value',
  'look.contrasts': 'Contrast',
  'look.colour-contrast': ({ colour, contrast, least }: { colour: string; contrast: number; least: number }) =>
    `${colour} ${decimal(contrast, 1)}:1 (least ${decimal(least)})`,
  'look.gray-tone': 'Gray',
  'look.four-inks': 'Inks (C M Y K, %)',
  'look.high-contrast': 'High contrast on screens',
  'look.colour-on': ({ colour, ground, contrast }: { colour: string; ground: string; contrast: number }) =>
    `${colour} on ${ground}: ${decimal(contrast, 1)}:1`,
  'look.lettering': 'Type',
  'look.family': 'Family',
  'look.letter-heights': 'Capitals, small letters',
  'look.of-type-size': ({ capital, small }: { capital: number; small: number }) =>
    `${decimal(capital)} and ${decimal(small)} of the type size`,
  'look.weights': 'Weights',
  'look.body': 'Body at A4',
  'look.body-sizes': ({ least, most, imprint }: { least: number; most: number; imprint: number }) =>
    `${decimal(least)} to ${decimal(most)} pt, imprint ${decimal(imprint)} pt`,
  'look.ornament': 'Ornament',
  'look.yes': 'yes',
  'look.no': 'no',
  'look.pictograms': 'Pictograms',
  'look.designs': 'Designs and blocks',
  'look.with-blocks': ({ blocks }: { blocks: readonly string[] }) => `with ${[...blocks].join(', ')}`,
  'look.sheet-in-design': ({ poster, sheet, design }: { poster: string; sheet: number; design: string }) =>
    `${poster}, sheet ${sheet}, in the design ${design}`,
  'look.measured': ({ colour, contrast }: { colour: string; contrast: number }) => `${colour} ${decimal(contrast, 1)}`,
  'look.inks-across': 'Inks C M Y K',
  'look.imprint': 'imprint',
  'look.body-least': 'body, least',
  'look.body-most': 'body, most',
  'look.large': 'large print',
  'look.headline': 'title',
  'look.at-points': ({ what, points }: { what: string; points: number }) => `${what}, ${decimal(points)} pt`,
} as const satisfies English;
