import { type Bilingual, both, type Language } from '../language/language.js';
import { pt, toMm } from '../paper/units.js';
import type { FinishedPage, ReadGlyph } from '../reading/finished-file.js';
import type { Fault } from './fault.js';
import { isWholeTag, type WholeContent, type WholeTag, wholeStructure } from './whole-structure.js';

const CODE = 'language-order';
/** Elements that stand as a block of lines; all others stand inside of one (ISO 32000-1, 14.8.4). */
const BLOCKS = new Set(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody']);
/** Points that rounding may take. */
const ROUNDING = 0.5;

/**
 * Holds the languages of a file against each other, block by block: Kazakh stands left or above or on an earlier sheet, in letters
 * of one size, weight and colour (law on languages, art. 21). A file without structure has nothing to compare.
 */
export function halfOrderFaults(pages: readonly FinishedPage[]): readonly Fault[] {
  const whole = wholeStructure(pages);
  const halves = both((language) => halfOf(pages, whole, language));
  if (halves.kk.length === 0 || halves.ru.length === 0) return [];
  const roles = both((language) => halves[language].map(({ role }) => role).join(' '));
  if (roles.kk !== roles.ru) return [told('the same parts in both languages', `${halves.kk.length} in «kk», ${halves.ru.length} in «ru»`)];
  return halves.kk.flatMap((kk, index) => {
    const ru = halves.ru[index] as Half;
    return [...placed(kk, ru).flatMap(misplaced), ...unlike(kk, ru)];
  });
}

/** A block of one language as it is painted. */
interface Half {
  readonly role: string;
  /** Where it begins and where it ends, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** What each of its pieces paints; nothing is left of a link, whose words both languages share. */
  readonly pieces: readonly (readonly ReadGlyph[])[];
}

function halfOf(pages: readonly FinishedPage[], whole: readonly WholeTag[], language: Language): readonly Half[] {
  const painted = pages.map(paintedBy);
  const sections = whole.flatMap(({ parts }) => parts.filter(isWholeTag)).filter((tag) => tag.language === language);
  return sections.flatMap(blocksOf).map((tag) => {
    const contents = contentsOf(tag);
    const pieces = contents.map(({ page, id }) => painted[page]?.get(id) ?? []).filter((glyphs) => glyphs.length > 0);
    const sheets = contents.map(({ page }) => page);
    return { role: tag.role, first: Math.min(...sheets), last: Math.max(...sheets), pieces };
  });
}

/** The characters of a page by the marked content that paints them. */
function paintedBy({ glyphs }: FinishedPage): ReadonlyMap<number, readonly ReadGlyph[]> {
  const painted = new Map<number, ReadGlyph[]>();
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    const known = painted.get(glyph.id);
    if (known) known.push(glyph);
    else painted.set(glyph.id, [glyph]);
  }
  return painted;
}

/** The innermost blocks of an element, in their order. */
function blocksOf(tag: WholeTag): readonly WholeTag[] {
  const inner = tag.parts.filter(isWholeTag).flatMap(blocksOf);
  return inner.length === 0 && BLOCKS.has(tag.role) ? [tag] : inner;
}

/** What an element holds but for its links. */
const contentsOf = (tag: WholeTag): readonly WholeContent[] =>
  tag.parts.flatMap((part): readonly WholeContent[] => {
    if (typeof part === 'string') return [];
    if (!isWholeTag(part)) return [part];
    return part.role === 'Link' ? [] : contentsOf(part);
  });

/** Pieces that stand beside each other, or all together where one language has another number of them. */
interface Placed {
  readonly kk: readonly ReadGlyph[];
  readonly ru: readonly ReadGlyph[];
  readonly sheets: Bilingual<number>;
}

function placed(kk: Half, ru: Half): readonly Placed[] {
  const sheets = { kk: kk.last, ru: ru.first };
  if (kk.pieces.length === ru.pieces.length) return kk.pieces.map((piece, index) => ({ kk: piece, ru: ru.pieces[index] ?? [], sheets }));
  return [{ kk: kk.pieces.flat(), ru: ru.pieces.flat(), sheets }].filter((pair) => pair.kk.length > 0 && pair.ru.length > 0);
}

function misplaced({ kk, ru, sheets }: Placed): readonly Fault[] {
  if (sheets.kk < sheets.ru) return [];
  const left = Math.max(...kk.map(({ box }) => box.left + box.width)) <= Math.min(...ru.map(({ box }) => box.left)) + ROUNDING;
  // Letters of one line reach below its base line, and never as far as half of the next.
  const above = Math.max(...kk.map(({ y }) => y)) <= Math.min(...ru.map(({ y, size }) => y - size / 2));
  if (sheets.kk === sheets.ru && (left || above)) return [];
  return [
    told(
      `Kazakh left of Russian or above it for «${wordsOf(kk)}»`,
      `it at ${placeOf(kk, sheets.kk)}, Russian at ${placeOf(ru, sheets.ru)}`,
    ),
  ];
}

/** Looks that either language has and the other has not: one of them may say more, as a number that both share. */
function unlike(kk: Half, ru: Half): readonly Fault[] {
  const [one, other] = [looksOf(kk), looksOf(ru)];
  const [more, less] = [one.filter((look) => !other.includes(look)), other.filter((look) => !one.includes(look))];
  if (more.length === 0 || less.length === 0) return [];
  return [
    told(`one size, weight and colour in both languages for «${wordsOf(kk.pieces.flat())}»`, `${more.join(', ')} and ${less.join(', ')}`),
  ];
}

const looksOf = ({ pieces }: Half): readonly string[] => [
  ...new Set(pieces.flatMap((piece) => piece.map(({ font, size, fill }) => `${font} ${size.toFixed(1)} pt #${hex(fill)}`))),
];

const told = (expected: string, found: string): Fault => ({
  code: CODE,
  message: `expected ${expected}, found ${found}`,
  fix: 'the design has to set both halves alike, Kazakh left or above',
});

const hex = (colour: number): string => colour.toString(16).padStart(6, '0');

const wordsOf = (glyphs: readonly ReadGlyph[]): string =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .slice(0, 30);

function placeOf(glyphs: readonly ReadGlyph[], sheet: number): string {
  const left = Math.min(...glyphs.map(({ box }) => box.left));
  const top = Math.min(...glyphs.map(({ box }) => box.top));
  return `${toMm(pt(left)).toFixed(0)}, ${toMm(pt(top)).toFixed(0)} mm of page ${sheet + 1}`;
}
