import type { LanguageRules } from './language-rules.js';
import { REGISTRY } from './registry.js';
import type { Words } from './words.js';

/** A language that Taqta knows, by the name of its folder, which is its tag in pages and files (BCP 47). */
export type Language = keyof typeof REGISTRY;

/** The languages of a project, in their legal order. */
export type Languages = readonly [Language, ...Language[]];

/** All that Taqta knows, in their legal order. What a project says it says in those that it declares: `content.languages`. */
export const LANGUAGES = Object.keys(REGISTRY) as readonly Language[] as Languages;

/** Some languages in the order in which they may stand: the state language first, the others as they are (law on languages, art. 21). */
export const inLegalOrder = <T extends string>(languages: readonly T[]): readonly T[] => {
  const [state] = LANGUAGES as readonly string[];
  return [...languages.filter((language) => language === state), ...languages.filter((language) => language !== state)];
};

/** What Taqta knows of a language. */
export const rulesOf = (language: Language): LanguageRules => REGISTRY[language];

/** What Taqta itself says in a language. */
export const wordsOf = (language: Language): Words => REGISTRY[language].words;

/** One thing in each language. What belongs to a project has it in the languages that the project declares, and no other. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Makes one thing in each of the languages by the same rule, in their order. */
export function byLanguage<T>(languages: readonly Language[], make: (language: Language) => T): ByLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}

/** In which languages something is, in their order: those that `byLanguage` made. */
export const languagesOf = (each: ByLanguage<unknown>): Languages => Object.keys(each) as readonly string[] as Languages;

/** How an editor writes a text in these languages: `{ kk: …, ru: … }`. */
export const pairInWords = (languages: readonly Language[]): string => `{ ${languages.map((language) => `${language}: …`).join(', ')} }`;
