import { z } from 'zod';
import type { Fixed } from '../shapes/declared.js';
import { blockKind, onSheet, placed, withCode } from './block-kind.js';
import { statement } from './said.js';

const barKind = z.enum(['heading', 'promise']);
const barModel = z.strictObject({ kind: barKind, ...onSheet.model, statement });

export type BarBlock = Fixed<z.infer<typeof barModel>>;

/** A heading, or a promise on a bar. */
export const barText = blockKind({
  source: ({ statement: written }) => z.strictObject({ kind: barKind, ...onSheet.source, ...written }),
  model: barModel,
  compose: (written, composer) => {
    const said = composer.text(written);
    return said && { kind: written.kind, sheet: composer.sheet, statement: said };
  },
  entries: ({ kind, statement: said }) => (kind === 'heading' ? [] : [{ statement: said, sub: [] }]),
});

const textKind = z.enum(['note', 'body']);
const textModel = z.strictObject({ kind: textKind, ...onSheet.model, statement, ...withCode.model });

export type TextBlock = Fixed<z.infer<typeof textModel>>;

/** A text that a code may stand beside: a note with its pictogram, or the body of a banner. */
export const plainText = blockKind({
  source: ({ statement: written }) => z.strictObject({ kind: textKind, ...withCode.source, ...written }),
  model: textModel,
  compose: (written, composer) => {
    const said = composer.text(written);
    return said && { kind: written.kind, ...placed(written, composer), statement: said };
  },
  entries: ({ statement: said }) => [{ statement: said, sub: [] }],
});
