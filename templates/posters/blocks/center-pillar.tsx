import { Fragment, type ReactElement } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Cell } from './cell.js';
import { Box } from './primitives.js';
import { digits } from './signs.js';

/*
 * What a center says that needs no translation stands in a pillar of one width, so that hours and contacts on one sheet are
 * level; in large print and in a panel it stands below its name.
 */

/** Lengths in millimetres at A4: the pillar, the room on its sides and between it and the texts. */
export const PILLAR = { width: 66, side: 3.4, gutter: 4.5 } as const;

export const isListed = (frame: Frame): boolean => frame.theme.large === true || frame.stand === 'panel';

/** Points at A4 in which the widest of some texts stands in the pillar: as large as wanted, or as it holds beside what has taken so many millimetres. */
export function pillarText(frame: Frame, texts: readonly string[], wanted: number, taken = 0): number {
  const ems = Math.max(0.001, ...texts.map((text) => digits(frame, text, { size: 1, weight: 800, colour: '' }).width)) / frame.sheet.scale;
  return Math.min(wanted, frame.mm(PILLAR.width - 2 * PILLAR.side - taken) / frame.sheet.scale / ems);
}

/** The tile of a date, against the body type, and how much wider than its figures; in millimetres at A4. */
const TILE = { width: 44, most: 58, figure: 1.75, radius: 1.4, padding: 2.4, line: 0.4 } as const;

/** A day of the calendar: white on night where it is closed, on gold where it is open at other hours. */
export function dateTile(frame: Frame, date: string, isOpen: boolean): Cell {
  const { night, gold, paper, ink } = frame.theme.colours;
  const { outlined } = frame.theme;
  const { body, fill } = frame.setting;
  const tile = TILE.width + (TILE.most - TILE.width) * fill;
  const wanted = body * TILE.figure * (1 + fill / 2);
  const room = frame.mm(tile - 2 * TILE.padding);
  const ems = digits(frame, date, { size: 1, weight: 800, colour: '' }).width;
  const figures = digits(frame, date, {
    size: Math.min(wanted, room / ems),
    weight: 800,
    colour: isOpen || outlined ? ink : paper,
  });
  const width = frame.mm(tile);
  const height = pt(figures.height + 2 * frame.mm(TILE.padding));
  const edge = isOpen || outlined ? { borderWidth: frame.line(TILE.line), borderColor: ink } : {};
  return {
    width,
    height,
    draw: (left, top): ReactElement => (
      <Fragment>
        <Box
          style={{
            position: 'absolute',
            left,
            top,
            width,
            height,
            borderRadius: frame.mm(TILE.radius),
            backgroundColor: outlined ? paper : isOpen ? gold : night,
            ...edge,
          }}
        />
        {figures.draw(left + (width - figures.width) / 2, top + (height - figures.height) / 2)}
      </Fragment>
    ),
  };
}
