import type { Theme } from '../content/theme.js';

/** Cyan, magenta, yellow and black in percent. */
export type Inks = Theme['press']['ink'];

/** The colour of marks that stand on every plate, which has an ink of its own; no theme has it for a text. */
export const ALL_PLATES = '#010101';

/** The inks of each colour of the theme, by its sRGB value. Throws a RangeError when two names share a colour and not its inks. */
export function pressInks({ colours, press }: Pick<Theme, 'colours' | 'press'>): ReadonlyMap<string, Inks> {
  const inks = new Map<string, Inks>();
  for (const name of Object.keys(colours) as (keyof Theme['colours'])[]) {
    const value = colours[name].toLowerCase();
    const known = inks.get(value);
    if (known !== undefined && known.join() !== press[name].join())
      throw new RangeError(
        `expected the inks of ${name} to be ${known.join(' ')}, as of another colour ${colours[name]}, found ${press[name].join(' ')}`,
      );
    inks.set(value, press[name]);
  }
  return inks;
}
