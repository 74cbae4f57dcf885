import type { English } from '../catalogue.js';

/** Sentences that are made of another one. */
export const MADE_OF_OTHERS = {
  'repeated.more': ({ said, more }: { said: string; more: number }) => `${said}; and ${more} more like it in this file`,
  'later.on': ({ day, said }: { day: string; said: string }) => `on ${day}, ${said}`,
  'half.in': ({ language, said }: { language: string; said: string }) => `«${language}»: ${said}`,
} as const satisfies English;
