import { Fragment, type ReactElement } from 'react';
import { type TooWide, widestOf } from '../../../src/layout/design.js';
import { LEAST_LINE } from '../../../src/layout/frame.js';
import { type Pt, pt, toPt } from '../../../src/paper/units.js';
import { SHEET_FONT } from '../../../src/typography/fonts.js';
import { LINE_BOX } from '../../../src/typography/line-box.js';
import { baseLine, type Paragraph } from '../../../src/typography/paragraph.js';
import { isBroken, type SetWords, wordsIn } from '../../../src/typography/set-words.js';
import { Box, type Mark, Words } from './primitives.js';
import { SOFT_HYPHEN, type Tag } from './tag.js';

/** Something of a known size that can be drawn anywhere. */
export interface Cell {
  readonly width: Pt;
  readonly height: Pt;
  /** What of it is wider than the room it was given. */
  readonly tooWide?: TooWide | undefined;
  /** Top of the first letters, from the cell's own; absent where there are none. */
  inkTop?(): Pt;
  /** What of it stands in a room of this height, and the rest; absent, or nothing, where it stands whole. */
  divided?(room: Pt): readonly [Cell, Cell] | undefined;
  /** Starts in the middle of a sentence. */
  readonly continues?: boolean;
  draw(left: number, top: number): ReactElement;
  /** The paragraphs that `draw` draws; absent where it draws anything else. */
  words?(left: number, top: number): readonly SetWords[];
}

/** A hyphen is drawn, and no thinner than any other line. */
const thickness = ({ height }: { readonly height: number }): number => Math.max(height, toPt(LEAST_LINE));

/** A paragraph whose lines stand where the fit has put them, the half-leading shared as in CSS; `room` is the width of its column. */
export function paragraphCell(paragraph: Paragraph, mark: Mark, room: Pt): Cell {
  const { style, width, height, language, continues } = paragraph;
  const base = baseLine(style);
  const lead = base - LINE_BOX.ascent * style.size;
  return {
    width,
    height,
    tooWide: tooWideFor(paragraph, mark, room),
    continues,
    inkTop: () => paragraph.inkTop(),
    divided: (above) => each(paragraph.divided(above), (part) => paragraphCell(part, mark, room)),
    words: (left, top) => [setWords(paragraph, left, top)],
    draw: (left, top) => (
      <Box style={{ position: 'absolute', left, top, width, height }} mark={{ language, ...mark }} tag={{ language }}>
        {paragraph.lines.map((line, index) => (
          <Fragment key={`${index}-${line.width}`}>
            <Words
              style={{
                position: 'absolute',
                left: 0,
                top: index * style.leading + lead,
                width: line.width + LINE_BOX.slack,
                height: LINE_BOX.height * style.size + LINE_BOX.rounding,
                fontFamily: SHEET_FONT,
                fontSize: style.size,
                fontWeight: style.weight,
                color: style.colour,
                ...(style.tracking === 0 ? {} : { letterSpacing: style.tracking * style.size }),
              }}
            >
              {line.pieces.map((piece, at) =>
                piece.weight === style.weight ? (
                  piece.text
                ) : (
                  <Words key={`${at}${piece.text}`} style={{ fontWeight: piece.weight }}>
                    {piece.text}
                  </Words>
                ),
              )}
            </Words>
            {line.hyphen && (
              <Box
                tag={{ within: [{ role: 'Span', name: `hyphen-${index}`, actual: SOFT_HYPHEN }], drawing: true }}
                style={{
                  position: 'absolute',
                  left: line.hyphen.left,
                  top: index * style.leading + barTop(base, line.hyphen),
                  width: line.hyphen.width,
                  height: thickness(line.hyphen),
                  backgroundColor: style.colour,
                }}
              />
            )}
          </Fragment>
        ))}
      </Box>
    ),
  };
}

/** The upper edge of a hyphen below the top of its line. */
const barTop = (base: Pt, { bottom, height }: { readonly bottom: Pt; readonly height: Pt }): Pt =>
  pt(base - bottom - (height + thickness({ height })) / 2);

/** A paragraph without react-pdf: where its letters stand. */
function setWords({ style, lines }: Paragraph, left: number, top: number): SetWords {
  const base = baseLine(style);
  return {
    size: style.size,
    colour: style.colour,
    lines: lines.map(({ pieces, hyphen }, index) => {
      const y = top + index * style.leading;
      const bar = hyphen && {
        left: pt(left + hyphen.left),
        top: pt(y + barTop(base, hyphen)),
        width: hyphen.width,
        height: pt(thickness(hyphen)),
      };
      const divided = hyphen !== undefined || isBroken(wordsIn(pieces), wordsIn(lines[index + 1]?.pieces));
      return { left: pt(left), base: pt(y + base), pieces, ...(bar && { hyphen: bar }), divided };
    }),
  };
}

/** Points that rounding may take. */
const ROUNDING = 0.01;

/** The line of a paragraph that no break has made narrow enough. */
function tooWideFor(paragraph: Paragraph, { statement, role }: Mark, room: Pt): TooWide | undefined {
  const { width, language } = paragraph;
  if (width <= room + ROUNDING) return undefined;
  const { lines } = paragraph;
  const widest = lines.find((line) => line.width === width) ?? lines[0];
  return {
    by: pt(width - room),
    room,
    words: wordsIn(widest?.pieces).trim(),
    language,
    ...(statement === undefined ? {} : { statement }),
    ...(role === undefined ? {} : { role }),
  };
}

/** Both parts of something divided, each made into something else. */
const each = <From, To>(parts: readonly [From, From] | undefined, make: (part: From, at: 0 | 1) => To): readonly [To, To] | undefined =>
  parts && [make(parts[0], 0), make(parts[1], 1)];

/** Cells one below the other, left edges level, or centred on each other. */
export function stack(cells: readonly Cell[], gap: Pt = pt(0), align: 'left' | 'centre' = 'left'): Cell {
  const width = pt(Math.max(0, ...cells.map((cell) => cell.width)));
  const height = pt(cells.reduce((sum, cell) => sum + cell.height, 0) + gap * Math.max(0, cells.length - 1));
  return {
    width,
    height,
    tooWide: widestOf(cells.map((cell) => cell.tooWide)),
    continues: cells[0]?.continues ?? false,
    inkTop: () => cells[0]?.inkTop?.() ?? pt(0),
    ...(align === 'left' &&
      cells.every((cell) => cell.words) && { words: (left: number, top: number) => wordsBelow(cells, gap, { left, top }) }),
    divided: (room) => each(dividedStack(cells, gap, room), (part) => stack(part, gap, align)),
    draw: (left, top) => {
      let y = top;
      return (
        <Fragment>
          {cells.map((cell, index) => {
            const at = y;
            y += cell.height + gap;
            return <Fragment key={`${index}-${at}`}>{cell.draw(align === 'left' ? left : left + (width - cell.width) / 2, at)}</Fragment>;
          })}
        </Fragment>
      );
    },
  };
}

function wordsBelow(cells: readonly Cell[], gap: Pt, { left, top }: { readonly left: number; readonly top: number }): readonly SetWords[] {
  let y = top;
  return cells.flatMap((cell) => {
    const at = y;
    y += cell.height + gap;
    return cell.words?.(left, at) ?? [];
  });
}

/** A cell in two that is not to stand whole: where it would, but for the room around it, its end goes. */
export const dividedTo = (cell: Cell, room: Pt): readonly [Cell, Cell] | undefined => cell.divided?.(pt(Math.min(room, cell.height - 1)));

const FILLED = 0.5;

/** The cells above a division and those below: it runs through a cell that can be divided, or between two. */
function dividedStack(cells: readonly Cell[], gap: Pt, room: Pt): readonly [readonly Cell[], readonly Cell[]] | undefined {
  let left = room;
  for (const [index, cell] of cells.entries()) {
    if (cell.height > left) {
      // Where more than half of the room is filled already, a cell stays whole.
      const parts = index > 0 && left < room * FILLED ? undefined : cell.divided?.(pt(left));
      if (parts)
        return [
          [...cells.slice(0, index), parts[0]],
          [parts[1], ...cells.slice(index + 1)],
        ];
      // A last cell of few lines takes the one before it along, but not the first: that would leave nothing above.
      const at = index > 1 && index === cells.length - 1 && !dividedTo(cell, cell.height) ? index - 1 : index;
      return at <= 0 ? undefined : [cells.slice(0, at), cells.slice(at)];
    }
    left = pt(left - cell.height - gap);
  }
  return undefined;
}

/** A cell with room around it, in points. */
export function padded(cell: Cell, room: { top?: number; bottom?: number; left?: number }): Cell {
  const { top = 0, bottom = 0, left = 0 } = room;
  return {
    width: pt(cell.width + left),
    height: pt(cell.height + top + bottom),
    tooWide: cell.tooWide,
    continues: cell.continues ?? false,
    ...(cell.inkTop && { inkTop: () => pt(top + (cell.inkTop?.() ?? 0)) }),
    divided: (within) => each(dividedTo(cell, pt(within - top)), (part, at) => padded(part, at === 0 ? { top, left } : { bottom, left })),
    draw: (x, y) => cell.draw(x + left, y + top),
  };
}

/** A cell whose drawing is heard as the tag says; what is divided is heard as one. */
export function tagged(cell: Cell, tag: Tag): Cell {
  return {
    width: cell.width,
    height: cell.height,
    tooWide: cell.tooWide,
    continues: cell.continues ?? false,
    ...(cell.inkTop && { inkTop: () => cell.inkTop?.() ?? pt(0) }),
    divided: (room) => each(cell.divided?.(room), (part) => tagged(part, tag)),
    draw: (left, top) => (
      <Box tag={tag} style={{ position: 'absolute', left: 0, top: 0, width: 0, height: 0 }}>
        {cell.draw(left, top)}
      </Box>
    ),
  };
}
