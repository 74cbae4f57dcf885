import { ENGLISH } from './en/rules.js';
import { KAZAKH } from './kk/rules.js';
import type { LanguageRules } from './language-rules.js';
import { RUSSIAN } from './ru/rules.js';

/** The languages that Taqta knows: the state language first, then Russian, then those that are added where they are needed (law on languages, art. 21). */
export const REGISTRY = { kk: KAZAKH, ru: RUSSIAN, en: ENGLISH } as const satisfies Readonly<Record<string, LanguageRules>>;
