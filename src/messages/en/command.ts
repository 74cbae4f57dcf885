import type { English } from '../catalogue.js';

/** What was typed as a command. */
export const COMMAND = {
  'unknown-language.found': ({ asked, found }: { asked: string; found: string }) =>
    `expected a language of messages for ${asked}, found "${found}"`,
  'unknown-language.fix': ({ languages }: { languages: readonly string[] }) => `choose from ${[...languages].join(', ')}`,
} as const satisfies English;
