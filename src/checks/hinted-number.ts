import type { Language } from '../language/language.js';
import { longDate } from '../language/long-date.js';
import { numberInWords } from '../language/number-words.js';
import { spokenOrdinals } from './spoken-number.js';

/*
 * Numbers that a text says in a way that the other language need not follow: «5-бап» is «статья пятая», «15.04.2013» names
 * its month, «пятидневный» is «бес күндік». They answer a number of the other language and ask for none.
 */

const WORDS: Readonly<Record<Language, readonly (readonly [pattern: RegExp, value: number])[]>> = {
  kk: [
    [/^бір(?:дің|ге|ді|де|ден|мен|еу\p{L}*)?$/u, 1],
    [/^екеу\p{L}*$/u, 2],
    [/^үшеу\p{L}*$/u, 3],
    [/^төртеу\p{L}*$/u, 4],
    [/^бесеу\p{L}*$/u, 5],
  ],
  ru: [
    [/^од(?:ин|на|но|ни|ного|ной|ному|ну|ним|ними|ном|них)$/, 1],
    [/^(?:дважды|двое|двоих|двоим|двоими|оба|обе|обоих|обеих|обоим|обеим)$/, 2],
    [/^(?:трижды|трое|троих|троим|троими)$/, 3],
    [/^(?:четырежды|четверо|четверых)$/, 4],
    [/^семью$/, 7],
  ],
};

const ADJECTIVE = /(?:дневн|суточн|часов|минутн|недельн|месячн|летн|годичн|кратн|разов|этажн|сторонн|язычн)\p{L}*$/u;
const COMPOUNDS = [...Array(99).keys()].map((index) => ({
  value: index + 2,
  start: numberInWords('ru', index + 2, 'genitive').replaceAll(' ', ''),
}));

/** Such numbers of a text: ordinals, «один», months, Roman numerals, parts of a compound. */
export function hintedNumbers(language: Language, text: string): readonly number[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? [];
  return [
    ...spokenOrdinals(language, text).map(({ value }) => value),
    ...words.flatMap((word) => [
      ...WORDS[language].filter(([pattern]) => pattern.test(word)).map(([, value]) => value),
      ...month(language, word),
    ]),
    ...(language === 'ru' ? words.flatMap(compound) : []),
    ...(text.match(/(?<![\p{L}\d])[IVXL]+(?![\p{L}\d])/gu) ?? []).map(roman),
  ];
}

const MONTHS = { kk: months('kk'), ru: months('ru') };

function months(language: Language): readonly string[] {
  const at = language === 'kk' ? 3 : 1;
  return [...Array(12).keys()].map((index) => longDate(language, `2000-${String(index + 1).padStart(2, '0')}-01`).split(' ')[at] as string);
}

/** «сәуір», «сәуірдегі»; «апреля», «апрель», «апрелем». */
function month(language: Language, word: string): readonly number[] {
  const at = MONTHS[language].findIndex(
    (name) => word.startsWith(language === 'kk' ? name : name.slice(0, -1)) && word.length < name.length + 5,
  );
  return at < 0 ? [] : [at + 1];
}

const compound = (word: string): readonly number[] => {
  const stem = word.replace(ADJECTIVE, '');
  return stem === word ? [] : COMPOUNDS.filter(({ start }) => start === stem).map(({ value }) => value);
};

function roman(numeral: string): number {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
