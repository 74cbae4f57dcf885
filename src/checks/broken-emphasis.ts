import type { Language, Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
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
    message: marks ? phrase('broken-emphasis.alone') : phrase('broken-emphasis.none'),
    fix: marks ? phrase('broken-emphasis.alone-fix') : phrase('broken-emphasis.none-fix'),
  }));
}

function phraseMissing({ pair, kind, where, at }: PrintedPair, languages: Languages): readonly Problem[] {
  const written = languages.filter((language) => (pair[language] ?? '').trim() !== '');
  const marked = written.find((language) => PHRASE.test(pair[language] ?? ''));
  const plain = written.filter((language) => !PHRASE.test(pair[language] ?? ''));
  if (!hasPhrases(kind) || marked === undefined) return [];
  const [said = ''] = PHRASE.exec(pair[marked] ?? '') ?? [];
  const index = (pair[marked] ?? '').indexOf(said);
  return plain.map((language) => ({
    code: CODE,
    severity: 'error',
    where: { ...where(language), language },
    message: phrase('broken-emphasis.missing', { marked, said, language }),
    fix: phrase('broken-emphasis.missing-fix', { marked, line: at(marked, index).line ?? 1, language }),
  }));
}

const hasPhrases = (kind: PrintedPair['kind']): boolean => kind === 'statement' || kind === 'notice';

/** Where the stars stand that would be printed. */
function stars(text: string, marks: boolean): readonly number[] {
  const rest = marks ? text.replace(new RegExp(PHRASE, 'g'), (words) => ` ${words.slice(1, -1)} `) : text;
  return [...rest.matchAll(/\*/g)].map(({ index }) => index);
}
