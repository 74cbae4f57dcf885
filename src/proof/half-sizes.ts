import { type Bilingual, both, LANGUAGES } from '../language/language.js';
import type { FinishedPage } from './page-reader.js';
import type { ReadPage, ReadTag } from './tag-reader.js';

/** A page speaks a language that has this part of its letters; with fewer it only names something, as a sign does. */
const SPEAKS = 0.2;

/** The size of most letters of each language of a page, in points; none for a language that it does not speak. */
export function halfSizes({ glyphs }: FinishedPage, { tags }: ReadPage): Bilingual<number | undefined> {
  const ids = both((language) => new Set(sections(tags).flatMap((tag) => (tag.language === language ? idsOf(tag) : []))));
  const sizes = both((language) => glyphs.filter(({ id }) => id >= 0 && ids[language].has(id)).map(({ size }) => size));
  const all = LANGUAGES.reduce((sum, language) => sum + sizes[language].length, 0);
  return both((language) => (sizes[language].length < SPEAKS * all ? undefined : commonSize(sizes[language])));
}

/** The size of most letters, to a hundredth of a point. */
export function commonSize(sizes: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    const rounded = Math.round(size * 100) / 100;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const isTag = (part: ReadTag['parts'][number]): part is ReadTag => typeof part === 'object' && 'role' in part;

/** The outermost elements that name a language of the posters. */
const sections = (tags: readonly ReadTag[]): readonly ReadTag[] =>
  tags.flatMap((tag) =>
    LANGUAGES.some((language) => language === tag.language) && tag.role === 'Sect' ? [tag] : sections(tag.parts.filter(isTag)),
  );

const idsOf = (tag: ReadTag): readonly number[] =>
  tag.parts.flatMap((part) => (part === 'annotation' ? [] : isTag(part) ? idsOf(part) : [part.id]));
