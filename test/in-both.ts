import type { ByLanguage, Languages } from '../src/language/language.js';

/** The languages of the shipped content, whatever others Taqta knows. */
export const SHIPPED_LANGUAGES = ['kk', 'ru'] as const satisfies Languages;

/** One thing in the languages of the shipped content. */
export const inBoth = <T>(kk: T, ru: T): ByLanguage<T> => ({ kk, ru }) as ByLanguage<T>;
