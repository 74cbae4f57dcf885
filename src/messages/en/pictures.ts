import type { English } from '../catalogue.js';

/** Pictures of the content folder. */
export const PICTURES = {
  'unsafe-drawing.found': ({ found }: { found: string }) => `expected a drawing of shapes alone, found ${found}`,
  'unsafe-drawing.found-in': ({ found, line }: { found: string; line: number }) =>
    `expected a drawing of shapes alone, found ${found} in line ${line} of the file`,
  'unsafe-drawing.script': 'a script',
  'unsafe-drawing.page': 'a piece of a page of the web (foreignObject)',
  'unsafe-drawing.link': 'a link',
  'unsafe-drawing.picture': 'a picture inside',
  'unsafe-drawing.words': 'words, whose type is not in the file',
  'unsafe-drawing.effect': 'an effect (filter)',
  'unsafe-drawing.animation': 'an animation',
  'unsafe-drawing.element': ({ name }: { name: string }) => `<${name}>, which no drawing for print needs`,
  'unsafe-drawing.leads-out': ({ what }: { what: string }) => `${what}, which leads out of the file`,
  'unsafe-drawing.spelling': ({ sign }: { sign: string }) => `a character in another spelling (${sign})`,
  'unsafe-drawing.runs': ({ name }: { name: string }) => `${name}, which runs a script`,
  'unsafe-drawing.entities': 'entities of its own',
  'unsafe-drawing.many': ({ most }: { most: number }) => `more than ${most} elements`,
  'unsafe-drawing.deep': ({ most }: { most: number }) => `elements more than ${most} deep in each other`,
  'unsafe-drawing.drawn': ({ most }: { most: number }) => `more than ${most} elements, counting those that are used again`,
  'unsafe-drawing.chain': ({ most }: { most: number }) => `elements that use each other more than ${most} deep`,
  'unsafe-drawing.itself': 'an element that is drawn inside of itself',
  'unsafe-drawing.root': ({ name }: { name: string }) => `<${name}> where <svg> should be`,
  'unsafe-drawing.size': 'no size ("viewBox")',
  'unsafe-drawing.narrow': ({ most }: { most: number }) => `one side more than ${most} times the other`,
  'unsafe-drawing.plain-fix': 'save it anew as a plain SVG (in Inkscape "Plain SVG", in Illustrator "SVG 1.1" without scripts), or as PNG',
  'unsafe-drawing.words-fix':
    'turn the words into outlines in the program that drew it (Inkscape: Path, Object to Path; Illustrator: Type, Create Outlines), or write them as "caption:"',
  'unsafe-drawing.link-fix': 'take the link out: the address belongs into a "codes" block',
  'unsafe-drawing.picture-fix': 'save the drawing as PNG instead, large enough for print; or name the picture itself',
  'unsafe-drawing.effect-fix': 'take shadows and blurs out, or save the drawing as PNG instead, large enough for print',
  'unsafe-drawing.simpler-fix': 'simplify it in the program that drew it, or save it as PNG, large enough for print',
  'unsafe-drawing.size-fix': 'set the size of the page to that of the drawing and save it anew',
  'broken-picture.beginning': ({ why }: { why: string }) => `expected a whole picture, found the beginning of one alone (${why})`,
  'broken-picture.ends': ({ why }: { why: string }) => `expected a whole picture, found one that ends too early or is damaged (${why})`,
  'broken-picture.fix': 'copy the file anew from where it comes from, or save it anew in a program for pictures',
  'broken-picture.undrawn': ({ why }: { why: string }) => `expected a whole drawing, found one that cannot be drawn (${why})`,
  'broken-picture.markup': ({ why }: { why: string }) => `expected a whole drawing, found a fault in its XML (${why})`,
  'broken-picture.no-svg': ({ root }: { root: string }) => `expected a whole drawing, found no ${root}`,
  'broken-picture.bytes': 'expected a drawing in UTF-8, found other bytes',
  'broken-picture.drawing-fix': 'copy the file anew from where it comes from, or save it anew as SVG in UTF-8, or as PNG',
  'picture-kind.empty': 'an empty file',
  'picture-kind.drawing': 'a drawing (SVG)',
  'picture-kind.page': 'a page of the web (HTML)',
  'picture-kind.markup': 'a file of XML',
  'picture-kind.packed': 'a packed file',
  'picture-kind.packed-drawing': 'a packed file, perhaps a packed drawing (SVGZ)',
  'picture-kind.iphone': 'a photo of an iPhone (HEIC)',
  'picture-kind.other-picture': ({ name }: { name: string }) => `a picture of another kind (${name})`,
  'picture-kind.document': ({ name }: { name: string }) => `a document (${name})`,
  'picture-kind.git': 'the note that git leaves in place of a large file',
  'picture-kind.other': 'something else',
  'media-type.picture': ({ kinds, found }: { kinds: readonly string[]; found: string }) =>
    `expected a picture as ${[...kinds].join(', ')}, found ${found}`,
  'media-type.picture-fix': 'save it anew as jpg or png in a program for pictures; another name does not change what is in it',
  'media-type.picture-named': ({ found, file }: { found: string; file: string }) =>
    `expected a name that says what is in the file, found ${found} under the name "${file}"`,
  'media-type.picture-named-fix': ({ file }: { file: string }) => `rename it to ${file}, here and in pictures/`,
  'media-type.moving': ({ frames }: { frames: number }) => `expected one picture that stands still, found ${frames} that follow each other`,
  'media-type.moving-fix': 'save the one that is meant as PNG or JPEG',
  'media-too-large.picture': ({ most, found }: { most: number; found: string }) => `expected at most ${most} MB, found ${found} MB`,
  'media-too-large.photo-fix': 'save it anew as JPEG with 5000 pixels on the longer side',
  'media-too-large.drawing-fix': 'simplify the drawing, or save it as PNG, large enough for print',
  'media-too-large.pixels': ({ most, width, height }: { most: number; width: number; height: number }) =>
    `expected at most ${most} million pixels, found ${width} × ${height}`,
  'media-too-large.pixels-fix': 'save it anew in a smaller size: 5000 pixels on the longer side are enough for A2',
  'picture-changed.gone': ({ file, path }: { file: string; path: string }) => `expected ${file} as it was read, found it gone: ${path}`,
  'picture-changed.bytes': ({ file, path }: { file: string; path: string }) =>
    `expected ${file} as it was read, found other bytes: ${path}`,
  'picture-changed.fix': 'run the command again; a picture of an edition comes back from the history of editions/pictures/ or a copy',
  'unknown-file.picture': ({ file }: { file: string }) => `expected pictures that a poster names, found ${file}, which none does`,
  'unknown-file.picture-fix': 'name it in a "picture" block, or move it out of the folder',
  'low-resolution.found': ({
    copy,
    size,
    least,
    file,
    width,
    dpi,
  }: {
    copy: string;
    size: string;
    least: number;
    file: string;
    width: number;
    dpi: number;
  }) => `${copy} on ${size}: expected ${least} dpi or more of ${file}, which is ${width} mm wide there, found ${dpi} dpi`,
  'low-resolution.low': ({
    copy,
    size,
    least,
    file,
    height,
    dpi,
  }: {
    copy: string;
    size: string;
    least: number;
    file: string;
    height: number;
    dpi: number;
  }) => `${copy} on ${size}: expected ${least} dpi or more of ${file}, which is ${height} mm high there, found ${dpi} dpi`,
  'low-resolution.fix': ({ width, height }: { width: number; height: number }) => `take a picture of at least ${width} × ${height} pixels`,
  'low-resolution.smaller-fix': ({ width, height, sharp }: { width: number; height: number; sharp: number }) =>
    `take a picture of at least ${width} × ${height} pixels, or give it "fit: contain" and "height: ${sharp}" at most`,
} as const satisfies English;
