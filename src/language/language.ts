/** The two languages in their legal order: the state language first (law on languages, art. 21). */
export const LANGUAGES = ['kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One thing in both languages. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Makes both halves by the same rule. */
export function both<T>(make: (language: Language) => T): Bilingual<T> {
  return { kk: make('kk'), ru: make('ru') };
}

/** The languages of a project, in their legal order. */
export type Languages = readonly [Language, ...Language[]];

/** One thing in each language. What belongs to a project has it in the languages that the project declares, and no other. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Makes one thing in each of the languages by the same rule, in their order. */
export function byLanguage<T>(languages: readonly Language[], make: (language: Language) => T): ByLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}
