import type { ReactElement } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { BLEED } from '../../../src/paper/press-sheet.js';
import { toPt } from '../../../src/paper/units.js';
import { Box, Path, Svg } from './primitives.js';

// Horns of the ram (қошқар мүйіз), half circles on a box of 45 × 34 with a base line.
const PERIOD = 45;
const HEIGHT = 34;
const STROKE = 2.5;
const BASE_LINE = 32.75;

const horns = (x: number): string =>
  `M${x + 22.5} 32V12A10 10 0 0 1 ${x + 42.5} 12A7.5 7.5 0 0 1 ${x + 27.5} 12A5 5 0 0 1 ${x + 37.5} 12A2.5 2.5 0 0 1 ${x + 32.5} 12` +
  `M${x + 22.5} 12A10 10 0 0 0 ${x + 2.5} 12A7.5 7.5 0 0 0 ${x + 17.5} 12A5 5 0 0 0 ${x + 7.5} 12A2.5 2.5 0 0 0 ${x + 12.5} 12`;

/** A strip of ornament across the sheet, centred, its base line at the bottom. `height` in millimetres at A4. */
export function ornament(frame: Frame, top: number, height: number, colour: string): ReactElement {
  const tall = frame.mm(height);
  // A print shop cuts the sheet out of a larger one: the strip goes on beyond its edges.
  const out = toPt(BLEED) + frame.sheet.inset;
  const width = frame.width + 2 * out;
  const units = (width / tall) * HEIGHT;
  const stroke = Math.max(STROKE, (frame.line(0) / tall) * HEIGHT);
  const count = Math.ceil(((frame.width / tall) * HEIGHT) / PERIOD) + 4;
  const start = (units - count * PERIOD) / 2;
  const path = Array.from({ length: count }, (_, index) => horns(start + index * PERIOD)).join('');
  return (
    <Box style={{ position: 'absolute', left: -out, top, width, height: tall }}>
      <Svg viewBox={`0 0 ${units} ${HEIGHT}`} style={{ width, height: tall }}>
        <Path d={`${path}M0 ${BASE_LINE}H${units}`} stroke={colour} strokeWidth={stroke} fill="none" />
      </Svg>
    </Box>
  );
}
