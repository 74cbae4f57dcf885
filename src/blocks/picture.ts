import { z } from 'zod';
import { expecting } from '../messages/message.js';
import { type Fixed, part } from '../shapes/declared.js';
import { pictureName } from '../shapes/fields.js';
import { blockKind, onSheet } from './block-kind.js';
import { statement } from './said.js';
import { FIT, picture } from './shown-picture.js';

/** Millimetres at A4: lower is a stripe, higher no sheet has beside its words. */
const HEIGHT = { least: 20, most: 220 } as const;

const A_FOCUS = expecting('value.focus');

/** A share of a side: a number from 0 to 1, or a percent. */
const share = z
  .union([z.number(), z.string().regex(/^\d+(?:\.\d+)?%$/)], { error: A_FOCUS })
  .transform((given) => (typeof given === 'number' ? given : Number(given.slice(0, -1)) / 100))
  .refine((value) => value >= 0 && value <= 1, A_FOCUS);

const model = z.strictObject({
  kind: z.literal('picture'),
  ...onSheet.model,
  picture: part('picture', picture),
  /** What somebody hears who does not see it. */
  alt: statement,
  caption: statement.exactOptional(),
  /** Millimetres at A4; as much as the sheet has room for when absent. */
  height: z.number().exactOptional(),
});

export type PictureBlock = Fixed<z.infer<typeof model>>;

/** A picture of the content folder, with its words for those who do not see it, a caption, and who made it. */
export const pictures = blockKind({
  source: ({ titleObject, statementObject, oneOrEach }) =>
    z.strictObject({
      kind: z.literal('picture'),
      ...onSheet.source,
      picture: pictureName,
      alt: titleObject,
      caption: statementObject.optional(),
      credit: oneOrEach.optional(),
      fit: FIT.optional(),
      focus: z.tuple([share, share], { error: A_FOCUS }).default([0.5, 0.5]),
      height: z
        .number()
        .min(HEIGHT.least, expecting('value.height', HEIGHT))
        .max(HEIGHT.most, expecting('value.height', HEIGHT))
        .optional(),
    }),
  model,
  compose: (written, composer) => {
    const shown = composer.picture(written);
    const alt = composer.text(written.alt, 'alt');
    const caption = written.caption && composer.text(written.caption, 'caption');
    if (!shown || !alt) return undefined;
    return {
      kind: 'picture' as const,
      sheet: composer.sheet,
      picture: shown,
      alt,
      ...(caption && { caption }),
      ...(written.height !== undefined && { height: written.height }),
    };
  },
  // A page names a picture by its caption, or else by the words that stand for it.
  entries: ({ alt, caption }) => [caption ? { statement: caption, sub: [alt] } : { statement: alt, sub: [] }],
});
