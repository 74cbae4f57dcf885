import type { English } from '../catalogue.js';

/** Fonts and pictograms of one's own. */
export const OWN_LOOK = {
  'font-file.found': ({ file, found }: { file: string; found: string }) => `expected a font in ${file} (TTF, OTF, WOFF2), found ${found}`,
  'font-file.megabytes': ({ megabytes }: { megabytes: number }) => `${megabytes.toFixed(1)} MB`,
  'font-file.megabytes-fix': ({ most }: { most: number }) =>
    `take the file with the letters of your languages alone; ${most} MB are enough for any of them`,
  'font-file.unreadable': ({ code }: { code: string }) => `a file that may not be read (${code})`,
  'font-file.no-font': 'another kind of file',
  'font-file.no-font-fix': 'copy the font itself there; another name does not change what is in it',
  'font-file.broken': 'one that is broken or cut off',
  'font-file.broken-fix': 'copy it anew from where it comes from',
  'font-file.packed': 'one that unpacks to more than 30 MB, or is cut off',
  'font-file.packed-fix': 'take the TTF or OTF of the font, with the letters of your languages',
  'font-file.collection': 'a collection of several (TTC)',
  'font-file.collection-fix': 'take the file of the one weight, TTF or OTF',
  'font-file.variable': 'a variable font, whose weights are not files',
  'font-file.variable-fix': 'take the files of the single weights: Google Fonts has them in the folder "static" of the download',
  'font-file.heights': ({
    least,
    most,
    leastSmall,
    mostSmall,
    capital,
    small,
  }: {
    least: number;
    most: number;
    leastSmall: number;
    mostSmall: number;
    capital: number;
    small: number;
  }) =>
    `expected capitals of ${least} to ${most} and small letters of ${leastSmall} to ${mostSmall} of the type size, found ${capital} and ${small}`,
  'font-file.heights-fix': 'take a font for texts',
  'font-faults.in': ({ said, files, family }: { said: string; files: readonly string[]; family: string }) =>
    `${said} in ${[...files].join(', ')} (${family})`,
  'font-letters.found': ({ languages, letters }: { languages: readonly string[]; letters: string }) =>
    `expected all letters of ${[...languages].join(', ')} and the signs that sheets set, found none for ${letters}`,
  'font-letters.found-more': ({ languages, letters, more }: { languages: readonly string[]; letters: string; more: number }) =>
    `expected all letters of ${[...languages].join(', ')} and the signs that sheets set, found none for ${letters} and ${more} more`,
  'font-letters.fix': 'take a font that has them, such as Golos Text or Onest, or ask its maker for a file with these letters',
  'font-licence.forbidden': 'expected a font that may be embedded in files, found that its maker forbids it',
  'font-licence.no-part': 'expected a font that may be embedded in files, found that its maker forbids to embed a part of it',
  'font-licence.no-outlines': 'expected a font that may be embedded in files, found that its maker forbids to embed its outlines',
  'font-licence.forbidden-fix': 'ask its maker for a file that may be embedded, or take another font',
  'font-licence.print-only': 'expected a font that screens may show as well, found one marked for print and preview alone',
  'font-licence.print-only-fix': 'see that its licence allows screens, or ask its maker for a file that says so',
  'font-licence.empty': ({ family, file }: { family: string; file: string }) =>
    `expected the licence of ${family} in ${file}, found an empty file`,
  'font-licence.empty-fix': 'copy the text there that came with the font (OFL.txt, LICENSE): it has to travel with every copy of it',
  'icon-file.not-folder': 'expected a folder of pictograms, found a file',
  'icon-file.refused': ({ code }: { code: string }) => `expected a folder of pictograms, found that the system refuses it (${code})`,
  'icon-file.folder-fix': 'make it a folder with SVG files',
  'icon-file.many': ({ most, icons }: { most: number; icons: number }) => `expected at most ${most} pictograms, found ${icons}`,
  'icon-file.many-fix': 'move out those that no text names',
  'icon-file.name': 'expected a name of small Latin letters, digits and hyphens that ends in .svg, found another',
  'icon-file.name-fix': 'rename it, for instance to window-3.svg: texts name it "window-3"',
  'icon-file.found': ({ found }: { found: string }) => `expected a pictogram of lines on a grid of 24 × 24, found ${found}`,
  'icon-file.draw-fix': 'draw it with lines of 2 on 24 × 24, without fills, and save it as a plain SVG with all transformations applied',
  'icon-file.size-fix': 'set the size of the page to 24 × 24, viewBox="0 0 24 24", and fit the drawing into it',
  'icon-file.anew-fix': 'save it anew as a plain SVG',
  'drawing.signs': ({ signs }: { signs: number }) => `a file of ${signs} characters`,
  'drawing.entities': 'entities of its own',
  'drawing.root': ({ name, namespace }: { name: string; namespace: string }) => `<${name}> where <svg xmlns="${namespace}"> should be`,
  'drawing.not-svg': ({ name }: { name: string }) => `<${name}> where <svg> should be`,
  'drawing.attribute': ({ attribute, name }: { attribute: string; name: string }) => `"${attribute}" of <${name}>`,
  'drawing.box': ({ box }: { box: string }) => `a drawing of ${box}`,
  'drawing.part': ({ part }: { part: string }) => `${part}`,
  'drawing.many': ({ most }: { most: number }) => `more than ${most} shapes`,
  'drawing.broken': 'a fault in its XML',
  'drawing.cut': 'one that ends too early',
  'drawing.none': 'no drawing',
  'drawing.no-shape': 'no shape in it',
  'drawing.unseen': ({ name }: { name: string }) => `<${name}> that nobody sees, without a line`,
  'drawing.filled': ({ name }: { name: string }) => `a filled <${name}> without a line`,
  'drawing.fill': ({ name, fill }: { name: string; fill: string }) => `<${name}> filled with "${fill}"`,
  'drawing.no-place': ({ name }: { name: string }) => `<${name}> without a place`,
} as const satisfies English;
