import type { ScreenSource } from '../../src/content/screens.js';
import { inBoth } from '../in-both.js';

const screen = (diagonal: number, pixels: [number, number], distance: number, more: Partial<ScreenSource> = {}): ScreenSource => ({
  name: inBoth('Экран', 'Экран'),
  center: 'samal',
  diagonal,
  pixels,
  distance,
  mounting_height: 0.68,
  touch: true,
  counts: false,
  printer: false,
  ...more,
});

/** Screens as centers have them, of every arrangement. */
export const DECLARED = {
  hall: screen(43, [1080, 1920], 0.8),
  wide: screen(43, [1920, 1080], 0.8),
  uhd: screen(65, [3840, 2160], 1.2),
  low: screen(32, [1366, 768], 0.8, { mounting_height: 0.78 }),
  desk: screen(24, [1080, 1920], 0.8, { mounting_height: 0.665 }),
  tablet: screen(10.1, [800, 1280], 0.5, { mounting_height: 0.9 }),
  old: screen(15, [1024, 768], 0.6, { mounting_height: 0.9 }),
} as const satisfies Readonly<Record<string, ScreenSource>>;

export type Declared = keyof typeof DECLARED;
