import { LANGUAGES, type Language } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { Poster, Statement } from '../poster/model.js';
import { statementsOf } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import type { ProofSheet } from './check.js';
import type { ReadContent, ReadPage, ReadTag } from './tag-reader.js';

const CODE = 'untagged';

/**
 * Compares what a reader of the finished file finds in its structure with what the poster says: every mark on a page is
 * content or artifact, each language is heard whole and in its order, Kazakh first, every code is a live link with words.
 */
export function checkTags(
  { poster, size, pages: measured }: Omit<ProofSheet, 'theme' | 'floor' | 'paper'>,
  pages: readonly ReadPage[],
): readonly Problem[] {
  const codes = measured.reduce((sum, page) => sum + page.codes.length, 0);
  const faults = [
    ...structureFaults(pages),
    ...LANGUAGES.flatMap((language) => unheard(poster, language, sectionOf(pages, language))),
    ...unlinked(pages, codes),
  ];
  return faults.map(
    (fault): Problem => ({
      code: CODE,
      severity: 'error',
      where: { file: poster.file },
      message: `${poster.id} on ${size.toUpperCase()}: expected a structure that says all of the sheet, found ${fault}`,
      fix: 'this is a fault of the design: please report it',
    }),
  );
}

/** What is wrong with a structure whatever the poster says, in short words. */
export const structureFaults = (pages: readonly ReadPage[]): readonly string[] => [
  ...pages.flatMap(({ loose }, page) => loose.map((what) => `${what} on page ${page + 1} neither in an element nor an artifact`)),
  ...sections(pages),
  ...pages.flatMap(({ tags }) => tags.flatMap(incomplete)),
];

const isTag = (part: ReadTag['parts'][number]): part is ReadTag => typeof part === 'object' && 'role' in part;

const tagsOf = (tag: ReadTag): readonly ReadTag[] => tag.parts.filter(isTag);

/** An element and all inside of it, in their order. */
const all = (tag: ReadTag): readonly ReadTag[] => [tag, ...tagsOf(tag).flatMap(all)];

/** Every page is a Document of one section a language, Kazakh first. */
function sections(pages: readonly ReadPage[]): readonly string[] {
  return pages.flatMap(({ tags }, page) => {
    const found = tags.flatMap((tag) =>
      tag.role === 'Document' ? tagsOf(tag).map(({ role, language }) => `${role} «${language}»`) : [tag.role],
    );
    const wanted = LANGUAGES.map((language) => `Sect «${language}»`).filter((name) => found.includes(name));
    const right = wanted.length > 0 && wanted.join() === found.join();
    return right ? [] : [`${found.join(', ') || 'no elements'} on page ${page + 1}`];
  });
}

/** The section of a language on all pages. */
const sectionOf = (pages: readonly ReadPage[], language: Language): readonly ReadTag[] =>
  pages.flatMap(({ tags }) => tags.flatMap(tagsOf)).filter((tag) => tag.language === language);

/** Statements that a language does not say, or not in their order. */
function unheard(poster: Poster, language: Language, section: readonly ReadTag[]): readonly string[] {
  const heard = letters(section.map(wordsOf).join(''));
  let at = 0;
  return inOrder(poster).flatMap((statement): readonly string[] => {
    const wanted = letters(plain(statement.text[language]));
    const found = heard.indexOf(wanted, at);
    if (found >= 0) {
      at = found + wanted.length;
      return [];
    }
    return [`"${statement.id}" ${heard.includes(wanted) ? 'out of its order' : 'not whole'} in «${language}»`];
  });
}

/** Statements as a poster is read: sheet after sheet. */
function inOrder(poster: Poster): readonly Statement[] {
  const blocks = poster.blocks.toSorted((one, other) => one.sheet - other.sheet);
  return [poster.kicker, poster.title, ...blocks.flatMap(statementsOf)].filter((statement) => statement !== undefined);
}

const wordsOf = (tag: ReadTag): string =>
  tag.parts.map((part) => (part === 'annotation' ? '' : isTag(part) ? wordsOf(part) : (part as ReadContent).text)).join('');

/** Elements that hold nothing, and drawings without words. */
const incomplete = (tag: ReadTag): readonly string[] =>
  all(tag).flatMap(({ role, parts, alt }) => [
    ...(parts.length === 0 ? [`an empty ${role}`] : []),
    ...(role === 'Figure' && alt === '' ? ['a Figure without words'] : []),
  ]);

/** Codes that are not a figure in a live link. */
function unlinked(pages: readonly ReadPage[], codes: number): readonly string[] {
  const links = pages.flatMap(({ tags }) => tags.flatMap(all)).filter(({ role }) => role === 'Link');
  const live = links.filter(({ parts }) => parts.includes('annotation'));
  const figures = live.filter((link) => tagsOf(link).some(({ role }) => role === 'Figure'));
  return [
    ...(live.length < links.length ? [`${links.length - live.length} links that lead nowhere`] : []),
    ...(figures.length < codes ? [`${figures.length} live codes of ${codes}`] : []),
  ];
}

/** Blanks and capitals are the design's own, and PDFium takes any hyphen at the end of a line for one of the setter's. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase();
