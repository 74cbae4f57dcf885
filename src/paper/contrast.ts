/** Relative luminance of a colour such as `#0A2233` (WCAG 2.2). Throws a RangeError on any other notation. */
function luminance(colour: string): number {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new RangeError(`expected a colour such as #0A2233, found "${colour}"`);
  const [r, g, b] = [red, green, blue].map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  return contrastOfLuminance(luminance(one), luminance(other));
}

/** The same of two relative luminances, from 0 to 1. */
export function contrastOfLuminance(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Points at A4 from which text counts as large, and the ratios of WCAG 2.2, 1.4.6 (level AAA). */
const LARGE = 18;
const RATIO = { body: 7, large: 4.5 } as const;

/** The contrast that text of a size in points at A4 has to have. */
export const textContrast = (size: number): number => (size >= LARGE ? RATIO.large : RATIO.body);

/** The contrast that a printed code has to have, dark against light: that of body type, for the cheapest camera. */
export const CODE_CONTRAST = RATIO.body;
