import type { ReadingRules, WrittenUnits } from '../language-rules.js';
import { DAYS } from '../unit.js';
import { wordTable } from '../word-table.js';
import { CALENDAR } from './calendar.js';
import { englishNumberInWords } from './number-words.js';
import { englishOrdinal } from './ordinal.js';

/** The numbers whose ordinal is one word; «twenty-fifth» ends in one of them. */
const ORDINALS = wordTable([...Array.from({ length: 20 }, (_, index) => index + 1), 30, 40, 50, 60, 70, 80, 90, 100], (value) => [
  englishOrdinal(value).replace('one ', ''),
]);

/** «one» is a pronoun as often as a number. */
const HINTS: readonly (readonly [pattern: RegExp, values: readonly number[]])[] = [
  [/^(?:one|ones|once|single)$/, [1]],
  [/^(?:twice|both|couple|pair)$/, [2]],
  [/^(?:thrice|triple)$/, [3]],
  [/^dozens?$/, [12]],
  // Half an hour is thirty minutes, half a year six months.
  [/^(?:half|halves)$/, [0.5, 30, 6]],
  [/^quarters?$/, [0.25, 15, 3]],
  [/^fortnight(?:ly|s)?$/, [2, 14]],
];

const UNITS: WrittenUnits = {
  between: /^(?:st|nd|rd|th)?[\s\u00A0]*(?:\([^)]*\))?[\s\u00A0\u2011-]*/u,
  scales: [
    { pattern: /^thousand(?!\p{L})/iu, times: 1e3 },
    { pattern: /^million(?!\p{L})/iu, times: 1e6 },
    { pattern: /^billion(?!\p{L})/iu, times: 1e9 },
  ],
  nouns: [
    { pattern: /^days?(?!\p{L})/iu, units: DAYS },
    { pattern: /^min(?:utes?|s|\.)?(?!\p{L})/iu, units: ['minute'] },
    { pattern: /^(?:hours?|hrs?)(?!\p{L})/iu, units: ['hour'] },
    { pattern: /^weeks?(?!\p{L})/iu, units: ['week'] },
    { pattern: /^months?(?!\p{L})/iu, units: ['month'] },
    { pattern: /^years?(?!\p{L})/iu, units: ['year', 'age'] },
    { pattern: /^(?:%|per\s?cent(?!\p{L}))/iu, units: ['percent'] },
    { pattern: /^(?:₸|tenge(?!\p{L})|KZT(?!\p{L}))/iu, units: ['tenge'] },
    { pattern: /^tiyns?(?!\p{L})/iu, units: ['tiyn'] },
  ],
  adjectives: [
    { pattern: /^(?:working|business)[\s\u00A0\u2011-]+/iu, unit: 'working-day' },
    { pattern: /^calendar[\s\u00A0\u2011-]+/iu, unit: 'calendar-day' },
  ],
  ahead: [],
  initials: [],
};

export const READING: ReadingRules = {
  // «twenty-five» is read as two words, and «five-day» as a number and what it counts.
  levelled: (text) => text.toLowerCase().replace(/(?<=\p{L})[\u2011-](?=\p{L})/gu, ' '),
  numberForms,
  thousand: /^thousands?$/,
  ordinal: (word) => ORDINALS().get(word),
  hints: (word) => HINTS.filter(([pattern]) => pattern.test(word)).flatMap(([, values]) => values),
  ...CALENDAR,
  daysInOneWord: () => undefined,
  forms: englishForms,
  listed: {
    items: /^(?:document|paper|case|reason|ground|condition|requirement|step|way|method|kind|type|group|categor|channel|right)/,
    steps: /^step/,
  },
  units: UNITS,
  // «that that», «had had».
  repeatable: /^(?:that|had)$/,
  unfinished: /(?<!\p{L})(?:TBC|TBA|TBD)(?!\p{L})/gu,
};

/** «five», «twenty five», «two hundred and five» or without «and», «two and a half»: a levelled text has no hyphens. */
function numberForms(value: number): readonly string[] {
  const whole = Math.floor(value);
  const words = englishNumberInWords(whole).replaceAll('-', ' ');
  if (whole !== value) return [`${words} and a half`];
  if (value < 2) return [];
  const forms = [words, words.replace(' and ', ' ')];
  // «a hundred and five».
  return [...new Set(words.startsWith('one hundred') ? [...forms, ...forms.map((form) => form.replace(/^one/, 'a'))] : forms)];
}

/**
 * The source of a pattern for an English word, in small letters, in any form: «complaint», «complaints»; «apply», «applied»;
 * «file», «filing»; «refuse», «refused».
 */
function englishForms(word: string): string {
  if (word.length < 3) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  if (word.endsWith('e')) return `${word.slice(0, -1)}(?:e|es|ed|ing|er|ers)`;
  // «stop», «stopped».
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? `${word.at(-1)}?` : '';
  return `${word}(?:s|es|(?:${doubled}(?:ed|ing|er|ers)))?`;
}
