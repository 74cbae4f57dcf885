import { isAddress } from './address.js';
import { raised, smallLetters } from './capitals.js';
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
  const unquoted = withoutNames(text);
  const shouted = !/\p{Ll}/u.test(text);
  const languageOf = languageOfWords(languages);
  return wordsOf(text)
    .filter(({ word }) => shouted || !ABBREVIATION.test(word))
    .map(({ word, index }) => {
      const language = languageOf(word);
      const quoted = unquoted[index] === ' ';
      const name = quoted ? 'quoted' : !shouted && isInnerCapital(text, word, index) ? 'capital' : undefined;
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

/** The text with blanks for what stands in quotation marks; as it is where it is one quotation of several words. */
function withoutNames(text: string): string {
  const outside = text.replace(/«[^«»]*»|[“„][^“”„]*[”“]|"[^"]*"/g, (part) => ' '.repeat(part.length));
  const isName = /\p{L}{2}/u.test(outside) || (text.match(/\p{L}{2,}/gu) ?? []).length < 2;
  return isName ? outside : text;
}

/** Signs before a word that show whether a sentence begins with it. */
const BEFORE = 12;

/** A capital that no sentence, line or list begins with. */
const isInnerCapital = (text: string, word: string, index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  /[\p{L}\d,)»”"][\s\u00A0-]+[«“„"(]*$|\p{L}-$|(?<!\p{L})\p{L}{1,4}\.[\s\u00A0]*$/u.test(text.slice(Math.max(0, index - BEFORE), index));

/** The one of some languages that knows a word. What was found of a word is kept: most words come again. */
function languageOfWords(languages: Languages): (word: string) => Language | undefined {
  const key = languages.join(' ');
  const { letters, found } = KEPT.get(key) ?? { letters: ownLetters(languages), found: new Map<string, Language | undefined>() };
  KEPT.set(key, { letters, found });
  return (word) => {
    if (found.has(word)) return found.get(word);
    const own = languages.filter((_, at) => letters[at]?.test(word));
    const known = own.length > 0 ? own : languages.filter((language) => knows(smallLetters(language, word), language));
    const language = known.length === 1 ? known[0] : undefined;
    if (found.size < MOST_KEPT) found.set(word, language);
    return language;
  };
}

const KEPT = new Map<string, { readonly letters: readonly RegExp[]; readonly found: Map<string, Language | undefined> }>();
const MOST_KEPT = 20_000;

/** For each of some languages its letters that no other one of them has, small and capital: I is a capital of Turkish ı, and of i. */
const ownLetters = (languages: Languages): readonly RegExp[] =>
  languages.map((language) => {
    const others = languages.filter((other) => other !== language);
    const isOwn = (letter: string): boolean =>
      !others.some((other) => rulesOf(other).recognition.alphabet.includes(smallLetters(other, letter)));
    const small = [...rulesOf(language).recognition.alphabet];
    const own = [...small, ...small.map((letter) => raised(language, letter)).filter((letter) => [...letter].length === 1)].filter(isOwn);
    return own.length === 0 ? /(?!)/ : new RegExp(`[${own.join('')}]`, 'u');
  });

/** Whether a word of small letters looks like one of a language, whatever else it looks like. */
export function knows(word: string, language: Language): boolean {
  const { alphabet, common, shapes } = rulesOf(language).recognition;
  return common.has(word) || (shapes.test(word) && [...word].every((letter) => alphabet.includes(letter)));
}
