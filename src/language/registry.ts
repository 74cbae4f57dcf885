import { GERMAN } from './de/rules.js';
import { ENGLISH } from './en/rules.js';
import { KAZAKH } from './kk/rules.js';
import { KAZAKH_LATIN } from './kk-latn/rules.js';
import type { LanguageRules } from './language-rules.js';
import { RUSSIAN } from './ru/rules.js';
import { TURKISH } from './tr/rules.js';
import { UZBEK } from './uz/rules.js';

/**
 * The languages that Taqta knows: the state language first, then Russian, then those that are added where they are needed (law
 * on languages, art. 21); the last four by a plain rule, without their grammar.
 */
export const REGISTRY = {
  kk: KAZAKH,
  ru: RUSSIAN,
  en: ENGLISH,
  de: GERMAN,
  tr: TURKISH,
  uz: UZBEK,
  'kk-Latn': KAZAKH_LATIN,
} as const satisfies Readonly<Record<string, LanguageRules>>;
