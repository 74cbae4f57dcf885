import type { Language } from './language.js';

/** One reason why a line must not end between `words[at]` and the word after it. */
type Joint = (before: string, after: string, words: readonly string[], at: number) => boolean;

const OPENING = '[«„“"(]*';
const CLOSING = '[»”".,;:!?…)]*';
const whole = (pattern: string, flags = 'u'): RegExp => new RegExp(`^${OPENING}(?:${pattern})$`, flags);
const closed = (pattern: string, flags = 'u'): RegExp => new RegExp(`^(?:${pattern})${CLOSING}$`, flags);

const STARTS_WITH_LETTER = /^[«„“]?\p{L}/u;
const NUMBER = whole('\\d+(?:[.,:/–-]\\d+)*');
const SHORT = whole('\\p{Script=Cyrillic}{1,2}');
// Short words that belong to what follows, unlike short units («2 ай», «5 ч»).
const LINK_WORD = whole('а|в|во|до|за|и|из|к|ко|на|не|ни|но|о|об|от|по|с|со|у', 'iu');
const COUNTRY = /^(?:РК|ҚР)(?![\p{L}\d])/u;
const COUNTRY_ALONE = whole('РК|ҚР');
const NUMBER_SIGN = whole('№');
const NUMBERED = whole('(?:ст|п|пп|подп|ч|гл|д|кв|каб|тел)\\.|(?:стать|пункт|подпункт)\\p{L}*', 'iu');
const PLACE = whole('(?:г|ул|пр|мкр)\\.');
const INITIALS = whole('(?:\\p{Lu}\\.){1,2}');
const INITIALS_AFTER = /^(?:\p{Lu}\.){1,2}[,;:)»]*$/u;
/** The end of «(пяти)» or «(двадцати пяти)». */
const IN_BRACKETS = /^\(?\p{Ll}+\)$/u;
const WORKING_OR_CALENDAR = /^(?:рабоч|календарн)/i;

/** «бір – екі»: a dash never begins a line. */
const dash: Joint = (_, after) => after === '–' || after === '—';

/** «8 (000) 000-00-00», «+7 000 000 00 00»: a phone from its first digits on. */
const phone: Joint = (before, after) =>
  (/^\+?\d+$/.test(before) && /^\(\d+\)/.test(after)) || (/^(?:\+\d+|\(\d+\))$/.test(before) && /^\d/.test(after));

/** «5 жұмыс», «1414 телефоны», «2013 жылғы», «8 800»; not «1414 в …», and not «ст. 25 Закона», which counts nothing. */
const numberAndNoun: Joint = (before, after, words, at) =>
  NUMBER.test(before) && (/^\d/.test(after) || (STARTS_WITH_LETTER.test(after) && !LINK_WORD.test(after) && !isName(words, at)));

const isName = (words: readonly string[], at: number): boolean => NUMBERED.test(words[at - 1] ?? '');

/** The inner space of «5 рабочих дней», «5 жұмыс күні». */
const unitAfterNumber: Joint = (before, after, words, at) =>
  (NUMBER.test(words[at - 1] ?? '') || IN_BRACKETS.test(words[at - 1] ?? '')) &&
  ((/^жұмыс$/i.test(before) && /^күн/i.test(after)) || (WORKING_OR_CALENDAR.test(before) && /^д(?:ень|н)/i.test(after)));

/** «5 (пяти)»: a number with its words. */
const numberAndWords: Joint = (before, after) => NUMBER.test(before) && /^\(\p{Ll}/u.test(after);

/** «№ 88-V», «ст. 25», «пункт 2», «г. Астана». */
const label: Joint = (before, after) =>
  NUMBER_SIGN.test(before) || (NUMBERED.test(before) && /^[+\d]/.test(after)) || (PLACE.test(before) && /^[\p{Lu}\d]/u.test(after));

/** «3) тармақшасы»: the number of a sub-point with its noun. */
const subpoint: Joint = (before, after) => /^\d+(?:-\d+)?\)$/.test(before) && /^тармақша/i.test(after);

/** «Заңы ҚР», «Закон РК», and the code after the country: «ҚР ДСМ-194/2020». */
const country: Joint = (before, after) =>
  (COUNTRY.test(after) && /[\p{L}\d№»]$/u.test(before)) || (COUNTRY_ALONE.test(before) && /^\p{Lu}+-\d/u.test(after));

/** «А. Б. Омаров», «А.Б. Омаров», «Омаров А. Б.». */
const initials: Joint = (before, after) =>
  (INITIALS.test(before) && /^\p{Lu}/u.test(after)) || (/^\p{Lu}\p{Ll}+$/u.test(before) && INITIALS_AFTER.test(after));

/** Words of one and two letters keep with the next word, particles too: none of them ends a line. */
const shortWord: Joint = (before, after) => SHORT.test(before) && !COUNTRY_ALONE.test(before) && /[\p{L}\d№]/u.test(after);

/** A particle keeps with the word before it. */
const particleAfter =
  (particle: RegExp): Joint =>
  (before, after) =>
    particle.test(after) && /\p{L}|\d/u.test(before);

const COMMON: readonly Joint[] = [dash, phone, numberAndNoun, numberAndWords, unitAfterNumber, label, subpoint, country, initials];
const PARTICLES = {
  kk: closed('ма|ме|ба|бе|па|пе|да|де|та|те', 'iu'),
  ru: closed('бы|б|же|ж|ли|ль', 'iu'),
} as const;
const JOINTS: Readonly<Record<Language, readonly Joint[]>> = {
  kk: [...COMMON, particleAfter(PARTICLES.kk), shortWord],
  ru: [...COMMON, particleAfter(PARTICLES.ru), shortWord],
};

/**
 * Whether a line must not end between `words[at]` and `words[at + 1]`. Words are what stands between spaces, with
 * their marks. Source: docs/grammar.md, "Where a line may break".
 */
export function joins(language: Language, words: readonly string[], at: number): boolean {
  const [before, after] = [words[at], words[at + 1]];
  if (!before || !after) return false;
  return JOINTS[language].some((joint) => joint(before, after, words, at));
}
