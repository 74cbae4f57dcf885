import { smallLetters } from '../language/capitals.js';
import { type Language, rulesOf } from '../language/language.js';
import { knows, type RecognisedWord, recognisedWords } from '../language/recognise.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type SpokenPair, spokenPairs } from './spoken-pair.js';

const CODE = 'wrong-language';

/** Words of another language one after the other that make a passage of it, whatever stands around them and between them. */
const PASSAGE = 3;

/** Letters of each of two words side by side that make one: shorter words are in several languages by chance. */
const SURE = 4;

/** A text, or a passage, in another language of the project than its half is for, and letters that the language does not have. */
export const wrongLanguage: ContentCheck = {
  code: CODE,
  run: ({ content }) =>
    spokenPairs(content).flatMap((pair) =>
      content.languages.flatMap((language) => {
        const words = recognisedWords(pair.halves[language] ?? '', content.languages);
        const passage = foreignPassage(words, language);
        return passage ? [inAnother(pair, language, passage)] : strayLetters(pair, language, words);
      }),
    ),
};

type Foreign = RecognisedWord & { readonly language: Language };

/** The first of the words of a text that is in another language, or of a passage of it that is; a word among others is none, nor are two that stand apart. */
export function foreignPassage(words: readonly RecognisedWord[], language: Language): Foreign | undefined {
  const known = words.filter((word): word is Foreign => word.language !== undefined && !word.name);
  const foreign = known.filter((word) => word.language !== language);
  const [first, ...more] = foreign;
  if (first && foreign.length === known.length) return more.length === 0 && isSlip(first, language) ? undefined : first;
  const passage = known.find((_, at) => {
    const run = known.slice(at, at + PASSAGE);
    return run.length === PASSAGE && run.every((each) => each.language !== language && each.language === run[0]?.language);
  });
  return passage ?? foreign.find((word) => foreign.some((next) => isBeside(word, next)));
}

/** Two words of one language, one right behind the other. */
const isBeside = (word: Foreign, next: Foreign): boolean =>
  next.index === word.index + word.word.length + 1 &&
  next.language === word.language &&
  word.word.length >= SURE &&
  next.word.length >= SURE;

/** A word of the language in which one letter or another is that of a neighbour: «доступнөй». */
const isSlip = ({ word, language: other }: Foreign, language: Language): boolean => {
  const { alphabet } = rulesOf(language).recognition;
  const small = smallLetters(language, word);
  return [...small].some((letter) => !alphabet.includes(letter)) && knows(meant(small, other), language);
};

/** A word with the letters that those of a language are taken for. */
const meant = (word: string, language: Language): string =>
  [...word].map((letter) => rulesOf(language).recognition.near[letter] ?? letter).join('');

function inAnother({ at }: SpokenPair, language: Language, { word, index, language: other }: Foreign): Problem {
  const [wanted, found] = [phrase(rulesOf(language).named), phrase(rulesOf(other).named)];
  return {
    code: CODE,
    severity: 'error',
    where: at(language, index),
    message: phrase('wrong-language.found', { wanted, language, found, word }),
    fix: phrase('wrong-language.fix', { wanted }),
  };
}

/** Letters that a language does not have, in words that are its own: one report a word. */
function strayLetters({ halves, at }: SpokenPair, language: Language, words: readonly RecognisedWord[]): readonly Problem[] {
  const { recognition, script } = rulesOf(language);
  const wanted = phrase(rulesOf(language).named);
  const isStray = (letter: string): boolean =>
    script.letter.test(letter) && !(letter in script.pretenders) && !recognition.alphabet.includes(smallLetters(language, letter));
  const text = halves[language] ?? '';
  const own = new RegExp(`^[${recognition.alphabet}]*$`, 'iu');
  return words.flatMap((found): readonly Problem[] => {
    const { word, index } = found;
    const letter = own.test(word) ? undefined : [...word].find(isStray);
    if (letter === undefined || isName(found, text, language)) return [];
    const sign = found.language && rulesOf(found.language).recognition.near[smallLetters(found.language, letter)];
    const stray = { wanted, language, word, letter: named(letter) };
    return [
      {
        code: CODE,
        severity: 'error',
        where: at(language, index + word.indexOf(letter)),
        message:
          sign === undefined
            ? phrase('wrong-language.letter', stray)
            : phrase('wrong-language.letter-instead', { ...stray, meant: named(sign) }),
        fix: phrase('wrong-language.letter-fix', { wanted }),
      },
    ];
  });
}

/** A name of another language, and no slip of this one: in quotation marks, or with a capital inside of a sentence or before a stop: a town. */
function isName({ word, index, name, language: other }: RecognisedWord, text: string, language: Language): boolean {
  if (name === 'quoted') return true;
  const isTown = /^\p{Lu}\p{Ll}/u.test(word) && /^[\s\u00A0]*(?:[,:–—]|$)/u.test(text.slice(index + word.length));
  return (name === 'capital' || isTown) && other !== undefined && !knows(meant(smallLetters(language, word), other), language);
}

const named = (letter: string): string => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
