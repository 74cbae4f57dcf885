import sharp from 'sharp';
import type { Area } from '../../src/paper/area.js';
import type { Raster } from '../../src/reading/raster.js';

/** A square in pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Where an area of a page stands in its raster. */
export const spotOf = ({ left, top, width }: Area, dpi: number): Spot => {
  const pixels = (points: number): number => (points * dpi) / 72;
  return { left: pixels(left), top: pixels(top), side: pixels(width) };
};

/**
 * A scratch, a fold or a speck over a code, as SVG: white or black, a line of one or two pixels at any place and angle, a
 * line across one of its two bars, or a dot.
 */
export function scratch({ left, top, side }: Spot, random: () => number): string {
  const colour = random() < 0.5 ? '#FFFFFF' : '#000000';
  const [x, y] = [left + random() * side, top + random() * side];
  const bar = side * 0.2;
  switch (Math.floor(random() * 4)) {
    case 0:
      return `<path d="M${left + random() * bar - 8} ${Math.round(y) + 0.5}h16" stroke="${colour}"/>`;
    case 1:
      return `<path d="M${Math.round(x) + 0.5} ${top + side - random() * bar - 8}v16" stroke="${colour}"/>`;
    case 2:
      return `<circle cx="${x}" cy="${y}" r="${1 + random() * 2.5}" fill="${colour}"/>`;
    default: {
      const [angle, half] = [random() * Math.PI, 3 + random() * 35];
      const [dx, dy] = [Math.cos(angle) * half, Math.sin(angle) * half];
      return `<path d="M${x - dx} ${y - dy}L${x + dx} ${y + dy}" stroke="${colour}" stroke-width="${1 + Math.floor(random() * 2)}"/>`;
    }
  }
}

/** A picture of a page with a drawing over it, as PNG. */
export function scratched({ data, width, height }: Raster, drawing: string): Promise<Buffer> {
  const over = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawing}</svg>`);
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#FFFFFF' })
    .composite([{ input: over }])
    .png()
    .toBuffer();
}
