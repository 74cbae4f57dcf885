import { Fragment, type ReactElement } from 'react';
import { type Pt, pt } from '../../../src/paper/units.js';
import { LINE_BOX } from '../../../src/typography/line-box.js';
import type { Paragraph } from '../../../src/typography/paragraph.js';
import { Box, type Mark, Words } from './primitives.js';
import { SOFT_HYPHEN, type Tag } from './tag.js';

/** Something of a known size that can be drawn anywhere. */
export interface Cell {
  readonly width: Pt;
  readonly height: Pt;
  draw(left: number, top: number): ReactElement;
}

/** Room in height in points: react-pdf drops a line that is a rounding too tall for its box. */
const ROUNDING = 0.2;

/** A paragraph whose lines stand where the fit has put them, the half-leading shared as in CSS. */
export function paragraphCell(paragraph: Paragraph, mark: Mark): Cell {
  const { style, lines, width, height, language } = paragraph;
  const lead = (style.leading - LINE_BOX.height * style.size) / 2;
  return {
    width,
    height,
    draw: (left, top) => (
      <Box style={{ position: 'absolute', left, top, width, height }} mark={{ language, ...mark }} tag={{ language }}>
        {lines.map((line, index) => (
          <Fragment key={`${index}-${line.width}`}>
            <Words
              style={{
                position: 'absolute',
                left: 0,
                top: index * style.leading + lead,
                width: line.width + LINE_BOX.slack,
                height: LINE_BOX.height * style.size + ROUNDING,
                fontFamily: 'Golos Text',
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
                  top: index * style.leading + lead + LINE_BOX.ascent * style.size - line.hyphen.bottom - line.hyphen.height,
                  width: line.hyphen.width,
                  height: line.hyphen.height,
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

/** Cells one below the other, left edges level, or centred on each other. */
export function stack(cells: readonly Cell[], gap: Pt = pt(0), align: 'left' | 'centre' = 'left'): Cell {
  const width = pt(Math.max(0, ...cells.map((cell) => cell.width)));
  const height = pt(cells.reduce((sum, cell) => sum + cell.height, 0) + gap * Math.max(0, cells.length - 1));
  return {
    width,
    height,
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

/** A cell with room around it, in points. */
export function padded(cell: Cell, room: { top?: number; bottom?: number; left?: number }): Cell {
  const { top = 0, bottom = 0, left = 0 } = room;
  return { width: pt(cell.width + left), height: pt(cell.height + top + bottom), draw: (x, y) => cell.draw(x + left, y + top) };
}

/** A cell whose drawing is heard as the tag says. */
export function tagged(cell: Cell, tag: Tag): Cell {
  return {
    width: cell.width,
    height: cell.height,
    draw: (left, top) => (
      <Box tag={tag} style={{ position: 'absolute', left: 0, top: 0, width: 0, height: 0 }}>
        {cell.draw(left, top)}
      </Box>
    ),
  };
}
