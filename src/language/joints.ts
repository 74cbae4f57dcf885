/** One reason why a line must not end between `words[at]` and the word after it. */
export type Joint = (before: string, after: string, words: readonly string[], at: number) => boolean;

/*
 * What languages have in common here; each puts in its own words. Source: docs/grammar.md, "Where a line may break".
 */

const OPENING = '[«„“"(]*';
const CLOSING = '[»”".,;:!?…)]*';
/** A word of this pattern behind opening marks. */
export const whole = (pattern: string, flags = 'u'): RegExp => new RegExp(`^${OPENING}(?:${pattern})$`, flags);
/** A word of this pattern before closing marks. */
export const closed = (pattern: string, flags = 'u'): RegExp => new RegExp(`^(?:${pattern})${CLOSING}$`, flags);

const STARTS_WITH_LETTER = /^[«„“]?\p{L}/u;
/** Also a house, «17А», and the place of a number in a label of the screen, «{n}». */
const NUMBER = whole('\\d+(?:[.,:/–-]\\d+)*\\p{Lu}?|\\{[nm]\\}');
const ROMAN = whole('[IVXLCDM]+');
const ROMAN_AFTER = closed('[IVXLCDM]+');
const NUMBER_SIGN = whole('№{1,2}');
const DASH = /^[–—]$/;
const INITIALS = whole('(?:\\p{Lu}\\.){1,2}');
const INITIALS_AFTER = /^(?:\p{Lu}\.){1,2}[,;:)»]*$/u;
const LETTER = whole('\\p{Ll}\\.');
const LETTER_AFTER = closed('\\p{Ll}\\.');
/** The end of «(пяти)» or «(двадцати пяти)». */
const IN_BRACKETS = /^\(?\p{Ll}+\)$/u;

/** «бір – екі»: a dash never begins a line. */
const dash: Joint = (_, after) => DASH.test(after);

/** «9:00 – 18:00»: a range is one. */
const range: Joint = (before, after, words, at) => DASH.test(before) && /^\d/.test(after) && /\d$/.test(words[at - 1] ?? '');

/** «8 (000) 000-00-00», «+7 000 000 00 00»: a phone from its first digits on. */
const phone: Joint = (before, after) =>
  (/^\+?\d+$/.test(before) && /^\(\d+\)/.test(after)) || (/^(?:\+\d+|\(\d+\))$/.test(before) && /^\d/.test(after));

/** «5 (пяти)»: a number with its words. */
const numberAndWords: Joint = (before, after) => NUMBER.test(before) && /^\(\p{Ll}/u.test(after);

/** «5 %», «500 ₸», «20 °C». */
const numberAndSign: Joint = (before, after) => NUMBER.test(before) && /^[%‰°\p{Sc}]/u.test(after);

/** «т. б.», «т. д.»: letters that are said as one. */
const letters: Joint = (before, after) => LETTER.test(before) && LETTER_AFTER.test(after);

/** «№ 88-V», «№№ 5–7». */
const numberSign: Joint = (before) => NUMBER_SIGN.test(before);

/** «А. Б. Омаров», «А.Б. Омаров», «Омаров А. Б.». */
const initials: Joint = (before, after) =>
  (INITIALS.test(before) && /^\p{Lu}/u.test(after)) || (/^\p{Lu}\p{Ll}+$/u.test(before) && INITIALS_AFTER.test(after));

/** Those that need no word of a language. */
export const WORDLESS: readonly Joint[] = [dash, range, phone, numberAndWords, numberAndSign, numberSign, letters, initials];

/**
 * «5 жұмыс», «1414 телефоны», «2013 жылғы», «8 800», «IV тарау»; not «1414 в …» before one of the `linkWords`, and not «ст. 25 Закона»,
 * whose number follows what it is the `numbered` name of and counts nothing.
 */
export const numberAndNoun =
  (linkWords: RegExp, numbered: RegExp): Joint =>
  (before, after, words, at) =>
    (NUMBER.test(before) || ROMAN.test(before)) &&
    (/^[\d{]/.test(after) || (STARTS_WITH_LETTER.test(after) && !linkWords.test(after) && !numbered.test(words[at - 1] ?? '')));

/** The inner space of a unit of two words after a number: «5 рабочих дней», «5 жұмыс күні». */
export const unitAfterNumber =
  (first: RegExp, second: RegExp): Joint =>
  (before, after, words, at) =>
    (NUMBER.test(words[at - 1] ?? '') || IN_BRACKETS.test(words[at - 1] ?? '')) && first.test(before) && second.test(after);

/** «2 млн тенге», «5 тыс. человек»: what is counted in thousands and more. */
export const scaled =
  (scale: RegExp, linkWords: RegExp): Joint =>
  (before, after, words, at) =>
    NUMBER.test(words[at - 1] ?? '') && scale.test(before) && /^(?:\p{L}|\p{Sc})/u.test(after) && !linkWords.test(after);

/** «ст. 25», «глава II», «каб. № 215», «г. Астана»: what is numbered before its number, and the kind of a place before its name. */
export const label =
  (numbered: RegExp, place: RegExp): Joint =>
  (before, after) =>
    (numbered.test(before) && (/^[+\d№]/.test(after) || ROMAN_AFTER.test(after))) || (place.test(before) && /^[\p{Lu}\d]/u.test(after));

/** «Заңы ҚР», «Закон РК», and the code after the country, whose pattern this is: «ҚР ДСМ-194/2020». */
export const country = (name: string): Joint => {
  const [head, alone] = [new RegExp(`^(?:${name})(?![\\p{L}\\d])`, 'u'), whole(name)];
  return (before, after) => (head.test(after) && /[\p{L}\d№»]$/u.test(before)) || (alone.test(before) && /^\p{Lu}+-\d/u.test(after));
};

/** Words as short as this keep with the next word, particles too: none of them ends a line. Not the name of a country, whose pattern this is. */
export const shortWord = (short: RegExp, name: string): Joint => {
  const alone = whole(name);
  return (before, after) => short.test(before) && !alone.test(before) && /[\p{L}\d№]/u.test(after);
};

/** A particle keeps with the word before it. */
export const particleAfter =
  (particle: RegExp): Joint =>
  (before, after) =>
    particle.test(after) && /\p{L}|\d/u.test(before);
