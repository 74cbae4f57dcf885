import { z } from 'zod';
import { expecting } from '../messages/message.js';
import { contrast, textContrast } from '../paper/contrast.js';

export const colourSchema = z.string().regex(/^#[0-9A-Fa-f]{6}$/, expecting('value.colour'));
export const graySchema = z.string().regex(/^#([0-9A-Fa-f]{2})\1\1$/, expecting('value.gray'));

/** What a sheet of paper takes before it stays wet: percent of all inks together, as print shops for coated paper ask. */
export const MOST_INK = 300;
const percent = z.number().min(0).max(100);
export const inksSchema = z
  .tuple([percent, percent, percent, percent])
  .refine((parts) => parts.reduce((sum, part) => sum + part, 0) <= MOST_INK, expecting('value.inks', { most: MOST_INK }));

/** Cyan, magenta, yellow and black in percent. */
export type Inks = z.infer<typeof inksSchema>;

/** The colour of marks that stand on every plate of a press, which has an ink of its own; no theme has it for anything else. */
export const ALL_PLATES = '#010101';

/** A value for every colour that paper and screen know. */
export const paletteOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    ink: value,
    night: value,
    deep: value,
    field: value,
    sky: value,
    tint: value,
    line: value,
    edge: value,
    gold: value,
    'gold-tint': value,
    mute: value,
    paper: value,
    alarm: value,
    bar: value,
    'on-bar': value,
    'bar-sign': value,
    'bar-ornament': value,
  });

export type Palette = z.infer<ReturnType<typeof paletteOf<typeof colourSchema>>>;
export type ColourName = keyof Palette;

/** What stands on large dark areas is, unless it is given, what stands elsewhere: a new night is a new bar. */
export const FOLLOWS: Readonly<Partial<Record<ColourName, ColourName>>> = {
  bar: 'night',
  'on-bar': 'paper',
  'bar-sign': 'gold',
  'bar-ornament': 'sky',
};

/** The colours of the screen's high-contrast set. */
export const contrastSchema = z.strictObject({ ink: colourSchema, ground: colourSchema, accent: colourSchema, line: colourSchema });

/** Colours of which one has to stand out from others: a text or sign, and its grounds. */
interface Standing<Name extends string> {
  readonly what: Name;
  readonly on: readonly Name[];
  readonly least: number;
}

const TEXT = textContrast(0);
/** Signs and figures so large that nobody reads them letter by letter. */
const LARGE = textContrast(Number.POSITIVE_INFINITY);
/** What shows where a control ends (WCAG 2.2, 1.4.11). */
const OUTLINE = 3;

/** Text, signs and codes, and the grounds that they stand on, on paper or on the screen. */
export const STANDS: readonly Standing<ColourName>[] = [
  { what: 'ink', on: ['paper', 'tint', 'field', 'gold', 'gold-tint'], least: TEXT },
  { what: 'mute', on: ['paper', 'tint'], least: TEXT },
  { what: 'night', on: ['paper', 'tint'], least: TEXT },
  { what: 'paper', on: ['deep', 'alarm'], least: TEXT },
  { what: 'on-bar', on: ['bar'], least: TEXT },
  { what: 'bar-sign', on: ['bar'], least: LARGE },
  { what: 'tint', on: ['deep'], least: TEXT },
  { what: 'gold', on: ['deep', 'night'], least: LARGE },
  { what: 'edge', on: ['paper', 'tint'], least: OUTLINE },
];

/** The same in the screen's high-contrast set. */
export const CONTRAST_STANDS: readonly Standing<keyof z.infer<typeof contrastSchema>>[] = [
  { what: 'ink', on: ['ground'], least: TEXT },
  { what: 'accent', on: ['ground'], least: TEXT },
  { what: 'line', on: ['ground'], least: OUTLINE },
];

/** Whether all that has to stand out from others does, in colours, grays and the high-contrast set. */
export const standsOut = (theme: {
  readonly colours: Palette;
  readonly gray: Palette;
  readonly contrast: z.infer<typeof contrastSchema>;
}): boolean =>
  contrastFaults(theme.colours, STANDS).length +
    contrastFaults(theme.gray, STANDS).length +
    contrastFaults(theme.contrast, CONTRAST_STANDS).length ===
  0;

/** A colour that is too near to others. */
export interface ContrastFault {
  readonly name: string;
  /** What it has to stand out from, by how much, and what was measured. */
  readonly others: readonly { readonly name: string; readonly least: number; readonly found: number }[];
  /** All that it has to stand out from, those included from which it does. */
  readonly asked: readonly { readonly colour: string; readonly least: number }[];
}

/**
 * The colours from which others do not stand out, each once, whatever hangs on it: each of its texts on every sheet would be
 * reported else. Of two that are too near to each other that one is meant which somebody has given, and then the one that is
 * too near to most. `nameOf` says which colour another one follows.
 */
export function contrastFaults<Name extends string>(
  colours: Readonly<Record<Name, string>>,
  stands: readonly Standing<Name>[],
  { given, nameOf = (name) => name }: { readonly given?: ReadonlySet<Name>; nameOf?(name: Name): Name } = {},
): readonly ContrastFault[] {
  const asked = stands.flatMap(({ what, on, least }) => on.map((ground) => ({ pair: [nameOf(what), nameOf(ground)] as const, least })));
  // Of two that are asked of the same colours the greater counts.
  const rising = asked.toSorted((one, other) => one.least - other.least);
  const once = [...new Map(rising.map((each) => [[...each.pair].sort().join(), each])).values()];
  const otherOf = ([one, other]: readonly [Name, Name], name: Name): Name => (one === name ? other : one);
  let near = once
    .map(({ pair, least }) => ({ pair, least, found: contrast(colours[pair[0]], colours[pair[1]]) }))
    .filter(({ least, found }) => found < least);
  const faults: ContrastFault[] = [];
  while (near.length > 0) {
    const names = near.flatMap(({ pair }) => pair);
    const weight = (name: Name): number => names.filter((each) => each === name).length + (given?.has(name) ? names.length : 0);
    const meant = names.reduce((most, name) => (weight(name) > weight(most) ? name : most));
    const others = near
      .filter(({ pair }) => pair.includes(meant))
      .map(({ pair, least, found }) => ({ name: otherOf(pair, meant), least, found }))
      .sort((one, other) => other.least - one.least);
    const all = once.filter(({ pair }) => pair.includes(meant));
    faults.push({ name: meant, others, asked: all.map(({ pair, least }) => ({ colour: colours[otherOf(pair, meant)], least })) });
    near = near.filter(({ pair }) => !pair.includes(meant));
  }
  return faults;
}
