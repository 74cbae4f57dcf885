import { KAZAKH_WORDS } from './kk/words.js';
import type { Language } from './language.js';
import { RUSSIAN_WORDS } from './ru/words.js';
import type { Words } from './words.js';

const WORDS: Readonly<Record<Language, Words>> = { kk: KAZAKH_WORDS, ru: RUSSIAN_WORDS };

/** What Taqta itself says in a language. */
export const wordsOf = (language: Language): Words => WORDS[language];
