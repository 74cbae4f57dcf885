import { type Language, wordsOf } from './language.js';

/** How a link is said aloud. */
export const linkWords = (language: Language, address: string): string => `${wordsOf(language).heard.link}: ${address}`;

/** How a QR code is said aloud: where it leads. */
export const codeWords = (language: Language, address: string): string => `${wordsOf(language).heard.code}: ${address}`;
