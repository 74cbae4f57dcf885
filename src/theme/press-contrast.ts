import type { SourceFile } from '../content/source-file.js';
import { phrase } from '../messages/message.js';
import { contrastOfLuminance } from '../paper/contrast.js';
import type { Problem } from '../problem.js';
import type { Lab } from './cie.js';
import { type ColourName, type Inks, STANDS } from './palette.js';
import type { OverlaySource } from './theme-schema.js';

/**
 * Inks take from a contrast: what has 7:1 on a screen may have less on paper. As printed it is to have what WCAG 2.2 asks at
 * level AA, of letters (1.4.3) and of what is large or ends a control (1.4.11).
 */
const LEAST = { text: 4.5, large: 3 } as const;
/** From here on the screen asks what it asks of letters. */
const OF_TEXT = 7;

/** What an editor's theme says of inks, and how they are printed. */
interface Printed {
  readonly press: Readonly<Record<ColourName, Inks>>;
  readonly given: Pick<OverlaySource, 'press' | 'colours'>;
  colourOf(inks: Inks): Lab;
}

/**
 * Reports `low-contrast` for inks of an editor's own that, as printed on coated paper, are too near to what they stand on or
 * what stands on them, once for each of them.
 */
export function pressContrast({ press, given, colourOf }: Printed, source: SourceFile): readonly Problem[] {
  const own = new Set<string>([...Object.keys(given.press ?? {}), ...Object.keys(given.colours ?? {})]);
  const luminanceOf = (name: ColourName): number => luminance(colourOf(press[name]).l);
  const seen = new Set<ColourName>();
  return STANDS.flatMap(({ what, on, least }) =>
    on.map((ground) => ({ what, ground, most: least >= OF_TEXT ? LEAST.text : LEAST.large })),
  ).flatMap(({ what, ground, most }): readonly Problem[] => {
    const named = [what, ground].filter((name) => own.has(name));
    // Inks that somebody has given are at fault before those that follow from a colour.
    const meant = named.find((name) => given.press?.[name] !== undefined) ?? named[0];
    if (meant === undefined || seen.has(meant)) return [];
    const ratio = contrastOfLuminance(luminanceOf(what), luminanceOf(ground));
    if (ratio >= most) return [];
    seen.add(meant);
    const section = given.press?.[meant] === undefined ? 'colours' : 'press';
    const other = meant === what ? ground : what;
    return [
      {
        code: 'low-contrast',
        severity: 'error',
        where: source.place([section, meant]),
        message: phrase('low-contrast.press', {
          field: `${section}.${meant}`,
          other,
          least: most,
          ratio,
          inks: `[${press[meant].join(', ')}]`,
        }),
        fix:
          section === 'press'
            ? phrase('low-contrast.press-fix', { name: meant })
            : phrase('low-contrast.press-colour-fix', { name: meant, other }),
      },
    ];
  });
}

/** The share of light that a lightness of CIELAB throws back (CIE 15:2018, 8.2.1). */
const luminance = (lightness: number): number => (lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3);
