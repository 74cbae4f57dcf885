import { type Language, type Languages, rulesOf } from '../language/language.js';
import { recognisedWords } from '../language/recognise.js';
import { phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Problem, Severity } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type SpokenPair, spokenPairs } from './spoken-pair.js';
import { foreignPassage } from './wrong-language.js';

const CODE = 'same-text';

/** Words that are the same in several languages by chance or as a loan: one. */
const MOST_SHARED = 1;

/**
 * The same words in two languages, where nothing shows which of them they are in: that has its own report (wrong-language).
 * Numbers, addresses, names and a single word may well be the same.
 */
export const sameText: ContentCheck = {
  code: CODE,
  run: ({ content }) =>
    spokenPairs(content).flatMap((pair) =>
      content.languages.slice(1).flatMap((language) => {
        const before = content.languages.slice(0, content.languages.indexOf(language));
        const other = before.find((each) => levelled(pair.halves[each] ?? '') === levelled(pair.halves[language] ?? ''));
        if (other === undefined) return [];
        const severity = severityOf(pair.halves[language] ?? '', [other, language], content.languages);
        return severity === undefined ? [] : [reported(pair, [other, language], severity)];
      }),
    ),
};

/** How sure it is that a text is the same in two languages for no good reason. */
function severityOf(text: string, both: readonly Language[], languages: Languages): Severity | undefined {
  const recognised = recognisedWords(text, languages);
  if (both.some((language) => foreignPassage(recognised, language) !== undefined)) return undefined;
  const words = recognised.filter(({ word, index }) => {
    // The parts of a compound are one word.
    return word.length > 1 && text[index - 1] !== '-' && both.some((language) => rulesOf(language).script.letter.test(word));
  });
  if (words.filter(({ name }) => !name).length > MOST_SHARED) return 'error';
  // A name in quotation marks whose words are of one language has a translation, most often.
  return words.filter(({ name, language }) => !name || (name === 'quoted' && language !== undefined)).length > MOST_SHARED
    ? 'warning'
    : undefined;
}

const levelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function reported({ halves, at }: SpokenPair, [other, language]: readonly [Language, Language], severity: Severity): Problem {
  const text = (halves[language] ?? '').replace(/\s+/g, ' ').trim();
  return {
    code: CODE,
    severity,
    where: at(language, 0),
    message: phrase('same-text.found', { other, language, text: shortened(text, 50) }),
    fix: phrase('same-text.fix'),
  };
}
