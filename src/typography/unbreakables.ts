import { breakOpportunities, lastBreaks } from '../language/break-opportunities.js';
import { capitals } from '../language/capitals.js';
import { glue, unglue } from '../language/glue.js';
import { type Language, rulesOf } from '../language/language.js';
import type { Rich } from '../language/rich.js';
import type { Unbreakable } from './line-breaking.js';
import type { Measure } from './measure.js';
import type { Weight } from './weights.js';

/** A stretch in one weight. */
export interface Piece {
  readonly text: string;
  readonly weight: Weight;
}

/** What of a type style decides over words, whatever their size. */
interface WordStyle {
  readonly weight: Weight;
  readonly strong: Weight;
  readonly tracking: number;
  readonly capitals: boolean;
  /** Whether an address that is wider than its column is broken at its dots and hyphens as well. */
  readonly addresses?: 'broken';
}

/** A text and the type that it is set in. */
export interface StyledText<Style extends WordStyle> {
  readonly rich: Rich;
  readonly language: Language;
  readonly style: Style;
}

/** A word as it is set, with the signs and particles that stay with it, or a part of it; its widths in ems. */
export interface SetPart extends Unbreakable {
  readonly pieces: readonly Piece[];
}

// The fit sets every text at some twenty sizes; its words are the same at each.
const remembered = new WeakMap<Measure, Map<string, readonly SetPart[]>>();

// Names of centers have their words in common. Each of these measures the texts of a center by the same widths.
const rememberedWords = new WeakMap<Measure['width'], Map<string, readonly SetPart[]>>();

/** A text in its unbreakable stretches, in order; `divided` cuts words at their syllables as well. */
export function unbreakables(text: StyledText<WordStyle>, measure: Measure, divided: boolean): readonly SetPart[] {
  const { rich, language, style } = text;
  const known = remembered.get(measure) ?? new Map<string, readonly SetPart[]>();
  remembered.set(measure, known);
  const spans = rich.map((span) => `${span.strong ? '*' : ' '}${span.text}`).join('\n');
  const key = `${language} ${style.weight} ${style.strong} ${style.tracking} ${style.capitals} ${style.addresses} ${divided}\n${spans}`;
  const parts = known.get(key) ?? words(text).flatMap((word) => knownParts(word, text, measure, divided));
  known.set(key, parts);
  return parts;
}

/** Splits at spaces that may break; what `glue` has joined stays one word. */
function words({ rich, language, style }: StyledText<WordStyle>): readonly (readonly Piece[])[] {
  const whole = rich.map((span) => span.text).join('');
  const glued = glue(language, whole);
  if (glued.length !== whole.length) throw new RangeError('expected glue to change no length');
  const result: Piece[][] = [];
  let word: Piece[] = [];
  let offset = 0;
  for (const span of rich) {
    const text = glued.slice(offset, offset + span.text.length);
    offset += span.text.length;
    // A line break or a tab of the source file is a space.
    text.split(/[ \t\r\n]+/).forEach((stretch, index) => {
      if (index > 0 && word.length > 0) {
        result.push(word);
        word = [];
      }
      if (stretch !== '')
        word.push({ text: style.capitals ? capitals(language, stretch) : stretch, weight: span.strong ? style.strong : style.weight });
    });
  }
  if (word.length > 0) result.push(word);
  return result;
}

function knownParts(word: readonly Piece[], text: StyledText<WordStyle>, measure: Measure, divided: boolean): readonly SetPart[] {
  const known = rememberedWords.get(measure.width) ?? new Map<string, readonly SetPart[]>();
  rememberedWords.set(measure.width, known);
  const { weight, tracking, addresses } = text.style;
  const key = `${text.language} ${weight} ${tracking} ${addresses} ${divided} ${word.map((piece) => `${piece.weight} ${piece.text}`).join('\n')}`;
  const parts = known.get(key) ?? wordParts(word, text, measure, divided);
  known.set(key, parts);
  return parts;
}

function wordParts(
  word: readonly Piece[],
  { language, style }: StyledText<WordStyle>,
  measure: Measure,
  divided: boolean,
): readonly SetPart[] {
  const text = word.map((piece) => piece.text).join('');
  const free = breakOpportunities(language, text);
  // A compound breaks at its own hyphen: a second one would mislead.
  const hyphened = divided && free.length === 0 ? hyphenation(language, text) : [];
  const last = style.addresses === 'broken' ? lastBreaks(text) : [];
  const cuts = [...free, ...hyphened, ...last, text.length].toSorted((one, other) => one - other);
  let from = 0;
  return cuts.map((to, index) => {
    const pieces = slice(word, from, to).map((piece) => ({ ...piece, text: unglue(piece.text) }));
    from = to;
    const width = pieces.reduce((sum, piece) => sum + measure.width(piece.text, piece.weight) + style.tracking * piece.text.length, 0);
    // An address ends a line after a slash, never after a hyphen; before a sign of its own last of all, as a compound.
    const compound = last.includes(to) || (to < text.length && text[to - 1] === '-');
    const hyphen = hyphened.includes(to) ? measure.hyphen(pieces.at(-1)?.weight ?? style.weight).advance : 0;
    return { pieces, width, spaced: index === 0, compound, hyphen };
  });
}

function slice(word: readonly Piece[], from: number, to: number): readonly Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  for (const piece of word) {
    const text = piece.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    offset += piece.text.length;
    if (text !== '') result.push({ ...piece, text });
  }
  return result;
}

/** At least so many letters stay on the upper line, and so many go down. */
const LEAST = 3;

/**
 * Where a word of running text may be divided by setting a hyphen: the lengths of the parts that may stay above, in
 * ascending order. Only plain words in small letters: no name, abbreviation, number, address or compound with a hyphen
 * of its own.
 */
export function hyphenation(language: Language, word: string): readonly number[] {
  const found = /^[^\p{L}\d]*(\p{L}+)[^\p{L}\d]*$/u.exec(word);
  const letters = found?.[1];
  const { lines, script } = rulesOf(language);
  if (letters === undefined || letters !== letters.toLowerCase() || ![...letters].every((letter) => script.letter.test(letter))) return [];
  const before = word.indexOf(letters);
  return ends(lines.syllables(letters))
    .filter((end) => end >= LEAST && letters.length - end >= LEAST)
    .filter((end) => !lines.clinging.test(letters.slice(end)))
    .map((end) => before + end);
}

function ends(syllables: readonly string[]): readonly number[] {
  let end = 0;
  return syllables.slice(0, -1).map((syllable) => {
    end += syllable.length;
    return end;
  });
}
