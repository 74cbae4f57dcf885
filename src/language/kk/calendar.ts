import type { CalendarWords, ReadingRules } from '../language-rules.js';
import { wordTable } from '../word-table.js';
import { KAZAKH_CASES } from './cases.js';
import { MONTHS } from './dates.js';
import { inKazakhCase, isBack, kazakhEnding } from './ending.js';
import { SHORT_WEEKDAYS, WEEKDAYS } from './hours.js';

/** An older short form of a day that people still write. */
const OLDER: Readonly<Record<string, number>> = { сн: 6 };

/** A word in every case, and as an adjective: «сәуірдегі», «жұмалық». */
function formsOf(word: string): readonly string[] {
  const back = isBack(word);
  const where = inKazakhCase(word, 'locative');
  const plural = `${word}${'аеиоөуүыіәұ'.includes(word.at(-1) ?? '') || /[рй]$/.test(word) ? 'л' : /[лмнңзж]$/.test(word) ? 'д' : 'т'}${back ? 'ар' : 'ер'}`;
  return [
    ...KAZAKH_CASES.map((wanted) => inKazakhCase(word, wanted)),
    `${where}${back ? 'ғы' : 'гі'}`,
    `${word}${back ? 'лық' : 'лік'}`,
    plural,
    ...KAZAKH_CASES.map((wanted) => `${plural}${back ? 'ы' : 'і'}${kazakhEnding(`${plural}${back ? 'ы' : 'і'}`, wanted, 'possessive')}`),
  ];
}

const numbered = (words: readonly string[], forms: (word: string) => readonly string[]): (() => ReadonlyMap<string, number>) =>
  wordTable(
    words.map((_, index) => index + 1),
    (value) => forms(words[value - 1] as string),
  );

const MONTH_FORMS = numbered(MONTHS, formsOf);
const WEEKDAY_FORMS = numbered(WEEKDAYS, formsOf);

const months: CalendarWords = {
  named: (word) => MONTH_FORMS().get(word),
  // A feast, a season, a pot and a town, subjects.
  unsure: /^(?:наурыз|маусым|қазан|қараша)/u,
};

const weekdays: CalendarWords = {
  named: (word) => WEEKDAY_FORMS().get(word) ?? OLDER[word] ?? (SHORT_WEEKDAYS.indexOf(word) + 1 || undefined),
  unsure: /^(?:\p{L}{2}|жұма\p{L}*)$/u,
};

export const CALENDAR: Pick<ReadingRules, 'months' | 'weekdays' | 'isRange' | 'severalDays'> = {
  months,
  weekdays,
  // «дүйсенбіден жұмаға дейін».
  isRange: (first, between) => /^\s*[–—-]\s*$/.test(between) || (/[днт][ае]н$/.test(first) && /^\s+$/.test(between)),
  severalDays: [
    { pattern: /жұмыс\s+күндері/u, days: [1, 2, 3, 4, 5] },
    { pattern: /демалыс(?!\p{L})|демалыс\s+күн/u, days: [6, 7] },
    { pattern: /күн\s+сайын|күнделікті|демалыссыз/u, days: [1, 2, 3, 4, 5, 6, 7] },
  ],
};
