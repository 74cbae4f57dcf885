import { difference, type Lab, labOf } from './cie.js';
import type { inkColours } from './ink-colours.js';
import { type ColourName, type Inks, MOST_INK } from './palette.js';

type ColourOf = NonNullable<ReturnType<typeof inkColours>>;

/** Text is black alone, so that it stays sharp: letters of several inks fray where the plates do not meet. */
export const isText = (name: ColourName): boolean => name === 'ink' || name === 'mute';
const BLACK: Inks = [0, 0, 0, 100];

/** What a percent of black, and one of any ink, weigh against a step of CIELAB: black soils light colours, and less ink dries sooner. */
const WEIGHT = { black: 0.03, ink: 0.004 } as const;
/** Percents of black from which the search begins, and its steps. */
const STARTS = [0, 30, 60] as const;
const STEPS = [16, 8, 4, 2, 1] as const;

/** One ink more or less, and one more while another is less. */
const MOVES: readonly Inks[] = [0, 1, 2, 3].flatMap((ink) => [
  ...[1, -1].map((way) => [0, 1, 2, 3].map((each) => (each === ink ? way : 0)) as Inks),
  ...[0, 1, 2, 3]
    .filter((other) => other !== ink)
    .map((other) => [0, 1, 2, 3].map((each) => (each === ink ? 1 : each === other ? -1 : 0)) as Inks),
]);

/**
 * The inks that come nearest to a colour on the paper of the press, in whole percents: at most 300 together, and as little
 * black as it takes. Whole numbers and one table: the same on every machine.
 */
export function derivedInks(name: ColourName, colour: string, colourOf: ColourOf): Inks {
  if (isText(name)) return BLACK;
  const target = labOf(colour);
  const weigh = (inks: Inks): number => apart(colourOf(inks), target) + WEIGHT.black * inks[3] + WEIGHT.ink * sumOf(inks);
  const found = STARTS.map((black) => nearest(firstOf(colour, black), weigh));
  return found.reduce((best, each) => (each.weight < best.weight ? each : best)).inks;
}

/** How far the inks that were given are from those that their colour has by itself, as printed (CIEDE2000); 0 for text. */
export const inkDifference = (name: ColourName, given: Inks, derived: Inks, colourOf: ColourOf): number =>
  isText(name) ? 0 : difference(colourOf(given), colourOf(derived));

function nearest(start: Inks, weigh: (inks: Inks) => number): { readonly inks: Inks; readonly weight: number } {
  let best = { inks: start, weight: weigh(start) };
  for (const step of STEPS) {
    for (let better = true; better; ) {
      better = false;
      for (const move of MOVES) {
        const inks = best.inks.map((percent, ink) => Math.min(100, Math.max(0, percent + (move[ink] as number) * step))) as Inks;
        if (sumOf(inks) > MOST_INK) continue;
        const weight = weigh(inks);
        if (weight < best.weight) [best, better] = [{ inks, weight }, true];
      }
    }
  }
  return best;
}

/** Inks as the complements of red, green and blue, less what black does for them. */
function firstOf(colour: string, black: number): Inks {
  const parts = [1, 3, 5].map((at) => 100 - (Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 100);
  const inks = parts.map((part) => Math.round(Math.max(0, part - black)));
  return [inks[0] ?? 0, inks[1] ?? 0, inks[2] ?? 0, black];
}

const sumOf = (inks: Inks): number => inks.reduce((sum, percent) => sum + percent, 0);

const apart = (one: Lab, other: Lab): number => Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
