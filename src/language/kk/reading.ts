import type { ReadingRules, WrittenUnits } from '../language-rules.js';
import { DAYS } from '../unit.js';
import { wordTable } from '../word-table.js';
import { MONTHS } from './dates.js';
import { kazakhNumberWords } from './number-words.js';
import { ordinalInWords } from './ordinal.js';

/** The numbers whose ordinal is one word; «жиырма бесінші» ends in one of them. */
const ORDINALS = wordTable([...Array.from({ length: 20 }, (_, index) => index + 1), 30, 40, 50, 60, 70, 80, 90, 100], (value) => [
  ordinalInWords(value),
]);

/** «бір» is an article as often as a number. */
const HINTS: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/^бір(?:дің|ге|ді|де|ден|мен|еу\p{L}*)?$/u, 1],
  [/^екеу\p{L}*$/u, 2],
  [/^үшеу\p{L}*$/u, 3],
  [/^төртеу\p{L}*$/u, 4],
  [/^бесеу\p{L}*$/u, 5],
];

const UNITS: WrittenUnits = {
  between: /^[\s\u00A0]*(?:\([^)]*\))?[\s\u00A0\u2011-]*/u,
  nouns: [
    { pattern: /^күн\p{L}*/iu, units: DAYS },
    { pattern: /^минут\p{L}*/iu, units: ['minute'] },
    { pattern: /^сағат\p{L}*/iu, units: ['hour'] },
    { pattern: /^апта\p{L}*/iu, units: ['week'] },
    { pattern: /^ай(?:дың|ға|ды|да|дан|мен|лық)?(?!\p{L})/iu, units: ['month'] },
    { pattern: /^жыл\p{L}*/iu, units: ['year'] },
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
  numberForms: (value) => (value < 2 ? [] : [kazakhNumberWords(value).join(' ')]),
  thousand: /^мың$/,
  // «бесінші», «бесіншіден».
  ordinal: (word) => ORDINALS().get(word) ?? ORDINALS().get(/^.*?нш[ыі](?=\p{L})/u.exec(word)?.[0] ?? ''),
  hints: (word) => [...HINTS.filter(([pattern]) => pattern.test(word)).map(([, value]) => value), ...month(word)],
  daysInOneWord: () => undefined,
  units: UNITS,
  repeatable: /^(?:ал|да|де|та|те|ол|сол|осы)$/,
  unfinished: /(?<!\p{L})(?:ТОДО|ХХХ+)(?!\p{L})/gu,
};

/** «сәуір», «сәуірдегі». */
function month(word: string): readonly number[] {
  const at = MONTHS.findIndex((name) => word.startsWith(name) && word.length < name.length + 5);
  return at < 0 ? [] : [at + 1];
}
