import { z } from 'zod';
import { DESIGNS, type Design } from '../designs.js';
import { expecting } from '../messages/message.js';
import { colourSchema, contrastSchema, graySchema, inksSchema, paletteOf } from './palette.js';

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

const type = z.strictObject({ floor: points, ceiling: points, imprint: points, leading: range });
const spacing = z.strictObject({ safe: z.number().min(5), gap: z.number().min(0), row: range });
const qr = z.strictObject({ symbol: z.number().min(20), 'quiet-zone': z.int().min(4), correction: z.enum(['M', 'Q', 'H']) });
const mark = z.strictObject({ module: z.number().min(0.6), 'quiet-zone': z.number().min(1) });

/** The whole of a look, as templates/theme.yaml has it. */
export const themeSchema = z.strictObject({
  colours: paletteOf(colourSchema),
  gray: paletteOf(graySchema),
  press: paletteOf(inksSchema),
  contrast: contrastSchema,
  font: z.strictObject({
    family: z.literal('Golos Text'),
    capital: z.number().min(0.5).max(0.9),
    'x-height': z.number().min(0.3).max(0.7),
  }),
  ornament: z.boolean(),
  type,
  spacing,
  designs: designs.default({}),
  qr,
  mark,
});

const file = z.string().min(1).max(200);
const otherFile = file.exactOptional();

/** A font of one's own: its files by weight, those that are missing taken from the nearest, and the licence that allows it. */
const ownFont = z.strictObject({
  family: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} .-]{0,59}$/u, expecting('value.family')),
  files: z.strictObject({
    regular: file,
    medium: otherFile,
    semibold: otherFile,
    bold: file,
    extrabold: otherFile,
    black: otherFile,
  }),
  licence: file,
});

export type OwnFontSource = Readonly<z.infer<typeof ownFont>>;

/** What an editor's own theme.yaml names of it: only that differs. */
export const overlaySchema = z
  .strictObject({
    colours: paletteOf(colourSchema).partial(),
    gray: paletteOf(graySchema).partial(),
    press: paletteOf(inksSchema).partial(),
    contrast: contrastSchema.partial(),
    font: ownFont,
    ornament: z.boolean(),
    type: type.extend({ leading: range.partial() }).partial(),
    spacing: spacing.extend({ row: range.partial() }).partial(),
    designs,
    qr: qr.partial(),
    mark: mark.partial(),
    // Pictures with words in the languages of the project: content/emblems.ts reads them.
    logo: z.unknown(),
    arms: z.unknown(),
  })
  .partial();

/** What a theme.yaml says. */
export type ThemeSource = Readonly<z.infer<typeof themeSchema>>;
export type OverlaySource = Readonly<z.infer<typeof overlaySchema>>;

/** The font of sheets and screens. */
export interface ThemeFont {
  readonly family: string;
  /** Height of a capital and of a small x, as parts of the type size. */
  readonly capital: number;
  readonly 'x-height': number;
  /** The hashes of the files of a font of one's own, by weight, and of its licence; absent for the shipped one. */
  readonly files?: Readonly<Record<string, string>>;
}
