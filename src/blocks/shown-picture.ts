import { z } from 'zod';
import { PICTURE_ENDINGS, type PictureKind } from '../artwork/picture-file.js';
import { type Fixed, unsaid } from '../shapes/declared.js';
import type { PairSource } from '../shapes/text-shapes.js';
import { count, place, words } from './said.js';

export const FIT = z.enum(['cover', 'contain']);

const KINDS = Object.keys(PICTURE_ENDINGS) as [PictureKind, ...PictureKind[]];

/** A picture by its bytes: what follows from them, and what its file is called, no sheet says beside it. */
export const picture = z.strictObject({
  file: unsaid(z.string()),
  sha256: z.string(),
  kind: unsaid(z.enum(KINDS)),
  /** Pixels the right way up; of a drawing its proportion. */
  width: unsaid(count),
  height: unsaid(count),
  photo: unsaid(z.boolean()),
  /** `cover` fills its box and is cut, `contain` is seen whole. */
  fit: FIT,
  /** What has to be seen when it is cut, by its share of width and height. */
  focus: z.tuple([z.number(), z.number()]),
  /** Who made it; empty where nobody says. */
  credit: words,
  where: place,
});

/** What an editor writes of the picture itself. */
export interface PictureSource {
  readonly picture: string;
  readonly fit?: z.infer<typeof FIT> | undefined;
  readonly focus: readonly [number, number];
  readonly credit?: string | PairSource | undefined;
}

export type ShownPicture = Fixed<z.infer<typeof picture>>;
