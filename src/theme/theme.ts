import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadOutputProfile } from '../content/output-profile.js';
import { readText } from '../content/read-text.js';
import { shape } from '../content/shape.js';
import { readYaml } from '../content/source-file.js';
import type { Design } from '../designs.js';
import type { Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Sheet } from '../paper/sheet.js';
import { toMm } from '../paper/units.js';
import { EXIT, hasErrors, type Problem, Stop } from '../problem.js';
import type { IconNode } from '../shipped/icons.js';
import type { FontFiles } from '../typography/weights.js';
import { standsOut } from './palette.js';
import { overlaySchema, type ThemeFont, type ThemeSource, themeSchema } from './theme-schema.js';

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
export type Theme = Omit<ThemeSource, 'font'> &
  Manner & {
    readonly font: ThemeFont;
    /** Pictograms of one's own, by name. */
    readonly icons?: Readonly<Record<string, readonly IconNode[]>>;
  };

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
export interface LoadedTheme {
  readonly theme: Theme;
  /** Where a font of one's own lies. */
  readonly fonts?: FontFiles;
  /** Its licence, which travels with every copy of it. */
  readonly licence?: string;
  /** The theme.yaml to which its problems point: the editor's own where there is one. */
  readonly text: string;
  /** What is wrong with the editor's own; with an error among them the theme is the shipped one. */
  readonly problems: readonly Problem[];
}

/** A content folder, and the languages whose letters a font of its own has to have. */
interface OwnFolder {
  readonly folder: string;
  readonly languages: Languages;
}

/**
 * Reads theme.yaml of a templates folder, and what a content folder has over it: its own theme.yaml, fonts and pictograms.
 * Throws a Stop with its Problems when the first cannot be used.
 */
export async function loadTheme(templates: string, own?: OwnFolder): Promise<LoadedTheme> {
  const { source, text } = await shippedTheme(templates);
  const shipped: LoadedTheme = { theme: inManner(source), text, problems: [] };
  if (own === undefined) return shipped;
  const drawn = (await isThere(own.folder, ICONS)) ? await (await import('./own-icons.js')).readOwnIcons(own.folder) : undefined;
  const over = (await isThere(own.folder, FILE)) ? await overShipped(templates, source, own) : shipped;
  const problems = [...over.problems, ...(drawn?.problems ?? [])];
  if (hasErrors(problems)) return { ...shipped, text: over.text, problems };
  return { ...over, theme: { ...over.theme, ...drawn?.icons }, problems };
}

async function overShipped(templates: string, source: ThemeSource, { folder, languages }: OwnFolder): Promise<LoadedTheme> {
  const unused = { theme: inManner(source), text: '' };
  const text = await readText(folder, FILE);
  if (typeof text !== 'string') return { ...unused, problems: [text] };
  const yaml = readYaml(FILE, text);
  const written = yaml.source ?? yaml.meant;
  // A file of notes alone says nothing.
  const read = written && written.data === null ? { ...written, data: {} } : written;
  const shaped = read && shape(overlaySchema, read);
  const wrong = [...yaml.problems, ...(shaped?.problems ?? [])];
  if (read === undefined || shaped?.data === undefined || wrong.length > 0) return { ...unused, text, problems: wrong };
  const { font, logo: _logo, arms: _arms, ...given } = shaped.data;
  const [{ overlaid }, profile, set] = await Promise.all([
    import('./overlay.js'),
    loadOutputProfile(templates),
    font && import('./own-font.js').then(({ readOwnFont }) => readOwnFont({ folder, font, source: read, languages })),
  ]);
  const over = overlaid(source, given, read, profile.bytes);
  const { font: own, files: fonts, licence } = set?.own ?? {};
  const theme = { ...inManner(over.theme), ...(own && { font: own }) };
  return {
    theme,
    text,
    ...(fonts && { fonts }),
    ...(licence !== undefined && { licence }),
    problems: [...over.problems, ...(set?.problems ?? [])],
  };
}

const ICONS = 'icons';
const FILE = 'theme.yaml';

const isThere = async (folder: string, file: string): Promise<boolean> =>
  (await lstat(join(folder, file)).catch(() => undefined)) !== undefined;

const inManner = (source: ThemeSource): Theme => ({ ...source, outlined: false, large: false, codesGrow: true });

async function shippedTheme(folder: string): Promise<{ readonly source: ThemeSource; readonly text: string }> {
  const text = await readFile(join(folder, FILE), 'utf8').catch((cause: unknown) => {
    const message = phrase('missing-file.theme', { file: FILE, folder });
    const fix = phrase('missing-file.package-fix');
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
