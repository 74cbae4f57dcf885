import type { Language } from './language.js';

const LINK = { kk: 'Сілтеме', ru: 'Ссылка' } as const;
const CODE = { kk: 'QR-код, сілтеме', ru: 'QR-код, ссылка' } as const;

/** How a link is said aloud. */
export const linkWords = (language: Language, address: string): string => `${LINK[language]}: ${address}`;

/** How a QR code is said aloud: where it leads. */
export const codeWords = (language: Language, address: string): string => `${CODE[language]}: ${address}`;
