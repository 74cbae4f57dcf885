import { breakOpportunities } from '../language/break-opportunities.js';
import { glue, unglue } from '../language/glue.js';
import type { Language } from '../language/language.js';
import type { Rich } from '../language/rich.js';
import { type Pt, pt } from '../paper/units.js';
import type { Weight } from './fonts.js';
import { breakLines, type Unbreakable } from './line-breaking.js';
import type { Measure } from './measure.js';

/** How a paragraph is set; both halves of a pair get the same object. */
export interface TypeStyle {
  readonly size: Pt;
  /** From base line to base line. */
  readonly leading: Pt;
  readonly weight: Weight;
  /** Weight of the key phrase. */
  readonly strong: Weight;
  readonly colour: string;
  /** Added after each letter, in ems. */
  readonly tracking: number;
  /** Cyrillic words in capitals; addresses stay. */
  readonly capitals: boolean;
}

export interface Piece {
  readonly text: string;
  readonly weight: Weight;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: Pt;
}

/** A text broken into lines for a column. */
export interface Paragraph {
  readonly language: Language;
  readonly style: TypeStyle;
  readonly lines: readonly Line[];
  readonly height: Pt;
  /** The widest line: wider than the column when a word does not fit. */
  readonly width: Pt;
}

interface Part extends Unbreakable {
  readonly pieces: readonly Piece[];
}

/** Breaks a text into lines no wider than the column, at natural word spaces. */
export function setParagraph(rich: Rich, language: Language, style: TypeStyle, column: Pt, measure: Measure): Paragraph {
  const parts = words(rich, language, style).flatMap((word) => wordParts(word, language, style, measure));
  const space = (measure.width(' ', style.weight) + style.tracking) * style.size;
  const breaks = breakLines(parts, column, space);
  let from = 0;
  const lines = breaks.map((end) => {
    const line = toLine(parts.slice(from, end), space);
    from = end;
    return line;
  });
  const width = pt(Math.max(0, ...lines.map((line) => line.width)));
  return { language, style, lines, height: pt(lines.length * style.leading), width };
}

/** Splits at spaces that may break; what `glue` has joined stays one word. */
function words(rich: Rich, language: Language, style: TypeStyle): readonly (readonly Piece[])[] {
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
        word.push({ text: style.capitals ? capitals(stretch) : stretch, weight: span.strong ? style.strong : style.weight });
    });
  }
  if (word.length > 0) result.push(word);
  return result;
}

/** Letters alone: an address in Latin letters keeps its form. */
const capitals = (text: string): string => text.replace(/\p{Script=Cyrillic}+/gu, (letters) => letters.toUpperCase());

function wordParts(word: readonly Piece[], language: Language, style: TypeStyle, measure: Measure): readonly Part[] {
  const text = word.map((piece) => piece.text).join('');
  const cuts = [...breakOpportunities(language, text), text.length];
  let from = 0;
  return cuts.map((to, index) => {
    const pieces = slice(word, from, to).map((piece) => ({ ...piece, text: unglue(piece.text) }));
    from = to;
    const ems = pieces.reduce((sum, piece) => sum + measure.width(piece.text, piece.weight) + style.tracking * piece.text.length, 0);
    const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    return { pieces, width: ems * style.size, spaced: index === 0, letters };
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

function toLine(parts: readonly Part[], space: number): Line {
  const pieces: Piece[] = [];
  let width = 0;
  parts.forEach((part, index) => {
    const gap = index > 0 && part.spaced;
    width += part.width + (gap ? space : 0);
    part.pieces.forEach((piece, at) => {
      const last = pieces.at(-1);
      const text = gap && at === 0 ? ` ${piece.text}` : piece.text;
      if (last && last.weight === piece.weight) pieces[pieces.length - 1] = { ...last, text: last.text + text };
      else if (last && gap && at === 0) {
        // The space belongs to the piece before, so that a key phrase starts with its first letter.
        pieces[pieces.length - 1] = { ...last, text: `${last.text} ` };
        pieces.push(piece);
      } else pieces.push({ ...piece, text });
    });
  });
  return { pieces, width: pt(width) };
}
