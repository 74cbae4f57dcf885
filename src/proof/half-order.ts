import { grouped } from '../grouped.js';
import { inLegalOrder, LANGUAGES, type Language, rulesOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import { pt, toMm } from '../paper/units.js';
import type { FinishedPage, ReadGlyph } from '../reading/finished-file.js';
import { AS_MADE, type Fault } from './fault.js';
import { isWholeTag, type WholeContent, type WholeTag, wholeStructure } from './whole-structure.js';

const CODE = 'language-order';
/** Elements that stand as a block of lines; all others stand inside of one (ISO 32000-1, 14.8.4). */
const BLOCKS = new Set(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody']);
/** The element of a hyphen that is drawn at the end of a line. */
const HYPHEN = 'Span';
/** Points that rounding may take. */
const ROUNDING = 0.5;

/**
 * Holds the languages of a file against each other, block by block: each stands right of the one before it in the order of the
 * file, the state language first,
 * or below it or on a later sheet, in letters of one size, weight and colour (law on languages, art. 21). A file without
 * structure has nothing to compare.
 */
export function halfOrderFaults(pages: readonly FinishedPage[]): readonly Fault[] {
  const whole = wholeStructure(pages);
  const sections = whole.flatMap(({ parts }) => parts.filter(isWholeTag)).map(({ language }) => language);
  const found = LANGUAGES.filter((language) => sections.includes(language)).sort(
    (one, other) => sections.indexOf(one) - sections.indexOf(other),
  );
  const spoken = inLegalOrder(found)
    .map((language) => ({ language, halves: halfOf(pages, whole, language) }))
    .filter(({ halves }) => halves.length > 0);
  return spoken.slice(1).flatMap((second, index) => pairFaults(spoken[index] as Spoken, second));
}

/** All that one language says, in its order. */
interface Spoken {
  readonly language: Language;
  readonly halves: readonly Half[];
}

function pairFaults(first: Spoken, second: Spoken): readonly Fault[] {
  const [one, other] = [first, second].map(({ halves }) => halves.map(({ role }) => role).join(' '));
  if (one !== other) {
    const counts = [first, second].map(({ language, halves }) => phrase('language-order.half', { count: halves.length, language }));
    return [faultOf(phrase('language-order.parts', { counts }))];
  }
  return first.halves.flatMap((half, index) => {
    const pair = { first: half, second: second.halves[index] as Half };
    return [...placed(pair).flatMap((pieces) => misplaced(pieces, first.language, second.language)), ...unlike(pair)];
  });
}

/** A block of one language as it is painted. */
interface Half {
  readonly role: string;
  /** Where it begins and where it ends, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** What each of its pieces paints; nothing is left of a link, whose words the languages share. */
  readonly pieces: readonly (readonly ReadGlyph[])[];
}

function halfOf(pages: readonly FinishedPage[], whole: readonly WholeTag[], language: Language): readonly Half[] {
  const painted = pages.map(paintedBy);
  const sections = whole.flatMap(({ parts }) => parts.filter(isWholeTag)).filter((tag) => tag.language === language);
  const halves = sections.flatMap(blocksOf).map((tag) => {
    const contents = contentsOf(tag);
    const glyphsOf = (piece: readonly WholeContent[]) => piece.flatMap(({ page, id }) => painted[page]?.get(id) ?? []);
    const pieces = contents.map(glyphsOf).filter((glyphs) => glyphs.length > 0);
    const sheets = contents.flat().map(({ page }) => page);
    return { role: tag.role, first: Math.min(...sheets), last: Math.max(...sheets), pieces };
  });
  return halves.filter((half) => !isSheetNumber(half));
}

/** The number of a sheet, such as 1/2, which stands only where a language takes several: in large print it is no part of a text. */
const isSheetNumber = ({ pieces }: Half): boolean =>
  /^\d+\/\d+$/.test(
    pieces
      .flat()
      .map(({ text }) => text)
      .join(''),
  );

/** The characters of a page by the marked content that paints them. */
function paintedBy({ glyphs }: FinishedPage): ReadonlyMap<number, readonly ReadGlyph[]> {
  return grouped(
    glyphs.filter(({ text }) => text.trim() !== ''),
    ({ id }) => id,
  );
}

/** The innermost blocks of an element, in their order. */
function blocksOf(tag: WholeTag): readonly WholeTag[] {
  const inner = tag.parts.filter(isWholeTag).flatMap(blocksOf);
  return inner.length === 0 && BLOCKS.has(tag.role) ? [tag] : inner;
}

/** What an element holds but for its links, piece by piece; a hyphen at the end of a line parts no piece, as it stands in one language alone. */
function contentsOf(tag: WholeTag): readonly (readonly WholeContent[])[] {
  const pieces: WholeContent[][] = [];
  let goesOn = false;
  for (const part of tag.parts) {
    if (typeof part === 'string') continue;
    if (!isWholeTag(part)) {
      const last = pieces.at(-1);
      if (goesOn && last) last.push(part);
      else pieces.push([part]);
    } else if (part.role !== 'Link' && part.role !== HYPHEN) pieces.push(...contentsOf(part).map((piece) => [...piece]));
    goesOn = isWholeTag(part) && part.role === HYPHEN;
  }
  return pieces;
}

/** The same block in a language and in the next. */
interface HalfPair {
  readonly first: Half;
  readonly second: Half;
}

/** Pieces that stand beside each other, or all together where one language has another number of them. */
interface PiecePair {
  readonly first: readonly ReadGlyph[];
  readonly second: readonly ReadGlyph[];
  /** The last sheet of the first block, and the first one of the second. */
  readonly sheets: { readonly first: number; readonly second: number };
}

function placed({ first, second }: HalfPair): readonly PiecePair[] {
  const sheets = { first: first.last, second: second.first };
  if (first.pieces.length === second.pieces.length)
    return first.pieces.map((piece, index) => ({ first: piece, second: second.pieces[index] ?? [], sheets }));
  const flat = { first: first.pieces.flat(), second: second.pieces.flat(), sheets };
  return flat.first.length > 0 && flat.second.length > 0 ? [flat] : [];
}

function misplaced({ first, second, sheets }: PiecePair, one: Language, other: Language): readonly Fault[] {
  if (sheets.first < sheets.second) return [];
  const left = Math.max(...first.map(({ box }) => box.left + box.width)) <= Math.min(...second.map(({ box }) => box.left)) + ROUNDING;
  // Letters of one line reach below its base line, and never as far as half of the next.
  const above = Math.max(...first.map(({ y }) => y)) <= Math.min(...second.map(({ y, size }) => y - size / 2));
  if (sheets.first === sheets.second && (left || above)) return [];
  const [before, after] = [phrase(rulesOf(one).named), phrase(rulesOf(other).named)];
  return [
    faultOf(
      phrase('language-order.file-side', {
        first: before,
        second: after,
        words: wordsOf(first),
        place: placeOf(first, sheets.first),
        otherPlace: placeOf(second, sheets.second),
      }),
    ),
  ];
}

/** Looks that either language has and the other has not: one of them may say more, as a number that both share. */
function unlike({ first, second }: HalfPair): readonly Fault[] {
  const [one, other] = [looksOf(first), looksOf(second)];
  const [more, less] = [one.filter((look) => !other.includes(look)), other.filter((look) => !one.includes(look))];
  if (more.length === 0 || less.length === 0) return [];
  return [faultOf(phrase('language-order.file-looks', { words: wordsOf(first.pieces.flat()), looks: more, others: less }))];
}

const looksOf = ({ pieces }: Half): readonly string[] => [
  ...new Set(pieces.flatMap((piece) => piece.map(({ font, size, fill }) => `${font} ${size.toFixed(1)} pt #${hex(fill)}`))),
];

const faultOf = (message: Phrase): Fault => ({ code: CODE, message, fix: AS_MADE });

const hex = (colour: number): string => colour.toString(16).padStart(6, '0');

const wordsOf = (glyphs: readonly ReadGlyph[]): string =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .slice(0, 30);

function placeOf(glyphs: readonly ReadGlyph[], sheet: number): Phrase {
  const left = Math.min(...glyphs.map(({ box }) => box.left));
  const top = Math.min(...glyphs.map(({ box }) => box.top));
  return phrase('language-order.at', { left: toMm(pt(left)), top: toMm(pt(top)), page: sheet + 1 });
}
