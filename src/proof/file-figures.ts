import { z } from 'zod';
import { SHEETS, type SheetName } from '../paper/sheet.js';

/** What was measured of a finished file. */
export const fileFigures = z.strictObject({
  size: z.enum(Object.keys(SHEETS) as [SheetName, ...SheetName[]]),
  kind: z.enum(['sheet', 'press', 'tiles']),
  /** Pages of the file. */
  pages: z.int(),
  /** The size of most letters of each sheet as it hangs, its imprint aside, in points. */
  typePt: z.array(z.number()).readonly(),
  fonts: z.array(z.string()).readonly(),
  /** Characters that were read. */
  characters: z.int(),
  /** Widest deviation of a word space from the font's own, in per cent. */
  wordSpacePercent: z.number(),
  /** Of a text against what is under it in the raster, from 1 to 21. */
  leastContrast: z.number(),
  /** Least distance of a letter from the edge in millimetres; absent for tiles, whose edges are cut away. */
  edgeMm: z.number().exactOptional(),
  /** Each address that a QR code leads to: side of its smallest symbol in millimetres, without its quiet zone, and metres from which a phone reads that. */
  codes: z.array(z.strictObject({ address: z.string(), symbolMm: z.number(), scansAtM: z.number() })).readonly(),
  /** Side of the smallest module of a QR code in millimetres; absent without codes. */
  moduleMm: z.number().exactOptional(),
});

export type FileFigures = Readonly<z.infer<typeof fileFigures>>;
