import type { Media } from '../content/media.js';
import { glue, unglue } from '../language/glue.js';
import { type Language, rulesOf } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { PlainText, Statement } from '../poster/model.js';
import { playedAs } from './recordings.js';
import { runs } from './runs.js';
import type { Said } from './view.js';

/** In which language a text is set, and which recordings there are of it. */
export interface Voice {
  readonly language: Language;
  readonly media: Media | undefined;
}

/** A statement, or what it says in plain language, as the screen sets and says it. */
export function said({ language, media }: Voice, statement: Statement | PlainText): Said {
  const text = statement.text[language];
  return {
    runs: runs(language, text),
    draft: statement.review[language].kind === 'draft',
    audio: 'audio' in statement ? playedAs(media, statement.audio?.[language]) : null,
    aloud: aloud(language, plain(text), { phones: statement.facts.some(({ kind }) => kind === 'phone') }),
  };
}

/** A word of capitals this long is a word; shorter ones may be the first letters of others. */
const WORD = 5;

/**
 * A text as somebody would say it, where that is not how it is set: a number that stands in digits and in words is said once,
 * words in capitals are no abbreviations, and of a telephone number two digits are said together. Null where it is said as it
 * stands, with plain spaces and hyphens.
 */
export function aloud(language: Language, text: string, { phones = false } = {}): string | null {
  const set = unglue(glue(language, text));
  const { numberForms, levelled } = rulesOf(language).reading;
  const once = set.replace(/(\d+)\s\((\p{L}+)\)/gu, (both, digits: string, word: string) =>
    numberForms(Number(digits)).includes(levelled(word)) ? word : both,
  );
  const small = once.replace(/\p{Lu}{2,}/gu, (word) => (word.length < WORD ? word : word.toLowerCase()));
  const said = phones ? inPairs(small) : small;
  return said === set ? null : said;
}

/** «1414» is said «14 14», the groups of a longer number one after the other. */
const inPairs = (text: string): string =>
  text.replace(/(?<![\d-])(\d\d)(\d\d)(?![\d-])/g, '$1 $2').replace(/(?<=\d\)?)[ ()-]+(?=\d)/g, ' ');
