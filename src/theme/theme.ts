import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadOutputProfile } from '../content/output-profile.js';
import { readText } from '../content/read-text.js';
import { shape } from '../content/shape.js';
import { readYaml } from '../content/source-file.js';
import type { Design } from '../designs.js';
import type { Sheet } from '../paper/sheet.js';
import { toMm } from '../paper/units.js';
import { EXIT, hasErrors, type Problem, Stop } from '../problem.js';
import { standsOut } from './palette.js';
import { overlaySchema, type ThemeSource, themeSchema } from './theme-schema.js';

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
export type Theme = ThemeSource & Manner;

/** The numbers of a design: millimetres and points at A4. */
export type DesignNumbers = Readonly<Required<NonNullable<ThemeSource['designs'][Design]>>>;

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

/** A look as it was read. */
interface LoadedTheme {
  readonly theme: Theme;
  /** The theme.yaml to which its problems point: the editor's own where there is one. */
  readonly text: string;
  /** What is wrong with the editor's own; with an error among them the theme is the shipped one. */
  readonly problems: readonly Problem[];
}

/**
 * Reads theme.yaml of a templates folder, and that of a content folder over it. Throws a Stop with its Problems when the
 * first cannot be used.
 */
export async function loadTheme(templates: string, content?: string): Promise<LoadedTheme> {
  const { source, text } = await shippedTheme(templates);
  const shipped = { theme: inManner(source), text, problems: [] };
  if (content === undefined || !(await isThere(content, FILE))) return shipped;
  const own = await readText(content, FILE);
  if (typeof own !== 'string') return { ...shipped, problems: [own] };
  const yaml = readYaml(FILE, own);
  const written = yaml.source ?? yaml.meant;
  // A file of notes alone says nothing.
  const read = written && written.data === null ? { ...written, data: {} } : written;
  const shaped = read && shape(overlaySchema, read);
  const problems = [...yaml.problems, ...(shaped?.problems ?? [])];
  if (read === undefined || shaped?.data === undefined || problems.length > 0) return { ...shipped, text: own, problems };
  const [{ overlaid }, profile] = await Promise.all([import('./overlay.js'), loadOutputProfile(templates)]);
  const over = overlaid(source, shaped.data, read, profile.bytes);
  return { theme: hasErrors(over.problems) ? shipped.theme : inManner(over.theme), text: own, problems: over.problems };
}

const FILE = 'theme.yaml';

const isThere = async (folder: string, file: string): Promise<boolean> =>
  (await lstat(join(folder, file)).catch(() => undefined)) !== undefined;

const inManner = (source: ThemeSource): Theme => ({ ...source, outlined: false, large: false, codesGrow: true });

async function shippedTheme(folder: string): Promise<{ readonly source: ThemeSource; readonly text: string }> {
  const text = await readFile(join(folder, FILE), 'utf8').catch((cause: unknown) => {
    const message = `expected ${FILE} in ${folder}, found none that can be read`;
    const fix = 'bring it back from the package of Taqta';
    throw new Stop(EXIT.environment, [{ code: 'missing-file', severity: 'error', where: { file: FILE }, message, fix }], cause);
  });
  const yaml = readYaml(FILE, text);
  const source = yaml.source ?? yaml.meant;
  const shaped = source && shape(themeSchema, source);
  const unlike =
    source && shaped?.data && !standsOut(shaped.data) ? (await import('./contrast-problems.js')).contrastProblems(shaped.data, source) : [];
  const problems = [...yaml.problems, ...(shaped?.problems ?? []), ...unlike];
  if (shaped?.data === undefined || problems.length > 0) throw new Stop(EXIT.content, problems);
  return { source: shaped.data, text };
}
