import { isAddress } from './address.js';
import { type Language, type Languages, rulesOf } from './language.js';

/** A word of a text as far as it shows its language. */
export interface RecognisedWord {
  readonly word: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** The one language that knows it; absent where none does, or several. */
  readonly language?: Language;
  /** How it shows that it may be a name, which stands in a text of any language: by quotation marks, by a capital inside of a sentence. */
  readonly name?: 'quoted' | 'capital';
}

/** The words of a text, abbreviations and addresses left out, with what tells of the languages that a project declares. */
export function recognisedWords(text: string, languages: Languages): readonly RecognisedWord[] {
  const quoted = quotedParts(text);
  const shouted = !/\p{Ll}/u.test(text);
  return wordsOf(text)
    .filter(({ word }) => shouted || !ABBREVIATION.test(word))
    .map(({ word, index }) => {
      const language = languageOf(word, languages);
      const isQuoted = quoted.some(([start, end]) => index >= start && index < end);
      const name = isQuoted ? 'quoted' : !shouted && isInnerCapital(text, word, index) ? 'capital' : undefined;
      return { word, index, ...(name && { name }), ...(language && { language }) };
    });
}

/** Two to four capitals among other words. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** The runs of letters of a text that belong to no address, each with its place. */
function wordsOf(text: string): readonly { word: string; index: number }[] {
  return [...text.matchAll(/[^\s\u00A0]+/g)].flatMap(({ 0: token, index: start }) =>
    isAddress(token) || /\p{L}[.@]\p{L}{2}/u.test(token)
      ? []
      : [...token.matchAll(/\p{L}{2,}|(?<![\p{L}\d])\p{L}(?![\p{L}\d])/gu)].map(({ 0: word, index }) => ({ word, index: start + index })),
  );
}

/** What stands in quotation marks; nothing where a text is one quotation of several words. */
function quotedParts(text: string): readonly (readonly [start: number, end: number])[] {
  const parts = [...text.matchAll(/«[^»]*»|[“„][^”“]*[”“]|"[^"]*"/g)].map(({ 0: part, index }) => [index, index + part.length] as const);
  const outside = parts.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
  const inside = parts.reduce((sum, [start, end]) => sum + (text.slice(start, end).match(/\p{L}{2,}/gu) ?? []).length, 0);
  return /\p{L}{2}/u.test(outside) || inside < 2 ? parts : [];
}

/** A capital that no sentence, line or list begins with. */
const isInnerCapital = (text: string, word: string, index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  /[\p{L}\d,)»”"][\s\u00A0-]+[«“„"(]*$|\p{L}-$|(?<!\p{L})\p{L}{1,4}\.[\s\u00A0]*$/u.test(text.slice(0, index));

function languageOf(word: string, languages: Languages): Language | undefined {
  const small = word.toLowerCase();
  const own = languages.filter((language) => hasOwnLetter(small, language, languages));
  const known = own.length > 0 ? own : languages.filter((language) => knows(small, language));
  return known.length === 1 ? known[0] : undefined;
}

const hasOwnLetter = (word: string, language: Language, languages: Languages): boolean =>
  [...word].some((letter) => languages.every((each) => rulesOf(each).recognition.alphabet.includes(letter) === (each === language)));

/** Whether a word of small letters looks like one of a language, whatever else it looks like. */
export function knows(word: string, language: Language): boolean {
  const { alphabet, common, shapes } = rulesOf(language).recognition;
  return common.has(word) || (shapes.test(word) && [...word].every((letter) => alphabet.includes(letter)));
}
