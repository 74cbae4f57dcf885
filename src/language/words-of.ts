import { type Language, rulesOf } from './language.js';
import type { Words } from './words.js';

/** What Taqta itself says in a language. */
export const wordsOf = (language: Language): Words => rulesOf(language).words;
