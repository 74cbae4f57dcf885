import type { Media } from '../content/media.js';
import { smallLetters } from '../language/capitals.js';
import { glue, unglue } from '../language/glue.js';
import type { Case } from '../language/grammatical-case.js';
import { type Language, rulesOf } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { PlainText, Statement } from '../poster/model.js';
import { playedAs, type ShownPictures } from './recordings.js';
import { runs } from './runs.js';
import type { Said } from './view.js';

/** In which language a text is set, and which recordings there are of it. */
export interface Voice {
  readonly language: Language;
  readonly media: Media | undefined;
  readonly pictures?: ShownPictures | undefined;
}

/** A statement, or what it says in plain language, as the screen sets and says it. */
export function said({ language, media }: Voice, statement: Statement | PlainText): Said {
  const text = statement.text[language];
  return {
    runs: runs(language, text),
    draft: statement.review[language].kind === 'draft',
    audio: 'audio' in statement ? playedAs(media, statement.audio?.[language]) : null,
    aloud: aloud(language, plain(text), stands(statement)),
  };
}

const stands = ({ facts }: Pick<Statement, 'facts'>): Stands => ({
  phones: facts.some(({ kind }) => kind === 'phone'),
  sums: facts.some(({ kind }) => kind === 'amount' || kind === 'index' || kind === 'number'),
});

/** A word of capitals this long is a word; shorter ones may be the first letters of others. */
const WORD = 5;

/** What stands in a text that is said in another way than it is set. */
interface Stands {
  readonly phones?: boolean;
  readonly sums?: boolean;
}

/**
 * A text as somebody would say it, where that is not how it is set: a number that stands in digits and in words is said once,
 * words in capitals are no abbreviations, of a telephone number two digits are said together, and a sum is one number with the
 * word for its sign. Null where it is said as it stands, with plain spaces and hyphens.
 */
export function aloud(language: Language, text: string, { phones = false, sums = false }: Stands = {}): string | null {
  const set = unglue(glue(language, text));
  const once = set.replace(/(\d[\d ]*)\s\((\p{L}[\p{L} ]*)\)/gu, (both, digits: string, words: string) =>
    isNumber(language, Number(digits.replaceAll(' ', '')), words) ? words : both,
  );
  const small = once.replace(/\p{Lu}{2,}/gu, (word) => (word.length < WORD ? word : smallLetters(language, word)));
  const dialled = phones ? inPairs(small) : small;
  const said = sums ? inOne(language, dialled) : dialled;
  return said === set ? null : said;
}

/** Whether words say a number, in any case and gender. */
function isNumber(language: Language, value: number, words: string): boolean {
  const { cases, numbers, reading } = rulesOf(language);
  const said = reading.levelled(words);
  return (
    reading.numberForms(value).includes(said) ||
    cases.some((wanted) => declines(language, wanted) && numbers.inWords(value, wanted) === said)
  );
}

/** Whether a number before its noun has this case: a language that declines only the noun refuses it. */
function declines(language: Language, wanted: Case): boolean {
  try {
    rulesOf(language).numbers.inWords(1, wanted);
    return true;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

/** «12 500 ₸» is said «12500 тенге». */
const inOne = (language: Language, text: string): string =>
  text
    .replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (digits) => digits.replaceAll(' ', ''))
    .replace(
      /(\d+)([.,]\d+)?\s?₸/g,
      (_, whole: string, part = '') => `${whole}${part} ${rulesOf(language).units.afterDigits(Number(whole), 'tenge')}`,
    );

/** «1414» is said «14 14», the groups of a longer number one after the other. */
const inPairs = (text: string): string =>
  text.replace(/(?<![\d-])(\d\d)(\d\d)(?![\d-])/g, '$1 $2').replace(/(?<=\d\)?)[ ()-]+(?=\d)/g, ' ');
