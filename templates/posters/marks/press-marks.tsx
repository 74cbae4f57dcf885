import type { ReactElement } from 'react';
import type { PressSheet } from '../../../src/paper/press-sheet.js';
import { mm, toPt } from '../../../src/paper/units.js';
import { Path, Svg } from '../blocks/primitives.js';

/** Thin enough for the cutter's eye, thick enough for every plate. */
const STROKE = toPt(mm(0.25));

/** Crop marks at the corners and a cross in a circle at every side, in a colour that stands on every plate. */
export function pressMarks({ medium, cropMarks, registration }: PressSheet, colour: string): ReactElement {
  const lines = cropMarks.map(({ from, to }) => `M${from.join(' ')}L${to.join(' ')}`);
  const crosses = registration.map(({ centre: [x, y], radius: r }) => {
    const out = r * 1.6;
    return `M${x - out} ${y}H${x + out}M${x} ${y - out}V${y + out}M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}`;
  });
  // A drawing as high as the page is a rounding too high for react-pdf, which says so on the console.
  const height = medium.height - 1;
  return (
    <Svg viewBox={`0 0 ${medium.width} ${height}`} style={{ position: 'absolute', left: 0, top: 0, width: medium.width, height }}>
      <Path d={[...lines, ...crosses].join('')} stroke={colour} strokeWidth={STROKE} fill="none" />
    </Svg>
  );
}
