import { type Language, rulesOf } from '../language/language.js';
import { type Pt, pt } from '../paper/units.js';
import { LINE_BOX } from './line-box.js';
import { breakLines } from './line-breaking.js';
import type { Measure } from './measure.js';
import { type Piece, type SetPart, type StyledText, unbreakables } from './unbreakables.js';
import type { Weight } from './weights.js';

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
  /** Whether words may be divided; those of headings never are. */
  readonly divided: boolean;
  /** Whether a word that may be divided is, wherever that saves a line; else only where the lines would be very uneven. */
  readonly close: boolean;
  /** Whether an address that is wider than its column is broken at its dots and hyphens as well. */
  readonly addresses?: 'broken';
}

/** A hyphen set behind a line: drawn, not written, so that nobody copies it or hears it. */
interface Bar {
  /** From the start of the line. */
  readonly left: Pt;
  /** Above the base line. */
  readonly bottom: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

interface Line {
  readonly pieces: readonly Piece[];
  /** With its hyphen. */
  readonly width: Pt;
  readonly hyphen?: Bar;
}

/** A text broken into lines for a column. */
export interface Paragraph {
  readonly language: Language;
  readonly style: TypeStyle;
  readonly lines: readonly Line[];
  readonly height: Pt;
  /** The widest line: wider than the column when a word does not fit. */
  readonly width: Pt;
  /** Top of the letters of the first line, from the paragraph's top: of capitals, or of what stands above them. */
  inkTop(): Pt;
  /**
   * As many of its lines as stand in a room of this height, and the others; nothing where either would be a line alone.
   * A key phrase stays together where it can: it is what the text is read for.
   */
  divided(room: Pt): readonly [Paragraph, Paragraph] | undefined;
  /** Whether it starts in the middle of a sentence, as the second part of another. */
  readonly continues: boolean;
}

/** A line that leaves more of its column empty is worth a hyphen. */
const RAGGED = 0.3;

/**
 * Breaks a text into lines no wider than the column, at natural word spaces. Words are divided only where the lines
 * would be very uneven without, or where they are to be filled closely, and never in headings: heavy type and capitals.
 */
export function setParagraph(text: StyledText<TypeStyle>, column: Pt, measure: Measure): Paragraph {
  const { style } = text;
  const { size } = style;
  // In ems, in which a word is as wide at every size that the fit tries.
  const line: LineRoom = { width: column / size, space: measure.width(' ', style.weight) + style.tracking };
  const whole = cutLines(unbreakables(text, measure, false), line);
  const mayDivide = style.divided && style.weight < 700 && !style.capitals;
  const cut = mayDivide && (style.close || isRagged(whole, line)) ? cutLines(unbreakables(text, measure, true), line, style.close) : whole;
  const finished = (parts: readonly SetPart[]): Line => {
    const plain = toLine(parts, line, size);
    return hyphenOf(parts, cut) > 0 ? hyphened(plain, style, measure) : plain;
  };
  const widths = cut.map((parts) => widthOf(parts, line) * size + hyphenOf(parts, cut) * size);
  return paragraphOf(text, { widths, finish: (from, end) => cut.slice(from, end).map(finished) }, measure);
}

/** A column and the space between its words, in ems. */
interface LineRoom {
  readonly width: number;
  readonly space: number;
}

/** A line alone on its page is lost to the reader. */
const FEWEST_LINES = 2;

/** Lines that are cut and not yet made. */
interface CutLines {
  /** Of each, in points. */
  readonly widths: readonly number[];
  /** Makes those from one on, up to another. */
  finish(from: number, end: number): readonly Line[];
  readonly continues?: boolean;
}

/** A paragraph of lines that are made when somebody reads them. */
function paragraphOf(
  { language, style }: Omit<StyledText<TypeStyle>, 'rich'>,
  { widths, finish, continues = false }: CutLines,
  measure: Measure,
): Paragraph {
  const count = widths.length;
  let lines: readonly Line[] | undefined;
  return {
    language,
    style,
    continues,
    height: pt(count * style.leading),
    width: pt(Math.max(0, ...widths)),
    // The fit asks for heights some twenty times before anybody reads a line.
    get lines() {
      lines ??= finish(0, count);
      return lines;
    },
    inkTop() {
      const [first] = finish(0, 1);
      const rise = Math.max(
        measure.rise(rulesOf(language).script.capital, style.weight),
        ...(first?.pieces ?? []).map(({ text, weight }) => measure.rise(text, weight)),
      );
      return pt(baseLine(style) - rise * style.size);
    },
    divided(room) {
      const fitting = Math.min(Math.floor(room / style.leading + 1e-9), count - FEWEST_LINES);
      if (fitting < FEWEST_LINES) return undefined;
      const lineEnds = finish(0, fitting + 1);
      const at = breakIn(lineEnds, fitting, style);
      const below = {
        widths: widths.slice(at),
        finish: (from: number, end: number) => finish(at + from, at + end),
        continues: !ENDS_SENTENCE.test(lastWords(lineEnds[at - 1])),
      };
      return [
        paragraphOf({ language, style }, { widths: widths.slice(0, at), finish, continues }, measure),
        paragraphOf({ language, style }, below, measure),
      ];
    },
  };
}

const ENDS_SENTENCE = /[.!?…:;][»”)]*$/u;
const ENDS_CLAUSE = /[,–—)][»”]*$/u;
/** Part of the lines that fit: so many stay above a break that is looked for at the end of a sentence, or of a clause. */
const SENTENCE = 0.5;
const CLAUSE = 0.75;

const lastWords = (line: Line | undefined): string => line?.pieces.at(-1)?.text.trimEnd() ?? '';

/** After which of the lines that fit a text is best divided: at the end of a sentence, else of a clause, else outside of a key phrase. */
function breakIn(lines: readonly Line[], fitting: number, style: TypeStyle): number {
  const last = (part: number, holds: (at: number) => boolean): number | undefined => {
    for (let at = fitting; at >= Math.max(FEWEST_LINES, Math.ceil(fitting * part)); at -= 1) if (holds(at)) return at;
    return undefined;
  };
  return (
    last(SENTENCE, (at) => ENDS_SENTENCE.test(lastWords(lines[at - 1]))) ??
    last(CLAUSE, (at) => ENDS_CLAUSE.test(lastWords(lines[at - 1])) && !isInKeyPhrase(lines.slice(at - 1, at + 1), style)) ??
    last(0, (at) => !isInKeyPhrase(lines.slice(at - 1, at + 1), style)) ??
    fitting
  );
}

/** Whether a key phrase goes on from the first of two lines to the second. */
const isInKeyPhrase = ([above, below]: readonly Line[], { weight }: TypeStyle): boolean =>
  [above?.pieces.at(-1), below?.pieces[0]].every((piece) => piece !== undefined && piece.weight !== weight);

/** Of a line, from the top of its leading: half of what the leading has beyond the font's own box stands above that. */
export const baseLine = ({ size, leading }: TypeStyle): Pt => pt((leading - LINE_BOX.height * size) / 2 + LINE_BOX.ascent * size);

function cutLines(words: readonly SetPart[], { width, space }: LineRoom, close = false): readonly (readonly SetPart[])[] {
  const breaks = breakLines(words, width, space, close);
  return breaks.map((end, index) => words.slice(breaks[index - 1] ?? 0, end));
}

/** Whether a word sticks out, a line before the last ends far from the edge, or the last is one word. */
function isRagged(lines: readonly (readonly SetPart[])[], room: LineRoom): boolean {
  if (lines.length > 1 && lines.at(-1)?.length === 1) return true;
  const { width: column } = room;
  return lines.some((line, index) => {
    const width = widthOf(line, room);
    return width > column + 1e-6 || (index < lines.length - 1 && column - width > RAGGED * column);
  });
}

const hyphenOf = (line: readonly SetPart[], lines: readonly (readonly SetPart[])[]): number =>
  line === lines.at(-1) ? 0 : (line.at(-1)?.hyphen ?? 0);

const widthOf = (words: readonly SetPart[], { space }: LineRoom): number =>
  words.reduce((sum, word, index) => sum + word.width + (index > 0 && word.spaced ? space : 0), 0);

function hyphened({ pieces, width }: Line, { size, weight }: TypeStyle, measure: Measure): Line {
  const bar = measure.hyphen(pieces.at(-1)?.weight ?? weight);
  const hyphen: Bar = {
    left: pt(width + bar.left * size),
    bottom: pt(bar.bottom * size),
    width: pt(bar.width * size),
    height: pt(bar.height * size),
  };
  return { pieces, width: pt(width + bar.advance * size), hyphen };
}

function toLine(words: readonly SetPart[], room: LineRoom, size: Pt): Line {
  const pieces: Piece[] = [];
  words.forEach((word, index) => {
    const gap = index > 0 && word.spaced;
    word.pieces.forEach((piece, at) => {
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
  return { pieces, width: pt(widthOf(words, room) * size) };
}
