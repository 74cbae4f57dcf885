import { Fragment } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import { type Cell, tagged } from './cell.js';
import { large } from './large.js';
import { digits } from './signs.js';

/** Size of the number of sheets against that of the sheet's own. */
const OF = 0.55;
/** The stroke reaches below the base line: room in ems between it and the digits. */
const GAP = 0.06;

/** Top of a number nearest to the edge, in millimetres at A4: round digits reach a little above their capitals. */
export const numberTop = (frame: Frame): number => frame.theme.spacing.safe + 0.6;

/** Room to the words beside a number, in millimetres at A4. */
const CLEAR = 3;

/** The first sheet of as many as there may be. */
const FIRST = { sheet: 1, sheets: 99 };

/** What a title leaves to the number: as much in each language, whatever the number of its sheets, so that titles are of one size. */
export const titleNumberRoom = (frame: Frame, colour: string): number => numberRoom(frame, sheetNumber(frame, FIRST, colour));

/** Room at the right of a band that words leave to the number: on the tenth sheet it is wider. */
export const numberRoom = (frame: Frame, number: Cell): number =>
  Math.max(frame.mm(large(frame, 'numberRoom')), number.width + frame.mm(CLEAR));

/** Which sheet of how many, for the upper right of a band: «2/4», the first digit large. It needs no translation. */
export function sheetNumber(frame: Frame, { sheet, sheets }: { readonly sheet: number; readonly sheets: number }, colour: string): Cell {
  const size = large(frame, 'number');
  const own = digits(frame, String(sheet), { size, weight: 900, colour });
  const of = digits(frame, `/${sheets}`, { size: Math.max(size * OF, frame.theme.type.floor), weight: 800, colour });
  const gap = frame.type(size) * GAP;
  const [language] = frame.languages;
  return tagged(
    {
      width: pt(own.width + gap + of.width),
      height: own.height,
      draw: (left, top) => (
        <Fragment>
          {own.draw(left, top)}
          {of.draw(left + own.width + gap, top + own.height - of.height)}
        </Fragment>
      ),
    },
    { language, within: [{ role: 'P', name: 'sheet-number' }] },
  );
}
