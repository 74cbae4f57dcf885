import { difference, grayOf, labOf } from './cie.js';
import type { ColourName, Palette } from './palette.js';

/**
 * Colours whose gray has their lightness, and the lightest that it may become: small letters and dark grounds stay where 7:1
 * to white holds, an outline where 3:1 does (WCAG 2.2), and a line where it is still seen. All others are paper or black in
 * gray, whatever their colour: a printer without colour lays toner on every ground, and frays small letters that are not black.
 */
const LIGHTEST: Readonly<Partial<Record<ColourName, number>>> = {
  deep: 37,
  mute: 37,
  edge: 60,
  field: 88,
  sky: 88,
  line: 88,
  'bar-ornament': 88,
};

/** The shipped colours and their grays, from which others follow. */
interface GrayModel {
  readonly colours: Palette;
  readonly gray: Palette;
}

/** The gray of a colour in its part: that of the shipped theme, as much lighter or darker as the colour is (CIE L*). */
export function derivedGray(name: ColourName, colour: string, { colours, gray }: GrayModel): string {
  const lightest = LIGHTEST[name];
  if (lightest === undefined) return gray[name];
  const moved = labOf(gray[name]).l + labOf(colour).l - labOf(colours[name]).l;
  return grayOf(Math.min(lightest, moved));
}

/** How far a given gray is from the one that its colour has by itself (CIEDE2000); 0 where its part has none. */
export const grayDifference = (name: ColourName, given: string, derived: string): number =>
  LIGHTEST[name] === undefined ? 0 : difference(labOf(given), labOf(derived));
