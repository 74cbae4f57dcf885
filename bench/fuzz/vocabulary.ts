import type { Content } from '../../src/content/load.js';
import { plain } from '../../src/language/rich.js';
import type { Poster } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';

/** The two languages of the shipped content. */
export const BOTH = ['kk', 'ru'] as const;
export type Both = (typeof BOTH)[number];
export type Words = Readonly<Record<Both, readonly string[]>>;

/** Words that say who gives and who receives: the languages may not name different ones, which chance would do. */
const PARTIES = /алушы|беруші|қызметті|услугополучател|услугодател/iu;

/** Letters by which a word is known, whatever its ending. */
const STEM = 4;

/**
 * Real words of either language: all that posters say, without digits and without marks around them. Words of the glossary
 * are left out, but for one in twenty: the languages have to say them alike, which chance does not.
 */
export function vocabularyOf(posters: readonly Poster[], glossary: Content['glossary']['data']): Words {
  const termsOf = (language: Both) => glossary.terms.flatMap((term) => (term[language] ?? '').toLowerCase().match(/\p{L}+/gu) ?? []);
  const of = (language: Both): readonly string[] => {
    const words = posters.flatMap((poster) => statements(poster).flatMap(({ text }) => plain(text[language]).split(/\s+/)));
    const stems = new Set(termsOf(language).map((word) => word.slice(0, STEM)));
    const isTerm = (word: string, index: number): boolean => stems.has(word.toLowerCase().slice(0, STEM)) && index % 20 > 0;
    const bare = words.map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
    return [...new Set(bare)]
      .filter((word, index) => !isTerm(word, index) && /^\p{L}[\p{L}-]*$/u.test(word) && !/[a-z]/i.test(word) && !PARTIES.test(word))
      .sort();
  };
  return { kk: of('kk'), ru: of('ru') };
}
