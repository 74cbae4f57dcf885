import type { ColourName, Inks } from '../theme/palette.js';
import type { Theme } from '../theme/theme.js';

/** The inks of each colour of the theme, by its sRGB value. Throws a RangeError when two names share a colour and not its inks. */
export function pressInks({ colours, press }: Pick<Theme, 'colours' | 'press'>): ReadonlyMap<string, Inks> {
  const inks = new Map<string, Inks>();
  for (const name of Object.keys(colours) as ColourName[]) {
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
