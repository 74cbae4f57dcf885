import type { English } from '../catalogue.js';

/** What is found in a finished file. */
export const PROOF = {
  'proof.as-made': 'print and send the file as taqta build makes it; no text has to change',
  'proof.of-sheet': ({ name, size, said }: { name: string; size: string; said: string }) => `${name} on ${size}: ${said}`,
  'page-box.no-pages': 'expected pages, found none',
  'page-box.sizes': ({ page, measures }: { page: number; measures: string }) =>
    `expected pages of one size, found page ${page} of ${measures}`,
  'page-box.measures': ({ width, height }: { width: number; height: number }) => `${width.toFixed(1)} × ${height.toFixed(1)} mm`,
  'page-box.sheet': ({ sizes, measures }: { sizes: readonly string[]; measures: string }) =>
    `expected a sheet of ${[...sizes].join(', ')}, upright, found ${measures}`,
  'page-box.bleed': ({ bleed, page }: { bleed: number; page: number }) =>
    `expected a BleedBox ${bleed} mm around the TrimBox, found another on page ${page}`,
  'page-box.form': ({ wanted, found }: { wanted: string; found: string }) => `expected ${wanted}, found ${found}`,
  'font-not-embedded.found': ({ name }: { name: string }) => `expected every font in the file, found ${name} left out`,
  'qr-unreadable.file-modules': ({ least, module }: { least: number; module: number }) =>
    `expected QR modules of ${least} mm or more, found ${module.toFixed(2)} mm`,
  'qr-unreadable.file-none': ({ page, dpi }: { page: number; dpi: number }) =>
    `expected the QR code on page ${page} to be read at ${dpi} dpi, found no code that can be read`,
  'qr-unreadable.file-address': ({ url, page, dpi, read }: { url: string; page: number; dpi: number; read: string }) =>
    `expected the QR code of ${url} on page ${page} to be read at ${dpi} dpi, found ${read}`,
  'qr-unreadable.nothing-read': 'no code that can be read',
  'text-lost.edge': ({ least, page, edge }: { least: number; page: number; edge: number }) =>
    `expected text ${least.toFixed(1)} mm or more inside the sheet on page ${page}, found ${edge.toFixed(1)} mm`,
  'word-space.narrower': ({ page, percent, words }: { page: number; percent: number; words: string }) =>
    `page ${page}: expected the font's own word spaces, found one ${percent.toFixed(1)} % narrower in «${words}»`,
  'word-space.wider': ({ page, percent, words }: { page: number; percent: number; words: string }) =>
    `page ${page}: expected the font's own word spaces, found one ${percent.toFixed(1)} % wider in «${words}»`,
  'low-contrast.painted': ({ page, least, ratio, words }: { page: number; least: number; ratio: number; words: string }) =>
    `page ${page}: expected a contrast of ${least}:1 or more, found ${ratio.toFixed(1)}:1 in the raster for «${words}»`,
  'language-order.parts': ({ counts }: { counts: readonly string[] }) =>
    `expected the same parts in both languages, found ${[...counts].join(', ')}`,
  'language-order.half': ({ count, language }: { count: number; language: string }) => `${count} in «${language}»`,
  'language-order.file-side': ({ first, second, words, place, otherPlace }: FileSide) =>
    `expected ${first} left of ${second} or above it for «${words}», found it at ${place}, ${second} at ${otherPlace}`,
  'language-order.at': ({ left, top, page }: { left: number; top: number; page: number }) =>
    `${left.toFixed(0)}, ${top.toFixed(0)} mm of page ${page}`,
  'language-order.file-looks': ({ words, looks, others }: { words: string; looks: readonly string[]; others: readonly string[] }) =>
    `expected one size, weight and colour in both languages for «${words}», found ${[...looks].join(', ')} and ${[...others].join(', ')}`,
  'untagged.found': ({ fault }: { fault: string }) => `expected a structure that says all of the sheet, found ${fault}`,
  'untagged.loose': ({ what, page }: { what: string; page: number }) => `${what} on page ${page} neither in an element nor an artifact`,
  'untagged.sections': ({ found, page }: { found: readonly string[]; page: number }) => `${[...found].join(', ')} on page ${page}`,
  'untagged.no-elements': ({ page }: { page: number }) => `no elements on page ${page}`,
  'untagged.order': ({ id, language }: { id: string; language: string }) => `"${id}" out of its order in «${language}»`,
  'untagged.not-whole': ({ id, language }: { id: string; language: string }) => `"${id}" not whole in «${language}»`,
  'untagged.unseen': ({ id, language }: { id: string; language: string }) => `no picture that says "${id}" in «${language}»`,
  'untagged.empty': ({ role }: { role: string }) => `an empty ${role}`,
  'untagged.wordless': 'a Figure without words',
  'untagged.dead': ({ links }: { links: number }) => `${links} links that lead nowhere`,
  'untagged.live-codes': ({ figures, wanted }: { figures: number; wanted: number }) => `${figures} live codes of ${wanted}`,
  'untagged.codes': ({ figures, wanted }: { figures: number; wanted: number }) => `${figures} codes of ${wanted} with words`,
} as const satisfies English;

type FileSide = {
  readonly first: string;
  readonly second: string;
  readonly words: string;
  readonly place: string;
  readonly otherPlace: string;
};
