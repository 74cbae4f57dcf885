import type { Language, Languages } from '../language/language.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type PrintedPair, printedPairs } from './printed.js';

const CODE = 'broken-emphasis';

const PHRASE = /\*[^*]+\*/;

/** A star that marks no key phrase, which would stand on the wall, and a key phrase of one language alone. */
export const brokenEmphasis: ContentCheck = {
  code: CODE,
  run: ({ content }) =>
    printedPairs(content).flatMap((printed) => {
      const alone = content.languages.flatMap((language) => starsAlone(printed, language));
      return alone.length > 0 ? alone : phraseMissing(printed, content.languages);
    }),
};

function starsAlone({ pair, kind, at }: PrintedPair, language: Language): readonly Problem[] {
  const marks = hasPhrases(kind);
  return stars(pair[language] ?? '', marks).map((index) => ({
    code: CODE,
    severity: 'error',
    where: at(language, index),
    message: marks
      ? 'expected a key phrase between two stars, found a star alone'
      : 'expected plain words, found a star: this text has no key phrase',
    fix: marks ? 'set a star before and after the words, *so*, or take it out' : 'take the star out',
  }));
}

function phraseMissing({ pair, kind, where, at }: PrintedPair, languages: Languages): readonly Problem[] {
  const written = languages.filter((language) => (pair[language] ?? '').trim() !== '');
  const marked = written.find((language) => PHRASE.test(pair[language] ?? ''));
  const plain = written.filter((language) => !PHRASE.test(pair[language] ?? ''));
  if (!hasPhrases(kind) || marked === undefined) return [];
  const [phrase = ''] = PHRASE.exec(pair[marked] ?? '') ?? [];
  const index = (pair[marked] ?? '').indexOf(phrase);
  return plain.map((language) => ({
    code: CODE,
    severity: 'error',
    where: { ...where(language), language },
    message: `expected a key phrase in every language, found ${phrase} in «${marked}» and none in «${language}»`,
    fix: `set a star before and after the same words in «${language}», or take the stars out of «${marked}», line ${at(marked, index).line}`,
  }));
}

const hasPhrases = (kind: PrintedPair['kind']): boolean => kind === 'statement' || kind === 'notice';

/** Where the stars stand that would be printed. */
function stars(text: string, marks: boolean): readonly number[] {
  const rest = marks ? text.replace(new RegExp(PHRASE, 'g'), (phrase) => ` ${phrase.slice(1, -1)} `) : text;
  return [...rest.matchAll(/\*/g)].map(({ index }) => index);
}
