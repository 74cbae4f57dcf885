/** The two languages in their legal order: the state language first (law on languages, art. 21). */
export const LANGUAGES = ['kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One thing in both languages. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Makes both halves by the same rule. */
export function both<T>(make: (language: Language) => T): Bilingual<T> {
  return { kk: make('kk'), ru: make('ru') };
}
