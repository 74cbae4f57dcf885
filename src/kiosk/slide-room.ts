import { unglue } from '../language/glue.js';
import { LEAST_REM, PICTURE_SHARES } from './arrangement.js';
import type { TextWidths, Weight } from './input.js';
import type { Run } from './view.js';

/*
 * What a slide of a far screen holds, reckoned without a browser: with the widths of the font, at the least type. All
 * lengths are in rem, as display-far.css has them; test/kiosk/far-display.test.ts holds the two together.
 */

/** Heights of a slide that are not for its text: the line above it, and what is above and below the text. */
const HEAD = 5;
const AROUND = 2.2;
/** On an upright screen also the mark of a draft, in a line of its own, in two where it is said in three languages; between the halves; and the rim of each. */
const UPRIGHT = { mark: 4, secondMark: 3.6, between: 0.6, rim: 1.4 };
const markHeight = (languages: number): number => UPRIGHT.mark + (languages > 2 ? UPRIGHT.secondMark : 0);
/** Languages that stand below each other on a wide screen: above and below a text, the rule between two, left and right, and the number of an item with what is behind it. */
const ROWS = { rims: 2.4, rule: 0.3, sides: 3.2, number: 5.8 };
const BELOW_FIGURE = 0.6;
/** Above and below a caption, and the rule before it. */
const CAPTION = { rims: 1.6, rule: 0.4 };
/** Left and right of a half. */
const SIDES = 2.4;
/** From base line to base line, in parts of the type. */
const LEADING = 1.24;
/** The number of a term: type, height of its line in parts of that, tracking in ems, and what is above and behind it. */
const FIGURE = { type: 6.4, line: 0.76, tracking: -0.03, above: 0.4, gap: 1.2, wrapped: 0.6 };
/** The words below or behind it, with their rule. */
const UNIT = { type: 3, rule: 0.5 };
/** Browsers place glyphs by fractions of a pixel. */
const SPARE = 0.05;

/** The room of a half, in rem. */
export interface SlideRoom {
  readonly width: number;
  readonly height: number;
}

/** The part of a slide on a far screen that one of its languages has; `least` is its least type in pixels. */
export function slideRoom([across, down]: readonly [number, number], least: number, languages = 2): SlideRoom {
  const [width, height] = [(across * LEAST_REM) / least, (down * LEAST_REM) / least];
  const text = height - HEAD - AROUND;
  return across > down
    ? { width: width / languages - SIDES - SPARE, height: text }
    : {
        width: width - SIDES - SPARE,
        height: (text - markHeight(languages) - UPRIGHT.between * (languages - 1)) / languages - UPRIGHT.rim,
      };
}

/** The part of such a slide that the caption of a picture has in one language, where the picture is as small as it gets. */
export function captionRoom(pixels: readonly [number, number], least: number, languages: number, isBroad: boolean): SlideRoom {
  const [across, down] = pixels;
  const isWide = across > down;
  const [width, height] = [(across * LEAST_REM) / least, (down * LEAST_REM) / least - HEAD - AROUND - (isWide ? 0 : markHeight(languages))];
  const left = 1 - Math.min(...PICTURE_SHARES);
  const around = CAPTION.rims + CAPTION.rule;
  const sides = SIDES + SPARE;
  if (!isWide) return { width: width - sides, height: (height * left) / languages - around };
  return isBroad
    ? { width: width / languages - sides - CAPTION.rule, height: height * left - around }
    : { width: width * left - sides, height: height / languages - around };
}

/** The whole of a slide's room on a wide screen on which more than two languages may stand below each other; nothing on others. */
export function rowsRoom([across, down]: readonly [number, number], least: number, languages: number): SlideRoom | undefined {
  if (across <= down || languages <= 2) return undefined;
  const [width, height] = [(across * LEAST_REM) / least, (down * LEAST_REM) / least];
  return { width: width - ROWS.sides - ROWS.number - SPARE, height: height - HEAD - AROUND };
}

/** Whether the same text in all languages fits below each other at the least type. */
export function fitsInRows(texts: readonly (readonly Run[])[], { width, height }: SlideRoom, measure: TextWidths): boolean {
  const line = width / LEAST_REM;
  const rows = texts.map((text) => wordsOf(text, measure));
  if (rows.some((words) => words.some((word) => word.width > line))) return false;
  const lines = rows.reduce((sum, words) => sum + linesOf(words, line), 0);
  return lines * LEAST_REM * LEADING + rows.length * ROWS.rims + (rows.length - 1) * ROWS.rule <= height;
}

/** A stretch that no line divides: its width in ems, the space before it, and how many characters of the text it takes with that. */
interface Word {
  readonly text: string;
  readonly width: number;
  readonly space: number;
  readonly signs: number;
}

const weightOf = ({ strong }: Run): Weight => (strong ? 700 : 400);

/** The words of a text; what is held together by no-break spaces is one, a compound is divided after its hyphen. */
function wordsOf(text: readonly Run[], measure: TextWidths): readonly Word[] {
  const words: Word[] = [];
  let open = { text: '', width: 0, space: 0, signs: 0 };
  const end = (space: number): void => {
    if (open.text !== '') words.push(open);
    open = { text: '', width: 0, space, signs: space > 0 ? 1 : 0 };
  };
  for (const run of text) {
    for (const [piece] of run.text.matchAll(/ |[^ -]*-|[^ -]+/g)) {
      if (piece === ' ') {
        end(measure.width(' ', weightOf(run)));
        continue;
      }
      const width = open.width + measure.width(unglue(piece), weightOf(run));
      open = { ...open, text: open.text + piece, width, signs: open.signs + piece.length };
      if (piece.endsWith('-')) end(0);
    }
    if (run.breaks) end(0);
  }
  end(0);
  return words;
}

/** How many lines words take as a browser breaks them: each as full as it can be. The width is in ems. */
function linesOf(words: readonly Word[], width: number): number {
  let [lines, filled] = [0, Number.POSITIVE_INFINITY];
  for (const word of words) {
    if (filled + word.space + word.width <= width) filled += word.space + word.width;
    else [lines, filled] = [lines + 1, word.width];
  }
  return lines;
}

/** A number that stands above the text, with its words. */
interface SlideFigure {
  readonly figure: string;
  readonly unit: string;
}

/** The height that a number takes; the halves of a slide give it as much as the one that needs more. */
export function figureHeight({ figure, unit }: SlideFigure, { width }: SlideRoom, measure: TextWidths): number {
  const own = (measure.width(figure, 800) + FIGURE.tracking * figure.length) * FIGURE.type;
  const words = wordsOf([{ text: unit, strong: true, breaks: false }], measure);
  const unitWidth = measure.width(unglue(unit), 700) * UNIT.type;
  const unitHeight = linesOf(words, width / UNIT.type) * UNIT.type + UNIT.rule;
  const line = FIGURE.type * FIGURE.line;
  const beside = own + FIGURE.gap + unitWidth <= width;
  return FIGURE.above + BELOW_FIGURE + (beside ? Math.max(line, unitHeight) : line + FIGURE.wrapped + unitHeight);
}

/** What is too much of a text for its room: characters at its end, or a word that no line holds. */
export type Excess =
  | { readonly kind: 'text'; readonly signs: number }
  | { readonly kind: 'word'; readonly word: string; readonly signs: number };

/** What of a text does not fit into a room at the least type; `undefined` when all of it does. */
export function excessOf(text: readonly Run[], { width, height }: SlideRoom, measure: TextWidths): Excess | undefined {
  const words = wordsOf(text, measure);
  const line = width / LEAST_REM;
  const wide = words.find((word) => word.width > line);
  if (wide) return { kind: 'word', word: unglue(wide.text), signs: Math.ceil(wide.text.length * (1 - line / wide.width)) };
  const most = Math.floor(height / (LEAST_REM * LEADING));
  let kept = words.length;
  while (kept > 0 && linesOf(words.slice(0, kept), line) > most) kept -= 1;
  const signs = words.slice(kept).reduce((sum, word) => sum + word.signs, 0);
  return signs > 0 ? { kind: 'text', signs } : undefined;
}
