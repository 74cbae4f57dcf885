import {
  clampChroma,
  converter,
  differenceCiede2000,
  formatHex,
  useMode as know,
  modeLab,
  modeLab65,
  modeLch,
  modeRgb,
  modeXyz50,
  modeXyz65,
} from 'culori/fn';

/** A colour as CIELAB has it, under D50 as print shops measure: lightness from 0 to 100, red to green, yellow to blue. */
export interface Lab {
  readonly mode: 'lab';
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

for (const mode of [modeRgb, modeXyz50, modeXyz65, modeLab, modeLab65, modeLch]) know(mode as never);

const toLab = converter('lab');
const toLch = converter('lch');
const between = differenceCiede2000();

/** A colour of a screen in CIELAB. */
export function labOf(colour: string): Lab {
  const { l, a, b } = toLab(colour) ?? { l: 0, a: 0, b: 0 };
  return { mode: 'lab', l, a, b };
}

/** How far two colours are from each other for the eye: CIEDE2000, in which 1 is just seen. */
export const difference = (one: Lab, other: Lab): number => between(one, other);

/** The gray of a lightness from 0 to 100, as `#C0C0C0`. */
export const grayOf = (lightness: number): string => hex({ mode: 'lab', l: Math.min(100, Math.max(0, lightness)), a: 0, b: 0 });

/** The colour with another lightness, as near to its hue and chroma as a screen shows it. */
export function withLightness(colour: string, lightness: number): string {
  const own = toLch(colour);
  return hex(clampChroma({ ...own, mode: 'lch', c: own?.c ?? 0, l: Math.min(100, Math.max(0, lightness)) }, 'lch', 'rgb'));
}

const hex = (colour: Parameters<typeof formatHex>[0]): string => formatHex(colour)?.toUpperCase() ?? '#000000';
