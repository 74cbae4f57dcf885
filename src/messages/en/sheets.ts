import type { English } from '../catalogue.js';
import { and } from './words.js';

/** A text of a sheet, on which sheet it stands. */
type OnSheet = {
  readonly name: string;
  readonly size: string;
};

/** Sheets and what stands on them. */
export const SHEETS = {
  'text-overflow.sheet': ({ sheet, sheets, said, size, points, distance }: FullSheet & { distance: number }) =>
    `sheet ${sheet} of ${sheets}: ${said} on ${size} at ${points.toFixed(1)} pt, the least for reading at ${distance} m`,
  'text-overflow.sheet-wide': ({ asked, sheet, sheets, said, size, points }: FullSheet & { asked: string }) =>
    `${asked}, sheet ${sheet} of ${sheets}: ${said} on ${size} at ${points.toFixed(1)} pt`,
  'text-overflow.in-form': ({ poster, variant, size }: Form) => `${poster} in ${variant} on ${size}`,
  'text-overflow.in-enlarged-form': ({ poster, variant, size, on }: Form & { on: string }) =>
    `${poster} in ${variant} on ${size}, which is ${on} enlarged`,
  'text-overflow.needs': ({ first, most, others }: { first: string; most: number; others: readonly string[] }) =>
    [`«${first}» needs ${most} mm`, ...others].join(', '),
  'text-overflow.needs-level': ({
    first,
    most,
    others,
    level,
  }: {
    first: string;
    most: number;
    others: readonly string[];
    level: number;
  }) => [`«${first}» needs ${most} mm`, ...others, `level with each other ${level} mm`].join(', '),
  'text-overflow.half': ({ language, most }: { language: string; most: number }) => `«${language}» ${most} mm`,
  'text-overflow.title': ({ head, room, needs }: { head: number; room: number; needs: string }) =>
    `the title takes ${head} mm and leaves ${room} mm for the text, of which ${needs}`,
  'text-overflow.title-fix': ({ characters, language }: { characters: number; language: string }) =>
    `shorten the title by about ${characters} characters, in «${language}» first`,
  'text-overflow.holds': ({ needs, room }: { needs: string; room: number }) => `${needs}; the sheet holds ${room} mm of text`,
  'text-overflow.shorten-fix': ({ cuts, move }: { cuts: readonly string[]; move: string }) =>
    `shorten ${[...cuts].join(' and ')}, or ${move}`,
  'text-overflow.cut': ({ language, characters }: { language: string; characters: number }) =>
    `«${language}» by about ${characters} characters`,
  'text-overflow.filled-in': ({ needs, room }: { needs: string; room: number }) =>
    `${needs}; the sheet holds ${room} mm of text, most of it filled in for {{…}}`,
  'text-overflow.filled-in-fix': ({ call, move }: { call: string; move: string }) =>
    `take ${call} out of the text in every language, or ${move}`,
  'text-overflow.signs': ({ needs, room }: { needs: string; room: number }) =>
    `${needs}, nearly all of it for signs and codes; the sheet holds ${room} mm`,
  'text-overflow.signs-fix': ({ move }: { move: string }) => `take a block out, or ${move}`,
  'text-overflow.new-sheet': ({ more }: { more: number }) => `set "sheets: ${more}" and move a block to the new sheet`,
  'text-overflow.own-poster': ({ most }: { most: number }) => `put a part of it into another poster: one has ${most} sheets at most`,
  'text-overflow.divide-list': ({ more }: { more: number }) =>
    `set "sheets: ${more}" and divide the list into two blocks, the second with "sheet: ${more}"`,
  'text-overflow.table-goes-on': ({ sheets }: { sheets: number }) => `set "sheets: ${sheets}", over which the table goes on`,
  'text-overflow.own-block': ({ out, more }: { out: number; more: number }) =>
    `set "sheets: ${more}" and put about ${out} of them into a block of their own with "sheet: ${more}"`,
  'text-overflow.many': ({ needs, texts, least, room }: { needs: string; texts: number; least: number; room: number }) =>
    `${needs}; the sheet holds ${room} mm of text, and ${texts} texts take ${least} mm even where each is one line`,
  'text-overflow.many-fix': ({ out, move }: { out: number; move: string }) => `take about ${out} of them out, or ${move}`,
  'text-overflow.wide': ({ words, characters, by }: { words: string; characters: number; by: number }) =>
    `${words} of ${characters} characters is ${by.toFixed(1)} mm wider than its column`,
  'text-overflow.wide-fix': ({ fits }: { fits: number }) => `write it with ${fits} characters or fewer between two spaces`,
  'text-overflow.wide-center-fix': ({ fits }: { fits: number }) => `write it there with ${fits} characters or fewer between two spaces`,
  'text-overflow.wide-section-fix': ({ fits }: { fits: number }) =>
    `shorten the name of the section in rules/ to ${fits} characters or fewer between two spaces`,
  'text-overflow.wide-frame-fix': ({ fits }: { fits: number }) =>
    `shorten the id of the poster, the name of its issuer or the act that it cites: write it with ${fits} characters or fewer between two spaces`,
  'text-overflow.wide-address-fix': ({ fits }: { fits: number }) => `use an address with ${fits} characters or fewer between two slashes`,
  'text-overflow.wide-link-fix': ({ rule, fits }: { rule: string; fits: number }) =>
    `give the link "${rule}" an address with ${fits} characters or fewer between two slashes`,
  'little-room.found': ({ sheet, sheets, least, percent, language }: LittleRoom) =>
    `sheet ${sheet} of ${sheets}: expected room for texts ${least} % longer, found ${percent} % in «${language}»`,
  'little-room.fix': ({ language, characters, move }: { language: string; characters: number; move: string }) =>
    `shorten «${language}» by about ${characters} characters, or ${move}`,
  'text-lost.broken': ({ name, size, words, lines }: OnSheet & { words: string; lines: number }) =>
    `${name} on ${size}: expected one line, found ${words} broken into ${lines}`,
  'text-lost.outside': ({ name, size, words, least, inside }: OnSheet & { words: string; least: number; inside: number }) =>
    `${name} on ${size}: expected text ${least.toFixed(1)} mm or more inside the sheet, found ${words} at ${inside.toFixed(1)} mm`,
  'text-lost.fix': 'shorten the text, or the one beside it',
  'text-lost.nothing': ({ name, size, id, language }: OnSheet & { id: string; language: string }) =>
    `${name} on ${size}: expected every letter of "${id}" on the sheet, found nothing in «${language}»`,
  'text-lost.other': ({ name, size, id, from, language }: OnSheet & { id: string; from: string; language: string }) =>
    `${name} on ${size}: expected every letter of "${id}" on the sheet, found other words from «${from}» on in «${language}»`,
  'text-lost.letters-fix': 'write these words with other characters',
  'overlapping-text.lines': ({ name, size, page, words, depth, other }: OnSheet & Overlapping & { other: string }) =>
    `${name} on ${size}, page ${page}: expected lines apart, found ${words} ${depth.toFixed(1)} mm inside ${other}`,
  'overlapping-text.code': ({ name, size, page, words, depth, url }: OnSheet & Overlapping & { url: string }) =>
    `${name} on ${size}, page ${page}: expected lines apart, found ${words} ${depth.toFixed(1)} mm inside the QR code of ${url}`,
  'text-too-small.found': ({ name, size, words, least, points }: OnSheet & { words: string; least: number; points: number }) =>
    `${name} on ${size}: expected type of ${least.toFixed(1)} pt or more, found ${points.toFixed(1)} pt for ${words}`,
  'text-too-small.fix': 'shorten the text, or raise the size in theme.yaml',
  'low-contrast.found': ({ name, size, words, least, ratio, colour, ground }: OnSheet & Contrast) =>
    `${name} on ${size}: expected a contrast of ${least}:1 or more, found ${ratio.toFixed(1)}:1 for ${words}, ${colour} on ${ground}`,
  'low-contrast.fix': 'choose a darker text or a lighter ground (the reverse on dark grounds) in theme.yaml',
  'language-order.look': ({ sizes, weights, colours }: Looks) => `${and(sizes)} pt, weight ${and(weights)}, ${and(colours)}`,
  'language-order.looks': ({ name, size, part, look, language, otherLook, otherLanguage }: OnSheet & { part: string } & TwoLooks) =>
    `${name} on ${size}: expected letters of one size, weight and colour in every language in "${part}", found ${look} in «${language}» and ${otherLook} in «${otherLanguage}»`,
  'language-order.looks-fix': 'mark all of the title in every language, or a part of it in every language',
  'language-order.pages': ({ name, size, part, first, page, second, otherPage }: OnSheet & { part: string } & TwoPages) =>
    `${name} on ${size}: expected ${first} on the page before ${second} in "${part}", found ${first} on page ${page}, ${second} on page ${otherPage}`,
  'language-order.side': ({ name, size, part, first, left, top, second, otherLeft, otherTop }: OnSheet & { part: string } & TwoPlaces) =>
    `${name} on ${size}: expected ${first} wholly left of ${second} or above it in "${part}", found ${first} from ${left.toFixed(0)} mm, ${top.toFixed(0)} mm and ${second} from ${otherLeft.toFixed(0)} mm, ${otherTop.toFixed(0)} mm`,
  'language-order.level': ({ name, size, part, difference }: OnSheet & { part: string; difference: number }) =>
    `${name} on ${size}: expected both halves to start level in "${part}", found a difference of ${difference.toFixed(1)} mm`,
  'size-not-printed.found': ({ sizes, variant, found }: { sizes: readonly string[]; variant: string; found: readonly string[] }) =>
    `expected ${[...sizes].join(', ')} for ${variant}, found ${[...found].join(', ')}`,
  'size-not-printed.add-fix': ({ size }: { size: string }) => `add --size ${size}`,
  'size-not-printed.left-out-fix': ({ found, variant }: { found: readonly string[]; variant: string }) =>
    `nothing was made of ${[...found].join(', ')} for ${variant}: leave it out of --size`,
  'size-not-printed.row-fix': ({ size, variant }: { size: string; variant: string }) =>
    `add ${size} to the sizes of this row, or take ${variant} out of its variants`,
  'size-not-printed.row-left-out-fix': ({ found }: { found: readonly string[] }) =>
    `take ${[...found].join(', ')} out of the sizes of this row`,
  'many-words.found': ({ most, language, design, words }: { most: number; language: string; design: string; words: number }) =>
    `expected at most ${most} words in «${language}» with "design: ${design}", found ${words}`,
  'many-words.fix': ({ words }: { words: number }) => `take ${words} words out, or set "design: list"`,
} as const satisfies English;

/** A poster, how it is printed, and on which paper. */
type Form = {
  readonly poster: string;
  readonly variant: string;
  readonly size: string;
};

type FullSheet = {
  readonly sheet: number;
  readonly sheets: number;
  readonly said: string;
  readonly size: string;
  readonly points: number;
};

type LittleRoom = {
  readonly sheet: number;
  readonly sheets: number;
  readonly least: number;
  readonly percent: number;
  readonly language: string;
};

type Overlapping = {
  readonly page: number;
  readonly words: string;
  readonly depth: number;
};

type Contrast = {
  readonly words: string;
  readonly least: number;
  readonly ratio: number;
  readonly colour: string;
  readonly ground: string;
};

type Looks = {
  readonly sizes: readonly string[];
  readonly weights: readonly string[];
  readonly colours: readonly string[];
};

type TwoLooks = {
  readonly look: string;
  readonly language: string;
  readonly otherLook: string;
  readonly otherLanguage: string;
};

type TwoPages = {
  readonly first: string;
  readonly page: number;
  readonly second: string;
  readonly otherPage: number;
};

type TwoPlaces = {
  readonly first: string;
  readonly left: number;
  readonly top: number;
  readonly second: string;
  readonly otherLeft: number;
  readonly otherTop: number;
};
