import type { Font, Glyph } from 'fontkit';
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

/**
 * Words as they are stamped. Each paragraph is one piece of what is heard, cut where a hyphen is drawn. Throws a RangeError
 * for a letter or a colour that the file does not hold.
 */
export const stampOf = (words: readonly SetWords[], lettering: Lettering, faces: Faces): Stamp =>
  words.flatMap((paragraph) => new Lettered(paragraph, lettering, faces).stamp());

/** A paragraph in the making. */
class Lettered {
  private readonly written: StampLine[] = [];

  constructor(
    private readonly words: SetWords,
    private readonly lettering: Lettering,
    private readonly faces: Faces,
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
    const colour = this.lettering.colours[this.words.colour];
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

  /** Letters of one font and script, each as far from the next as the font says. */
  private run(weight: Weight, text: string): void {
    const { font } = faceOf(this.faces, weight);
    const { codes } = this.fontOf(weight);
    const { glyphs, positions } = setIn(font, text);
    const thousandths = 1000 / font.unitsPerEm;
    let shown: string[] = [];
    const show = (): void => {
      if (shown.length > 0) this.written.push(`[${shown.join(' ')}] TJ`);
      shown = [];
    };
    glyphs.forEach((glyph, at) => {
      const code = codes[glyph.id];
      if (code === undefined) throw new RangeError(`expected a letter that the file holds, found ${glyph.id} of «${text}»`);
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
      const after = real((glyph.advanceWidth + xOffset - xAdvance) * thousandths);
      if (yOffset !== 0) {
        show();
        this.written.push(`${real((yOffset / font.unitsPerEm) * this.words.size)} Ts`);
      }
      if (xOffset !== 0) shown.push(String(real(-xOffset * thousandths)));
      shown.push(`<${code}>`);
      if (after !== 0) shown.push(String(after));
      if (yOffset !== 0) {
        show();
        this.written.push('0 Ts');
      }
    });
    show();
  }

  private fontOf(weight: Weight): Lettering['fonts'][number] {
    const found = this.lettering.fonts[weight];
    if (!found) throw new RangeError(`expected a weight that the file holds, found ${weight}`);
    return found;
  }
}

const faceOf = (faces: Faces, weight: Weight) => {
  const face = faces.get(weight);
  if (!face) throw new RangeError(`expected a loaded weight, found ${weight}`);
  return face;
};

/** As pdfkit rounds. */
const real = (value: number): number => Math.round(value * 1e6) / 1e6;
