import { type Language, rulesOf } from './language.js';

/** How a link is said aloud. */
export const linkWords = (language: Language, address: string): string => `${rulesOf(language).words.heard.link}: ${address}`;

/** How a QR code is said aloud: where it leads. */
export const codeWords = (language: Language, address: string): string => `${rulesOf(language).words.heard.code}: ${address}`;
