import { isFollowed } from '../blocks/code.js';
import { raised } from '../language/capitals.js';
import { inLegalOrder, LANGUAGES, type Language } from '../language/language.js';
import { plain } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Poster, Statement } from '../poster/model.js';
import { alternatives, codesIn, printedStatements, statementsOf } from '../poster/statements.js';
import { isTag, type ReadStructure, type ReadTag } from '../reading/finished-file.js';
import { AS_MADE, type Fault } from './fault.js';
import { wholeStructure } from './whole-structure.js';

const CODE = 'untagged';

/** What is wrong with the structure of a file whatever it says: every mark is content or artifact, every link is live, every drawing has words. */
export const structureFaults = (pages: readonly ReadStructure[]): readonly Fault[] =>
  [
    ...pages.flatMap(({ loose }, page) => loose.map((what) => phrase('untagged.loose', { what, page: page + 1 }))),
    ...sections(pages),
    ...pages.flatMap(({ tags }) => tags.flatMap(incomplete)),
    ...dead(wholeStructure(pages)),
  ].map(untagged);

/**
 * What a file does not say of its poster: each language is heard whole and in its order, and every code is a live link,
 * or a drawing with words in a file for a print shop, which nobody clicks.
 */
export function unheardFaults(poster: Poster, pages: readonly ReadStructure[], live: boolean): readonly Fault[] {
  const tags = wholeStructure(pages);
  return [
    ...poster.languages.flatMap((language) => unheard(poster, language, sectionOf(tags, language))),
    ...poster.languages.flatMap((language) => unseen(poster, language, sectionOf(tags, language))),
    ...(live ? unlinked(poster, tags) : unsaid(poster, tags)),
  ].map(untagged);
}

const untagged = (fault: Phrase): Fault => ({ code: CODE, message: phrase('untagged.found', { fault }), fix: AS_MADE });

const tagsOf = (tag: ReadTag): readonly ReadTag[] => tag.parts.filter(isTag);

/** An element and all inside of it, in their order. */
const all = (tag: ReadTag): readonly ReadTag[] => [tag, ...tagsOf(tag).flatMap(all)];

/** Every page is a Document of one section a language, that of the state language first. */
function sections(pages: readonly ReadStructure[]): readonly Phrase[] {
  return pages.flatMap(({ tags }, page) => {
    const found = tags.flatMap((tag) =>
      tag.role === 'Document' ? tagsOf(tag).map(({ role, language }) => `${role} «${language}»`) : [tag.role],
    );
    const spoken = tags.flatMap(tagsOf).map(({ language }) => language);
    const known = inLegalOrder(spoken.filter((language) => new Set<string>(LANGUAGES).has(language)));
    const wanted = [...new Set(known.map((language) => `Sect «${language}»`))].filter((name) => found.includes(name));
    const right = wanted.length > 0 && wanted.join() === found.join();
    if (right) return [];
    const on = { page: page + 1 };
    return [found.length === 0 ? phrase('untagged.no-elements', on) : phrase('untagged.sections', { ...on, found })];
  });
}

/** The section of a language. */
const sectionOf = (tags: readonly ReadTag[], language: Language): readonly ReadTag[] =>
  tags.flatMap(tagsOf).filter((tag) => tag.language === language);

/** Statements that a language does not say, or not in their order. */
function unheard(poster: Poster, language: Language, section: readonly ReadTag[]): readonly Phrase[] {
  const heard = letters(language, section.map(wordsOf).join(''));
  let at = 0;
  return inOrder(poster).flatMap((statement): readonly Phrase[] => {
    const wanted = letters(language, plain(statement.text[language]));
    const found = heard.indexOf(wanted, at);
    if (found >= 0) {
      at = found + wanted.length;
      return [];
    }
    const { id } = statement;
    return [heard.includes(wanted) ? phrase('untagged.order', { id, language }) : phrase('untagged.not-whole', { id, language })];
  });
}

/** Pictures that a language does not describe in the words that stand for them. */
function unseen(poster: Poster, language: Language, section: readonly ReadTag[]): readonly Phrase[] {
  const described = new Set(
    section
      .flatMap(all)
      .filter(({ role }) => role === 'Figure')
      .map(({ alt }) => alt),
  );
  return poster.blocks
    .flatMap(alternatives)
    .filter(({ text }) => !described.has(plain(text[language])))
    .map(({ id }) => phrase('untagged.unseen', { id, language }));
}

/** Statements as a poster is read: sheet after sheet. */
function inOrder(poster: Poster): readonly Statement[] {
  const blocks = poster.blocks.toSorted((one, other) => one.sheet - other.sheet);
  const printed = new Set(printedStatements(poster));
  return [poster.kicker, poster.title, ...blocks.flatMap(statementsOf)]
    .filter((statement) => statement !== undefined)
    .filter((statement) => printed.has(statement));
}

const wordsOf = (tag: ReadTag): string =>
  tag.parts.map((part) => (typeof part === 'string' ? '' : isTag(part) ? wordsOf(part) : part.text)).join('');

/** Elements that hold nothing, and drawings without words. */
const incomplete = (tag: ReadTag): readonly Phrase[] =>
  all(tag).flatMap(({ role, parts, alt }) => [
    ...(parts.length === 0 ? [phrase('untagged.empty', { role })] : []),
    ...(role === 'Figure' && alt === '' ? [phrase('untagged.wordless')] : []),
  ]);

const linksOf = (tags: readonly ReadTag[]): readonly ReadTag[] => tags.flatMap(all).filter(({ role }) => role === 'Link');

const isLive = ({ parts }: ReadTag): boolean => parts.includes('annotation');

/** Links without an annotation. */
function dead(tags: readonly ReadTag[]): readonly Phrase[] {
  const dead = linksOf(tags).filter((link) => !isLive(link)).length;
  return dead === 0 ? [] : [phrase('untagged.dead', { links: dead })];
}

/** Drawings that have to be described. */
const codesOf = ({ blocks, languages }: Poster): number =>
  (blocks.flatMap(codesIn).length + blocks.flatMap(alternatives).length) * languages.length;

/** Codes of a poster that can be followed and are not a figure in a live link, in each language. */
function unlinked(poster: Poster, tags: readonly ReadTag[]): readonly Phrase[] {
  const figures = linksOf(tags).filter((link) => isLive(link) && tagsOf(link).some(({ role }) => role === 'Figure')).length;
  const wanted = poster.blocks.flatMap(codesIn).filter(({ url }) => isFollowed(url[poster.languages[0]])).length * poster.languages.length;
  return [...(figures < wanted ? [phrase('untagged.live-codes', { figures, wanted })] : []), ...unsaid(poster, tags)];
}

/** Codes of a poster that are no figure, in each language. */
function unsaid(poster: Poster, tags: readonly ReadTag[]): readonly Phrase[] {
  const figures = tags.flatMap(all).filter(({ role }) => role === 'Figure').length;
  const wanted = codesOf(poster);
  return figures < wanted ? [phrase('untagged.codes', { figures, wanted })] : [];
}

/** Blanks and capitals are the design's own; a hyphen at the end of a line comes from PDFium as U+0002. */
const letters = (language: Language, text: string): string =>
  raised(
    language,
    text
      .replace(/[\s\u00AD]+/gu, '')
      .replaceAll('\u0002', '-')
      .replaceAll('\u2011', '-'),
  );
