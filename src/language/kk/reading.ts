import type { ReadingRules, WrittenUnits } from '../language-rules.js';
import { DAYS } from '../unit.js';
import { wordTable } from '../word-table.js';
import { CALENDAR } from './calendar.js';
import { KAZAKH_CASES } from './cases.js';
import { kazakhEnding } from './ending.js';
import { kazakhNumberWords } from './number-words.js';
import { ordinalInWords } from './ordinal.js';
import { kazakhForms } from './word-forms.js';

/** The numbers whose ordinal is one word; «жиырма бесінші» ends in one of them. */
const ORDINALS = wordTable([...Array.from({ length: 20 }, (_, index) => index + 1), 30, 40, 50, 60, 70, 80, 90, 100], (value) => [
  ordinalInWords(value),
]);

/** «бір» is an article as often as a number. */
const HINTS: readonly (readonly [pattern: RegExp, values: readonly number[]])[] = [
  [/^бір(?:дің|ге|ді|де|ден|мен|еу\p{L}*)?$/u, [1]],
  [/^екеу\p{L}*$/u, [2]],
  [/^үшеу\p{L}*$/u, [3]],
  [/^төртеу\p{L}*$/u, [4]],
  [/^бесеу\p{L}*$/u, [5]],
  [/^алтау\p{L}*$/u, [6]],
  [/^жетеу\p{L}*$/u, [7]],
  [/^мыңда(?:ған|п)\p{L}*$/u, [1000]],
  // Half an hour is thirty minutes, half a year six months.
  [/^жарты(?:дай|сы\p{L}*)?$/u, [0.5, 30, 6]],
  [/^ширек\p{L}*$/u, [0.25, 15, 3]],
];

const UNITS: WrittenUnits = {
  between: /^[\s\u00A0]*(?:\([^)]*\))?[\s\u00A0\u2011-]*/u,
  scales: [
    { pattern: /^мың(?!\p{L})/iu, times: 1e3 },
    { pattern: /^(?:млн\.?|миллион)(?!\p{L})/iu, times: 1e6 },
    { pattern: /^(?:млрд\.?|миллиард)(?!\p{L})/iu, times: 1e9 },
  ],
  nouns: [
    { pattern: /^күн\p{L}*/iu, units: DAYS },
    { pattern: /^минут\p{L}*/iu, units: ['minute'] },
    { pattern: /^сағат\p{L}*/iu, units: ['hour'] },
    { pattern: /^апта\p{L}*/iu, units: ['week'] },
    { pattern: /^ай(?:дың|ға|ды|да|дан|мен|лық)?(?!\p{L})/iu, units: ['month'] },
    { pattern: /^жыл\p{L}*/iu, units: ['year'] },
    { pattern: /^жас(?:тың|қа|ты|та|тан|пен|тағы\p{L}*)?(?!\p{L})/iu, units: ['age'] },
    { pattern: /^(?:%|пайыз\p{L}*)/iu, units: ['percent'] },
    { pattern: /^(?:₸|теңге\p{L}*|тг\.?(?!\p{L}))/iu, units: ['tenge'] },
    { pattern: /^тиын\p{L}*/iu, units: ['tiyn'] },
  ],
  adjectives: [
    { pattern: /^жұмыс[\s\u00A0]+/iu, unit: 'working-day' },
    { pattern: /^күнт(?:ізбелік[\s\u00A0]+|\.[\s\u00A0]*)/iu, unit: 'calendar-day' },
  ],
  ahead: [{ pattern: /күнт(?:ізбелік|\.)[\s\u00A0]*$/iu, unit: 'calendar-day' }],
  initials: [{ pattern: /^ж(?:\.[\s\u00A0]*|\/)к(?:\.|(?!\p{L}))/iu, unit: 'working-day' }],
};

export const READING: ReadingRules = {
  levelled: (text) => text.toLowerCase(),
  numberForms,
  thousand: /^мың$/,
  // «бесінші», «бесіншіден».
  ordinal: (word) => ORDINALS().get(word) ?? ORDINALS().get(/^.*?нш[ыі](?=\p{L})/u.exec(word)?.[0] ?? ''),
  hints: (word) => HINTS.filter(([pattern]) => pattern.test(word)).flatMap(([, values]) => values),
  ...CALENDAR,
  daysInOneWord: () => undefined,
  forms: kazakhForms,
  listed: { items: /^(?:құжат|жағдай|себе[пб]|негіз|шарт|тала[пб]|қадам|тәсіл|жол|түр|то[пб]|санат|арна|құқық|құқығ)/, steps: /^қадам/ },
  units: UNITS,
  repeatable: /^(?:ал|да|де|та|те|ол|сол|осы)$/,
  unfinished: /(?<!\p{L})(?:ТОДО|ХХХ+)(?!\p{L})/gu,
};

/** «бес», «бестен», «екі жарым»; «онда» is also «there», «бір» an article, «бірге» also «together». */
function numberForms(value: number): readonly string[] {
  const whole = Math.floor(value);
  if (whole !== value) return inEachCase(`${whole === 1 ? 'бір' : kazakhNumberWords(whole).join(' ')} жарым`, 'жарым');
  const last = kazakhNumberWords(value).at(-1) ?? '';
  return value < 2 ? [] : inEachCase(kazakhNumberWords(value).join(' '), last).filter((form) => form !== 'онда');
}

/** The endings of the few words in which numbers end. */
const endings = new Map<string, readonly string[]>();

function inEachCase(words: string, last: string): readonly string[] {
  const known = endings.get(last) ?? KAZAKH_CASES.map((wanted) => kazakhEnding(last, wanted));
  endings.set(last, known);
  return known.map((ending) => `${words}${ending}`);
}
