import type { Area } from '../paper/area.js';
import { contrast } from '../paper/contrast.js';
import type { Raster } from '../reading/raster.js';

/** Points of a raster between two that are looked at: a module of half a millimetre has three at 150 dpi. */
const STEP = 2;

/**
 * Contrast of a code as it is printed, from 1 to 21: its darkest point against its quiet zone. 1 when the code is
 * lighter than its ground, which readers do not expect. `perPoint` is how many pixels a typographic point has.
 */
export function codeContrast(raster: Raster, box: Area, perPoint: number): number {
  const pixels = (points: number): number => Math.round(points * perPoint);
  const [left, top] = [pixels(box.left) + STEP, pixels(box.top) + STEP];
  const ground = colourAt(raster, left, top);
  let darkest = ground;
  for (let y = top; y < pixels(box.top + box.height) - STEP; y += STEP) {
    for (let x = left; x < pixels(box.left + box.width) - STEP; x += STEP) {
      const colour = colourAt(raster, x, y);
      if (grey(colour) < grey(darkest)) darkest = colour;
    }
  }
  return contrast(hex(darkest), hex(ground));
}

type Colour = readonly [red: number, green: number, blue: number];

function colourAt({ data, width }: Raster, x: number, y: number): Colour {
  const at = (y * width + x) * 4;
  return [data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255];
}

const grey = ([red, green, blue]: Colour): number => 0.3 * red + 0.6 * green + 0.1 * blue;

const hex = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
