import type { Language } from '../language/language.js';
import type { Rich } from '../language/rich.js';
import { type Pt, pt } from '../paper/units.js';
import type { Weight } from './fonts.js';
import { breakLines, type Unbreakable } from './line-breaking.js';
import type { Measure } from './measure.js';
import { type Piece, unbreakables } from './unbreakables.js';

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
  const parts: readonly Part[] = unbreakables(rich, language, style, measure).map((part) => ({ ...part, width: part.ems * style.size }));
  const space = (measure.width(' ', style.weight) + style.tracking) * style.size;
  const breaks = breakLines(parts, column, space);
  const cut = breaks.map((end, index) => parts.slice(breaks[index - 1] ?? 0, end));
  const width = pt(Math.max(0, ...cut.map((line) => widthOf(line, space))));
  let lines: readonly Line[] | undefined;
  return {
    language,
    style,
    height: pt(breaks.length * style.leading),
    width,
    // The fit asks for heights some twenty times before anybody reads a line.
    get lines() {
      lines ??= cut.map((line) => toLine(line, space));
      return lines;
    },
  };
}

const widthOf = (parts: readonly Part[], space: number): number =>
  parts.reduce((sum, part, index) => sum + part.width + (index > 0 && part.spaced ? space : 0), 0);

function toLine(parts: readonly Part[], space: number): Line {
  const pieces: Piece[] = [];
  parts.forEach((part, index) => {
    const gap = index > 0 && part.spaced;
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
  return { pieces, width: pt(widthOf(parts, space)) };
}
