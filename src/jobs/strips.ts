import { slotWords, stripSays } from '../../templates/posters/blocks/strip-words.js';
import { unglue } from '../language/glue.js';
import type { SlotSetting, SlotWords } from '../layout/design.js';
import type { Body } from '../pdf/body.js';
import type { PageRows } from '../pdf/lay-out.js';
import { type KnownWords, type Lettering, type Letters, lettersOf, lettersOfWords, stampOf } from '../pdf/lettering.js';
import type { Stamp } from '../pdf/stamp.js';
import { type FileParts, stamped } from '../pdf/stamped.js';
import type { Center } from '../poster/copy.js';
import type { Faces } from '../typography/fonts.js';
import type { Measure } from '../typography/measure.js';
import type { SetWords } from '../typography/set-words.js';

/** How strips are set on the pages of a file, in their order; nothing on those without one. Plain data. */
export type StripSettings = readonly (SlotSetting | undefined)[];

/** What a center has there. */
export type Strips = readonly (SlotWords | undefined)[];

export const settingsOf = (pages: readonly PageRows[]): StripSettings =>
  pages.map(({ rows }) => rows.find(({ row }) => row.slots)?.row.slots);

/** With what the words of centers are set and written. */
export interface Type {
  readonly measure: Measure;
  readonly faces: Faces;
}

/** The words of a center, set and written once for all sheets that have them alike: its posters, in all their sizes. */
export class CenterWords {
  private readonly set = new Map<number, SlotWords>();
  private readonly written = new Map<string, Stamp>();
  /** Of its own: what it remembers of texts is over with the center. */
  private readonly measure: Measure;

  constructor(
    readonly center: Center,
    private readonly type: Type,
  ) {
    this.measure = { ...type.measure };
  }

  strips(settings: StripSettings): Strips {
    return settings.map((setting) => setting && this.strip(setting));
  }

  /** The copy of a center: its words in the slots of a painted body. Throws a RangeError for a letter or a colour that the body does not hold. */
  stampedInto(body: Body, settings: StripSettings): FileParts {
    return stamped(body, ({ page, language }) => {
      const setting = settings[page];
      if (!setting) return [];
      const { lettering } = body;
      const fonts = fontsOf(lettering);
      const key = `${numberOf(setting)} ${language} ${fonts} ${lettering.colours[setting.type.colour]?.join(' ')}`;
      const { faces } = this.type;
      const words = this.strip(setting).words.get(language) ?? [];
      const known = this.written.get(key) ?? stampOf(words, { lettering, faces, known: knownWords(faces, fonts) });
      this.written.set(key, known);
      return known;
    });
  }

  private strip(setting: SlotSetting): SlotWords {
    const key = numberOf(setting);
    const known = this.set.get(key) ?? slotWords(setting, this.center, this.measure);
    this.set.set(key, known);
    return known;
  }
}

const written = new WeakMap<Faces, Map<number, KnownWords>>();

/** The words that centers have had in files with these fonts: all bodies of a run have the same. */
function knownWords(faces: Faces, fonts: number): KnownWords {
  const byFonts = written.get(faces) ?? new Map<number, KnownWords>();
  written.set(faces, byFonts);
  const words: KnownWords = byFonts.get(fonts) ?? new Map();
  byFonts.set(fonts, words);
  return words;
}

/** A number by which plain data is known again: it is long, and compared for each file. */
function numbered<T extends object>(tell: (value: T) => string): (value: T) => number {
  const numbers = new Map<string, number>();
  const known = new WeakMap<T, number>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const told = tell(value);
    const number = numbers.get(told) ?? numbers.size;
    numbers.set(told, number);
    known.set(value, number);
    return number;
  };
}

const numberOf = numbered<SlotSetting>((setting) => JSON.stringify(setting));

const fontsOf = numbered<Lettering>(({ fonts }) => JSON.stringify(fonts));

/** The letters that the strips of all these centers have, however their lines are broken. */
export function lettersOfCenters(centers: Iterable<Center>, { type, declared }: SlotSetting, faces: Faces): readonly Letters[] {
  const words = new Map([type.weight, type.strong].map((weight) => [weight, new Set([' '])]));
  for (const center of centers) {
    for (const language of declared) {
      for (const { text, strong } of stripSays(center, language)) {
        const own = words.get(strong ? type.strong : type.weight);
        for (const word of unglue(text).split(WHITE)) own?.add(word);
      }
    }
  }
  return lettersOfWords(words, faces);
}

const WHITE = /[ \t\r\n]+/;

/** The letters that files need to have all of these stamped into them. */
export const lettersIn = (strips: Iterable<Strips>, faces: Faces): readonly Letters[] => lettersOf(wordsIn(strips), faces);

function* wordsIn(all: Iterable<Strips>): Iterable<SetWords> {
  for (const strips of all) for (const strip of strips) for (const words of strip?.words.values() ?? []) yield* words;
}
