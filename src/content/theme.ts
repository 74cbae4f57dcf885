import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DESIGNS, type Design } from '../designs.js';
import { contrast, textContrast } from '../paper/contrast.js';
import type { Sheet } from '../paper/sheet.js';
import { toMm } from '../paper/units.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { shape } from './shape.js';
import { readYaml } from './source-file.js';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour such as "#0B3A5B"');
const points = z.number().positive().max(200);
const range = z.strictObject({ least: z.number().positive(), most: z.number().positive() });

const length = z.number().min(0).max(200);
const otherLength = length.exactOptional();
const otherPoints = points.exactOptional();

/** Other numbers for a design than its own file has. */
const otherNumbers = z
  .strictObject({ edge: otherLength, spine: otherLength, key: otherPoints, rest: otherPoints, sun: otherLength, over: otherLength })
  .exactOptional();
const designs = z.strictObject(
  Object.fromEntries(DESIGNS.map((name) => [name, otherNumbers])) as Readonly<Record<Design, typeof otherNumbers>>,
);

const gray = z.string().regex(/^#([0-9A-Fa-f]{2})\1\1$/, 'expected a gray such as "#D6D6D6", its three parts the same');

/** What a sheet of paper takes before it stays wet: percent of all inks together, as print shops for coated paper ask. */
const MOST_INK = 300;
const percent = z.number().min(0).max(100);
const inks = z
  .tuple([percent, percent, percent, percent])
  .refine((parts) => parts.reduce((sum, part) => sum + part, 0) <= MOST_INK, `expected at most ${MOST_INK} percent of all inks together`);

/** A value for every colour that paper and screen know. */
const palette = <T extends z.ZodType>(value: T) =>
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

type Palette = z.infer<ReturnType<typeof palette<typeof colour>>>;
type ColourName = keyof Palette;

/** Text, signs and codes, and the grounds that they stand on, on paper or on the screen. */
const STANDS_ON: readonly (readonly [text: ColourName, grounds: readonly ColourName[]])[] = [
  ['ink', ['paper', 'tint', 'field', 'gold', 'gold-tint']],
  ['mute', ['paper', 'tint']],
  ['night', ['paper', 'tint']],
  ['paper', ['deep', 'alarm']],
  ['on-bar', ['bar']],
  ['bar-sign', ['bar']],
];
const CONTRAST = textContrast(0);

/**
 * Reports a colour from which others do not stand out, once, whatever hangs on it: each of its texts on every sheet would be
 * reported else. Of two colours that are too near to each other that one is meant which is too near to most.
 */
function inContrast(colours: Palette, { addIssue }: { addIssue(issue: { code: 'custom'; message: string; path: string[] }): void }): void {
  // One that is no colour at all is reported as such.
  if (!Object.values(colours).every((each) => colour.safeParse(each).success)) return;
  let near = STANDS_ON.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)).filter(
    ([text, ground]) => contrast(colours[text], colours[ground]) < CONTRAST,
  );
  while (near.length > 0) {
    const names = near.flat();
    const count = (name: ColourName): number => names.filter((each) => each === name).length;
    const meant = names.reduce((most, name) => (count(name) > count(most) ? name : most));
    const others = near.filter((pair) => pair.includes(meant)).map(([text, ground]) => (text === meant ? ground : text));
    addIssue({
      code: 'custom',
      path: [meant],
      message: `expected a colour with a contrast of ${CONTRAST}:1 or more to ${others.join(', ')}`,
    });
    near = near.filter((pair) => !pair.includes(meant));
  }
}

const themeSchema = z.strictObject({
  colours: palette(colour).superRefine(inContrast),
  gray: palette(gray).superRefine(inContrast),
  press: palette(inks),
  contrast: z.strictObject({ ink: colour, ground: colour, accent: colour, line: colour }),
  font: z.strictObject({
    family: z.literal('Golos Text'),
    capital: z.number().min(0.5).max(0.9),
    'x-height': z.number().min(0.3).max(0.7),
  }),
  type: z.strictObject({ floor: points, ceiling: points, imprint: points, leading: range }),
  spacing: z.strictObject({ safe: z.number().min(5), gap: z.number().min(0), row: range }),
  designs: designs.default({}),
  qr: z.strictObject({ symbol: z.number().min(20), 'quiet-zone': z.int().min(4), correction: z.enum(['M', 'Q', 'H']) }),
  mark: z.strictObject({ module: z.number().min(0.6), 'quiet-zone': z.number().min(1) }),
});

/** What a variant draws otherwise than the theme's own file says. */
interface Manner {
  /** Grounds are paper between rules, discs are outlines: a printer without colour lays toner on every dark area. */
  readonly outlined: boolean;
  /** Whether QR codes take room that a sheet has to spare; else they are as large as they have to be. */
  readonly codesGrow: boolean;
  /** One language over the whole width, its title and signs as large as its letters ask. */
  readonly large: boolean;
  /** The middle column of every design, in millimetres at A4; each its own where absent. */
  readonly spine?: number;
}

/** Colours, type and spacing of sheets and screens; lengths in millimetres and points at A4. */
export type Theme = z.infer<typeof themeSchema> & Manner;

/** The numbers of a design: millimetres and points at A4. */
export type DesignNumbers = Readonly<Required<z.infer<typeof otherNumbers>>>;

/** The numbers of a design in some theme: its own, but for those that the theme or large print have otherwise. */
export function numbersOf(theme: Theme, name: Design, own: DesignNumbers): DesignNumbers {
  const { spine, rest, ...others } = { ...own, ...theme.designs[name] };
  return { ...others, spine: theme.spine ?? spine, rest: theme.large ? Math.max(rest, LARGE_PRINT.body) : rest };
}

/** The theme for a printer without colour. */
export const inGray = (theme: Theme): Theme => ({ ...theme, colours: theme.gray, outlined: true });

/** The theme for tiles, which no code in the middle keeps from being large. */
export const inTiles = (theme: Theme): Theme => ({ ...theme, codesGrow: false });

/** Points below which nothing is printed, on any paper. */
export const LEAST_PRINTED = 6;

/** The theme for paper at some scale of A4: on small paper the imprint does not shrink below what is still read. */
export const onPaper = (theme: Theme, scale: number): Theme => ({
  ...theme,
  type: { ...theme.type, imprint: Math.max(theme.type.imprint, LEAST_PRINTED / scale) },
});

/**
 * Large print: the least body type and its small words in points; the middle column as a part of the sheet's width, and
 * its least in millimetres, which holds a unit such as «рабочих» and the room beside it.
 */
export const LARGE_PRINT = { body: 18, imprint: 10.5, spine: 0.19, leastSpine: 28.5 } as const;

/** The theme in large print on some paper: no words but the imprint are below 18 pt. */
export function inLargePrint(theme: Theme, { width, scale }: Sheet): Theme {
  const { body, imprint } = LARGE_PRINT;
  const spine = Math.max(LARGE_PRINT.leastSpine, (toMm(width) / scale) * LARGE_PRINT.spine);
  return {
    ...theme,
    large: true,
    type: { ...theme.type, floor: body, ceiling: Math.max(theme.type.ceiling, body * MOST_GROWTH), imprint },
    spine,
  };
}

/** Large print grows by no more than this where its pages have room. */
const MOST_GROWTH = 1.4;

/** Reads theme.yaml of a templates folder. Throws a Stop with its Problems when it cannot be used. */
export async function loadTheme(folder: string): Promise<{ theme: Theme; text: string }> {
  const file = 'theme.yaml';
  const stop = (problems: readonly Problem[]) => new Stop(EXIT.content, problems);
  const text = await readFile(join(folder, file), 'utf8').catch((cause: unknown) => {
    throw new Stop(
      EXIT.environment,
      [
        {
          code: 'missing-file',
          severity: 'error',
          where: { file },
          message: `expected ${file} in ${folder}, found none that can be read`,
          fix: 'bring it back from the package of Taqta',
        },
      ],
      cause,
    );
  });
  const yaml = readYaml(file, text);
  const source = yaml.source ?? yaml.meant;
  const shaped = source && shape(themeSchema, source);
  const problems = [...yaml.problems, ...(shaped?.problems ?? [])];
  if (shaped?.data === undefined || problems.length > 0) throw stop(problems);
  return { theme: { ...shaped.data, outlined: false, large: false, codesGrow: true }, text };
}
