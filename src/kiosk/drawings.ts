import type { Theme } from '../content/theme.js';

/** Qoshqar muiiz, the horns of a ram: half circles of one line and one gap, period 45, height 34. */
const HORNS = [
  'M22.5 32V12A10 10 0 0 1 42.5 12A7.5 7.5 0 0 1 27.5 12A5 5 0 0 1 37.5 12A2.5 2.5 0 0 1 32.5 12',
  'M22.5 12A10 10 0 0 0 2.5 12A7.5 7.5 0 0 0 17.5 12A5 5 0 0 0 7.5 12A2.5 2.5 0 0 0 12.5 12',
  'M0 32.75H45',
].join('');

const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>\n`;

/** One period of the ornament in a colour; CSS repeats it. */
export function ornament(colour: string): string {
  return svg(45, 34, `<path d="${HORNS}" fill="none" stroke="${colour}" stroke-width="2.5"/>`);
}

/** The mark of Taqta: a board with two columns level under one sun. */
export function mark({ colours }: Theme): string {
  const line = (x: number, y: number, width: number): string =>
    `<path d="M${x} ${y}h${width}" stroke="${colours.paper}" stroke-width="4" stroke-linecap="round"/>`;
  return svg(
    64,
    64,
    `<rect x="4" y="8" width="56" height="48" rx="9" fill="${colours.night}"/><circle cx="32" cy="24" r="8.5" fill="${colours.gold}"/>` +
      `${line(14, 38, 12)}${line(38, 38, 12)}${line(14, 46, 12)}${line(38, 46, 12)}<path d="M32 36.5v13" stroke="${colours.field}" stroke-width="3" stroke-linecap="round"/>`,
  );
}
