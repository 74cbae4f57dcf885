import type { Font, Glyph, GlyphPosition } from 'fontkit';
import { SOFT_HYPHEN } from '../../templates/posters/blocks/tag.js';
import { grouped } from '../grouped.js';
import { type Faces, setIn } from '../typography/fonts.js';
import { type SetLine, type SetWords, scriptRuns } from '../typography/set-words.js';
import type { Weight } from '../typography/weights.js';
import type { Opening, Stamp, StampLine } from './stamp.js';

/** The letters that stamps of a body may have: its file holds them all, under numbers of its own. */
export interface Letters {
  readonly weight: Weight;
  readonly font: Font;
  readonly glyphs: readonly Glyph[];
}

/** How a file paints words that are stamped into it. Plain data. */
export interface Lettering {
  /** By weight, what its content calls the font, and the numbers of its glyphs there, in hexadecimal digits. */
  readonly fonts: Readonly<Record<number, { readonly name: string; readonly codes: Readonly<Record<number, string>> }>>;
  /** By colour, the operators that set it. */
  readonly colours: Readonly<Record<string, readonly string[]>>;
}

/** The letters of all these words. */
export function lettersOf(words: Iterable<SetWords>, faces: Faces): readonly Letters[] {
  const found: Letters[] = [];
  const seen = new Set<string>();
  for (const { lines } of words) {
    for (const { weight, text } of [...lines.flatMap(({ pieces }) => pieces), ...lines.flatMap(ends)]) {
      const key = `${weight}${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { font } = faceOf(faces, weight);
      found.push({ weight, font, glyphs: scriptRuns(text).flatMap((run) => setIn(font, run).glyphs) });
    }
  }
  return joinedLetters([found]);
}

/** The letters of words that may be set in whatever lines: of each word by itself, and of each of its characters. */
export const lettersOfWords = (words: ReadonlyMap<Weight, ReadonlySet<string>>, faces: Faces): readonly Letters[] =>
  joinedLetters(
    [...words].map(([weight, own]) => {
      const { font } = faceOf(faces, weight);
      const characters = new Set([...own].flatMap((word) => [...word]));
      return [
        {
          weight,
          font,
          glyphs: [
            ...[...own].flatMap((word) => scriptRuns(word).flatMap((run) => setIn(font, run).glyphs)),
            ...[...characters].map((character) => font.glyphForCodePoint(character.codePointAt(0) as number)),
          ],
        },
      ];
    }),
  );

/** All these letters, each once, by weight and number: in an order that depends on nothing but which they are. */
export function joinedLetters(all: readonly (readonly Letters[])[]): readonly Letters[] {
  return [...grouped(all.flat(), ({ weight }) => weight)]
    .sort(([one], [other]) => one - other)
    .flatMap(([weight, [first, ...others]]) => {
      if (!first) return [];
      const glyphs = new Map([first, ...others].flatMap((letters) => letters.glyphs).map((glyph) => [glyph.id, glyph]));
      return [{ weight, font: first.font, glyphs: [...glyphs.values()].sort((one, other) => one.id - other.id) }];
    });
}

/** The space that parts a line from the next. */
const ends = ({ pieces }: SetLine): readonly { weight: Weight; text: string }[] =>
  pieces.slice(-1).map(({ weight }) => ({ weight, text: ' ' }));

/** A file does not hold a letter that is to be stamped into it. */
export class MissingLetter extends RangeError {}

/**
 * Words as they are stamped. Each paragraph is one piece of what is heard, cut where a hyphen is drawn. Throws a MissingLetter
 * for a letter that the file does not hold, and a RangeError for a colour.
 */
export const stampOf = (words: readonly SetWords[], type: StampType): Stamp =>
  words.flatMap((paragraph) => new Lettered(paragraph, type).stamp());

/** With what words are written. */
interface StampType {
  readonly lettering: Lettering;
  readonly faces: Faces;
  /** Words that were written already with these fonts, by weight and text: centers have many in common. */
  readonly known: KnownWords;
}

/** Nothing of a word that cannot be written by itself. */
export type KnownWords = Map<string, string | undefined>;

/** A paragraph in the making. */
class Lettered {
  private readonly written: StampLine[] = [];

  constructor(
    private readonly words: SetWords,
    private readonly type: StampType,
  ) {}

  stamp(): Stamp {
    const { lines } = this.words;
    lines.forEach(({ hyphen, ...line }, index) => {
      if (index === 0 || lines[index - 1]?.hyphen) this.open([]);
      this.line(line);
      if (hyphen || index === lines.length - 1) this.close();
      if (hyphen) {
        this.open([{ role: 'Span', name: `hyphen-${index}`, actual: SOFT_HYPHEN }]);
        this.written.push(`${[hyphen.left, hyphen.top, hyphen.width, hyphen.height].map(real).join(' ')} re`, 'f');
        this.close();
      }
    });
    return this.written;
  }

  private open(opens: Opening['opens']): void {
    const colour = this.type.lettering.colours[this.words.colour];
    if (!colour) throw new RangeError(`expected a colour that is painted elsewhere on the sheet, found ${this.words.colour}`);
    this.written.push({ opens }, 'q', ...colour);
  }

  private close(): void {
    this.written.push('Q', 'EMC');
  }

  private line({ left, base, pieces, divided }: Omit<SetLine, 'hyphen'>): void {
    this.written.push('q', `1 0 0 -1 ${real(left)} ${real(base)} cm`, 'BT');
    for (const { weight, text } of pieces) {
      this.written.push(`/${this.fontOf(weight).name} ${real(this.words.size)} Tf`);
      for (const run of scriptRuns(text)) this.run(weight, run);
    }
    const last = pieces.at(-1);
    if (last && !divided) this.run(last.weight, ' ');
    this.written.push('ET', 'Q');
  }

  /** Letters of one font and script. */
  private run(weight: Weight, text: string): void {
    const words = text.split(' ');
    const shown = words.map((word, at) => this.word(weight, `${at > 0 ? ' ' : ''}${word}${at < words.length - 1 ? ' ' : ''}`, at > 0));
    if (shown.some((word) => word === undefined)) this.written.push(...this.shown(weight, text));
    else if (text !== '') this.written.push(`[${shown.filter((word) => word !== '').join(' ')}] TJ`);
  }

  /**
   * A word with the space before it, as far from its neighbours as the font says: a space stands between, and what is far is
   * told by it. Nothing where its letters are raised, which depends on their size, or joined with a space.
   */
  private word(weight: Weight, text: string, follows: boolean): string | undefined {
    const key = `${weight} ${follows}${text}`;
    const { known } = this.type;
    if (known.has(key)) return known.get(key);
    const { font } = faceOf(this.type.faces, weight);
    const { codes } = this.fontOf(weight);
    const { glyphs, positions } = setIn(font, text);
    const space = font.glyphForCodePoint(SPACE).id;
    const goesOn = text.length > (follows ? 1 : 0) && text.endsWith(' ');
    const spaces = glyphs.filter(({ id }) => id === space).length;
    const isWhole = spaces === text.split(' ').length - 1 && positions.every(({ yOffset = 0 }) => yOffset === 0);
    const own = goesOn ? glyphs.length - 1 : glyphs.length;
    const shown = glyphs.slice(0, own).flatMap((glyph, at) => shownGlyph(glyph, { font, position: positions[at], codes, text }));
    const found = isWhole ? shown.join(' ') : undefined;
    known.set(key, found);
    return found;
  }

  /** A text as the font sets it whole. */
  private shown(weight: Weight, text: string): readonly string[] {
    const { font } = faceOf(this.type.faces, weight);
    const { codes } = this.fontOf(weight);
    const { glyphs, positions } = setIn(font, text);
    return glyphs.flatMap((glyph, at) => {
      const position = positions[at];
      const { yOffset = 0 } = position ?? {};
      const tj = `[${shownGlyph(glyph, { font, position, codes, text }).join(' ')}] TJ`;
      return yOffset === 0 ? [tj] : [`${real((yOffset / font.unitsPerEm) * this.words.size)} Ts`, tj, '0 Ts'];
    });
  }

  private fontOf(weight: Weight): Lettering['fonts'][number] {
    const found = this.type.lettering.fonts[weight];
    if (!found) throw new RangeError(`expected a weight that the file holds, found ${weight}`);
    return found;
  }
}

/** A glyph as it is shown, with how far the next is moved from where it would stand: in thousandths of an em. */
function shownGlyph(
  glyph: Glyph,
  { font, position, codes, text }: { font: Font; position: GlyphPosition | undefined; codes: Codes; text: string },
): readonly string[] {
  const code = codes[glyph.id];
  if (code === undefined) throw new MissingLetter(`expected a letter that the file holds, found ${glyph.id} of «${text}»`);
  const { xAdvance = 0, xOffset = 0 } = position ?? {};
  const thousandths = 1000 / font.unitsPerEm;
  const after = real((glyph.advanceWidth + xOffset - xAdvance) * thousandths);
  return [...(xOffset === 0 ? [] : [String(real(-xOffset * thousandths))]), `<${code}>`, ...(after === 0 ? [] : [String(after)])];
}

const SPACE = 0x20;

type Codes = Lettering['fonts'][number]['codes'];

const faceOf = (faces: Faces, weight: Weight) => {
  const face = faces.get(weight);
  if (!face) throw new RangeError(`expected a loaded weight, found ${weight}`);
  return face;
};

/** As pdfkit rounds. */
const real = (value: number): number => Math.round(value * 1e6) / 1e6;
