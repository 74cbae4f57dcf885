import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { Problem } from '../problem.js';
import { type KioskFile, type KioskInput, WEIGHTS } from './input.js';

/** What the screen may set by itself: clock, date, page numbers, countdown, uptime, and where a text goes on. */
const OF_SCREEN = '0123456789:./% +…';
/** Set by no font: line ends, tabs and places where a line may break. */
const UNSET = /[\s\u200b\u00ad]/u;

/** The characters of a page: its texts and attributes, with the references that escaping made. */
export function charactersOf(html: string): readonly string[] {
  const text = html.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  const all = new Set([...OF_SCREEN, ...text]);
  return [...all].filter((character) => character === ' ' || character === '\u00a0' || !UNSET.test(character)).sort();
}

/** Reports `missing-glyph` for each character that the font lacks: a visitor would see a box. */
export function missingGlyphs(input: KioskInput, characters: readonly string[]): readonly Problem[] {
  const font = create(Buffer.from(input.assets.fonts[400]));
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('expected one font in a file, found a collection');
  const missing = characters.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number));
  return missing.map((character): Problem => {
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return {
      code: 'missing-glyph',
      severity: 'error',
      where: input.kiosk.source.place([]),
      message: `expected a character of ${input.theme.font.family}, found «${character}» (U+${code})`,
      fix: 'replace the character on the screen by one that the font has',
    };
  });
}

/** Golos Text in the weights of the screen, cut down to its characters; not packed: it is read from a disk, and packing took longer than all else. */
export async function lettering(
  input: KioskInput,
  characters: readonly string[],
): Promise<readonly (KioskFile & { readonly weight: number })[]> {
  return Promise.all(
    WEIGHTS.map(async (weight) => ({
      weight,
      path: `fonts/golos-text-${weight}.ttf`,
      bytes: await subsetFont(input.assets.fonts[weight], characters.join(''), { targetFormat: 'sfnt', noHinting: true }),
    })),
  );
}
