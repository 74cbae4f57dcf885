import { KAZAKH } from './kk/rules.js';
import type { LanguageRules } from './language-rules.js';
import { RUSSIAN } from './ru/rules.js';

/** The languages that Taqta knows, in their legal order: the state language first (law on languages, art. 21). */
export const REGISTRY = { kk: KAZAKH, ru: RUSSIAN } as const satisfies Readonly<Record<string, LanguageRules>>;
