import { z } from 'zod';
import { asks } from '../shapes/asked-rules.js';
import { type Fixed, part } from '../shapes/declared.js';
import { blockKind, onSheet } from './block-kind.js';
import { link, named } from './said.js';

const model = z.strictObject({
  kind: z.literal('browser'),
  ...onSheet.model,
  link: part('sign', link),
  section: part('section', named),
});

export type BrowserBlock = Fixed<z.infer<typeof model>>;

/** The sign of an online service: an address, and the section to open there. */
export const browser = blockKind({
  source: () => z.strictObject({ kind: z.literal('browser'), ...onSheet.source, link: asks('link'), section: asks('name') }),
  model,
  compose: (written, composer) => {
    const opened = composer.link(written.link, 'link');
    const section = composer.name(written.section, 'section');
    return opened && section && { kind: 'browser' as const, sheet: composer.sheet, link: opened, section };
  },
  entries: () => [],
});
