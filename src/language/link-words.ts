import { LANGUAGES, type Language, wordsOf } from './language.js';

/** How a link is said aloud. */
export const linkWords = (language: Language, address: string): string => `${wordsOf(language).heard.link}: ${address}`;

/** What a QR code is for, and where it leads; `beside` is the text beside it. */
interface CodeSaid {
  readonly beside: string;
  readonly address: string;
  /** A phone joins a network by it: nothing to be followed on a screen. */
  readonly joined?: boolean;
}

/** How a QR code is said aloud: what it is for, by the beginning of the text beside it, and where it leads. */
export const codeWords = (language: Language, { beside, address, joined = false }: CodeSaid): string =>
  `${wordsOf(language).heard.code}: ${beginning(beside)} ${joined ? address : linkWords(language, address)}`;

/** Whether the words that stand for a drawing are those of a QR code, in whichever language. */
export const isCodeSaid = (words: string): boolean => LANGUAGES.some((language) => words.startsWith(`${wordsOf(language).heard.code}: `));

/** Letters that say what a text is about: about as many as are heard in six seconds. */
const MOST = 90;
/** A clause that ends earlier says too little. */
const LEAST = 25;

/** A text up to the end of a clause, or of a word, within some letters. */
function beginning(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= MOST) return /[.!?…]$/.test(words) ? words : `${words.replace(/[\s,;:–—-]+$/, '')}.`;
  const start = words.slice(0, MOST + 1);
  const clause = Math.max(...[...start.matchAll(/[,;:.](?= )| [–—](?= )/g)].map(({ index }) => index));
  const end = clause >= LEAST ? clause : start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : MOST)}…`;
}
