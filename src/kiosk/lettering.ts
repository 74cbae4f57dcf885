import { create } from 'fontkit';
import { capitals } from '../language/capitals.js';
import { type Languages, rulesOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { type KioskFile, type KioskInput, WEIGHTS } from './input.js';
import { fontPath } from './theme-sheet.js';

/** What the screen may set by itself: clock, date, page numbers, countdown, pixels, uptime, memory, and where a text goes on. */
const OF_SCREEN = '0123456789:./% +−·×→d MBh…';
/** Set by no font: line ends, tabs and places where a line may break. */
const UNSET = /[\s\u200b\u00ad]/u;

/** Signs that notices may bring, beside letters and digits. */
const OF_NOTICES = '«»„“”‘’–—…№₸%°+−×()[]{}!?;,:\'"&*@#§•/ ';

/** What notices that come after a version may be written with: the letters of its languages, of English addresses, and signs. */
export function charactersOfNotices(languages: Languages): readonly string[] {
  const between = (first: number, last: number): readonly string[] =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  const letters = between(0x400, 0x52f).filter((letter) => languages.some((language) => rulesOf(language).script.letter.test(letter)));
  const alphabets = languages.flatMap((language) => {
    const { alphabet } = rulesOf(language).recognition;
    return [...alphabet, ...capitals(language, alphabet)];
  });
  return [...new Set([...between(0x20, 0x7e), ...letters, ...alphabets, ...OF_NOTICES])];
}

/** The characters of a page: its texts and attributes, with the references that escaping made. */
export function charactersOf(html: string): readonly string[] {
  const text = html.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  const all = new Set(OF_SCREEN);
  for (const character of text) all.add(character);
  return [...all].filter((character) => character === ' ' || character === '\u00a0' || !UNSET.test(character)).sort();
}

/**
 * Reports `missing-glyph` for each character of the templates that the font lacks: a visitor would see a box. One that
 * content says is reported by the check of content, at its place.
 */
export function missingGlyphs(input: KioskInput, characters: readonly string[]): readonly Problem[] {
  const { assets, theme, posters, kiosk, notices, links, later = [], project, centers, screens } = input;
  const font = create(Buffer.from(assets.fonts[400]));
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('expected one font in a file, found a collection');
  const days = [{ posters, kiosk, notices, links }, ...later];
  const said = new Set(
    JSON.stringify([project, centers, screens.data, days.map((day) => [day.posters, day.kiosk.data, day.notices.data, day.links])]),
  );
  return characters
    .filter((character) => !said.has(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) as number))
    .map((character): Problem => {
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      const template = Object.entries(assets.templates).find(([, text]) => text.includes(character))?.[0] ?? 'index';
      return {
        code: 'missing-glyph',
        severity: 'error',
        where: { file: `kiosk/${template}.hbs` },
        message: phrase('missing-glyph.screen', { font: theme.font.family, character, code: `U+${code}` }),
        fix: phrase('missing-glyph.screen-fix'),
      };
    });
}

/**
 * What a browser sets by itself, and the figures that the style sheets ask for. Other forms of letters, and what is for
 * lines from top to bottom, are an eighth of what the screen reads of its fonts.
 */
const CUT = {
  targetFormat: 'sfnt',
  noHinting: true,
  keepFeatures: ['ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'kern', 'mark', 'mkmk', 'lnum', 'tnum'],
  dropTables: ['vhea', 'vmtx'],
} as const;

/** The font in the weights of the screen, cut down to its characters; not packed: it is read from a disk, and packing took longer than all else. */
export async function lettering(input: KioskInput, characters: readonly string[]): Promise<readonly KioskFile[]> {
  // A library of its own weight, for runs that have something to cut.
  const { default: subsetFont } = await import('subset-font');
  return Promise.all(
    WEIGHTS.map(async (weight) => ({
      path: fontPath(input.theme, weight),
      bytes: await subsetFont(input.assets.fonts[weight], characters.join(''), CUT),
    })),
  );
}
