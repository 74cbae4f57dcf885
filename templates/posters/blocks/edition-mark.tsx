import type { ReactElement } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { EditionMark } from '../../../src/poster/copy.js';
import { dataMatrix } from '../../../src/qr/data-matrix.js';
import { markOf } from '../../../src/qr/edition-mark.js';
import { qrPath } from '../../../src/qr/qr.js';
import type { Cell } from './cell.js';
import { Box, Path, Svg } from './primitives.js';

/** Modules a side of the Data Matrix that nine signs need (ISO/IEC 16022). */
const MODULES = 14;

/** Side of the mark without its quiet zone, in millimetres at A4: the room that a sheet keeps for it. */
export const markSide = (frame: Frame): number => MODULES * frame.theme.mark.module;

/**
 * The edition as a small code that `taqta verify` reads from a photo: a Data Matrix, which phones do not take for an
 * address. Its cell is the symbol; the quiet zone reaches out of it on all sides.
 */
export function editionMark(frame: Frame, edition: EditionMark): Cell {
  const { mark, colours } = frame.theme;
  const text = markOf(edition.code);
  const side = frame.mm(markSide(frame));
  const quiet = mark['quiet-zone'];
  const out = frame.mm(mark.module * quiet);
  const box = pt(side + 2 * out);
  return {
    width: side,
    height: side,
    draw: (left, top): ReactElement => (
      <Box
        mark={{ kind: 'mark', edition: text }}
        style={{ position: 'absolute', left: left - out, top: top - out, width: box, height: box, backgroundColor: colours.paper }}
      >
        <Svg viewBox={`${-quiet} ${-quiet} ${MODULES + 2 * quiet} ${MODULES + 2 * quiet}`} style={{ width: box, height: box }}>
          <Path d={qrPath(dataMatrix(text))} fill={colours.ink} />
        </Svg>
      </Box>
    ),
  };
}
