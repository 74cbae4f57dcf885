import { GENDERS } from '../grammatical-case.js';
import type { ReadingRules, WrittenUnits } from '../language-rules.js';
import { DAYS } from '../unit.js';
import { wordTable } from '../word-table.js';
import { CALENDAR } from './calendar.js';
import { RUSSIAN_CASES } from './cases.js';
import { russianNumberInWords } from './number-words.js';
import { russianOrdinal } from './ordinal.js';
import { russianForms } from './word-forms.js';

/** The numbers whose ordinal is one word; «двадцать пятый» ends in one of them. */
const ORDINALS = wordTable([...Array.from({ length: 20 }, (_, index) => index + 1), 30, 40, 50, 60, 70, 80, 90, 100], (value) => [
  ...GENDERS.flatMap((gender) => RUSSIAN_CASES.map((wanted) => russianOrdinal(value, gender, wanted))),
  ...severalOrdinals(value),
]);

/** «вторые», «третьих»: in the plural. */
function severalOrdinals(value: number): readonly string[] {
  const genitive = russianOrdinal(value, 'masculine', 'genitive');
  const [stem, endings] = genitive.endsWith('ьего') ? [genitive.slice(0, -4), 'ьи ьих ьим ьими'] : [genitive.slice(0, -3), 'ые ых ым ыми'];
  return endings.split(' ').map((ending) => `${stem}${ending}`);
}

/** «один» is an article as often as a number, «семью» also the accusative of «семья». */
const HINTS: readonly (readonly [pattern: RegExp, values: readonly number[]])[] = [
  [/^од(?:ин|на|но|ни|ного|ной|ному|ну|ним|ними|ном|них)$/, [1]],
  [/^(?:дважды|двое|двоих|двоим|двоими|оба|обе|обоих|обеих|обоим|обеим)$/, [2]],
  [/^(?:трижды|трое|троих|троим|троими)$/, [3]],
  [/^(?:четырежды|четверо|четверых)$/, [4]],
  [/^семью$/, [7]],
  // Half an hour is thirty minutes, half a year six months.
  [/^(?:пол|полу)час(?:а|ов\p{L}+)?$/u, [0.5, 30]],
  [/^(?:пол|полу)год(?:а|ие|ия|ии|ов\p{L}+)?$/u, [0.5, 6]],
  [/^половин(?:а|ы|е|у|ой)$/, [0.5, 30, 6]],
  [/^четверть?(?:ю|и)?$/, [0.25, 15, 3]],
];

/** The genitive in one word, as a compound begins: «двадцатипяти», «полутора». */
const head = (value: number): string => (value === 1.5 ? 'полутора' : russianNumberInWords(value, 'genitive').replaceAll(' ', ''));
const HEADS = wordTable([1.5, ...Array.from({ length: 99 }, (_, index) => index + 2)], (value) => [head(value)]);
const ADJECTIVE = /(?:дневн|суточн|часов|минутн|недельн|месячн|летн|годичн|кратн|разов|этажн|сторонн|язычн)\p{L}*$/u;

const UNITS: WrittenUnits = {
  between: /^(?:[-\u2011](?:ти|и|х|го|й)(?!\p{L}))?[\s\u00A0]*(?:\([^)]*\))?[\s\u00A0\u2011-]*/u,
  scales: [
    { pattern: /^(?:тыс\.|тысяч(?:а|и|у|е|ей|ам|ами|ах)?(?!\p{L}))/iu, times: 1e3 },
    { pattern: /^(?:млн\.?|миллион\p{L}{0,3})(?!\p{L})/iu, times: 1e6 },
    { pattern: /^(?:млрд\.?|миллиард\p{L}{0,3})(?!\p{L})/iu, times: 1e9 },
  ],
  nouns: [
    { pattern: /^(?:день|дн(?:я|ю|ем|е|и|ей|ям|ями|ях|евн\p{L}+|(?=\.))|сут(?:ки|ок|кам|ками|ках))(?!\p{L})/iu, units: DAYS },
    { pattern: /^минут(?:а|ы|у|е|ой|ам|ами|ах|н\p{L}+)?(?!\p{L})|^мин\./iu, units: ['minute'] },
    { pattern: /^недел(?:я|и|ю|е|ей|ь|ям|ями|ях|ьн\p{L}+)(?!\p{L})|^нед\./iu, units: ['week'] },
    { pattern: /^час(?:а|у|ом|е|ы|ов|ам|ами|ах|ов\p{L}+)?(?!\p{L})|^ч\./iu, units: ['hour'] },
    { pattern: /^(?:месяц(?:а|у|ем|е|ы|ев|ам|ами|ах)?|месячн\p{L}+)(?!\p{L})|^мес\./iu, units: ['month'] },
    { pattern: /^(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|лет(?:ам|ами|ах)?|летн\p{L}+)(?!\p{L})/iu, units: ['year', 'age'] },
    { pattern: /^(?:%|процент(?:а|у|ом|е|ы|ов|ам|ами|ах|н\p{L}+)?(?!\p{L}))/iu, units: ['percent'] },
    { pattern: /^(?:₸|тенге(?!\p{L})|тг\.?(?!\p{L}))/iu, units: ['tenge'] },
    { pattern: /^тиын(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\p{L})/iu, units: ['tiyn'] },
  ],
  adjectives: [
    { pattern: /^раб(?:оч\p{L}+[\s\u00A0]+|\.[\s\u00A0]*)/iu, unit: 'working-day' },
    { pattern: /^кал(?:ендарн\p{L}+[\s\u00A0]+|(?:енд?)?\.[\s\u00A0]*)/iu, unit: 'calendar-day' },
  ],
  ahead: [],
  initials: [
    { pattern: /^р(?:\.[\s\u00A0]*|\/)д(?:\.|(?!\p{L}))/iu, unit: 'working-day' },
    { pattern: /^к(?:\.[\s\u00A0]*|\/)д(?:\.|(?!\p{L}))/iu, unit: 'calendar-day' },
  ],
};

export const READING: ReadingRules = {
  levelled: (text) => text.toLowerCase().replaceAll('ё', 'е'),
  numberForms,
  thousand: /^тысяч(?:а|и|е|у|ей|ам|ами|ах)?$/,
  ordinal: (word) => ORDINALS().get(word),
  hints: (word) => [...HINTS.filter(([pattern]) => pattern.test(word)).flatMap(([, values]) => values), ...compound(word)],
  ...CALENDAR,
  daysInOneWord: (value) => (value < 2 ? undefined : `${head(value)}дневн\\p{L}+`),
  forms: russianForms,
  listed: {
    items: /^(?:документ|случа[еяй]|причин|основани|услови|требовани|шаг|способ|пут[ьеия]|вид|групп|категори|канал|прав)/,
    steps: /^шаг/,
  },
  units: UNITS,
  // «если нет, то то лицо», «заменить его его копией».
  repeatable: /^(?:то|что|как|это|того|его|ее|их)$/,
  unfinished: /(?<!\p{L})(?:ТОДО|ХХХ+)(?!\p{L})/gu,
};

/** «пять», «две», «двадцати одной», «полтора», «двух с половиной». */
function numberForms(value: number): readonly string[] {
  const whole = Math.floor(value);
  const half = whole === value ? '' : ' с половиной';
  const inGenders = whole % 10 === 1 || whole % 10 === 2 ? GENDERS : GENDERS.slice(0, 1);
  const forms = inGenders.flatMap((gender) => RUSSIAN_CASES.map((wanted) => `${russianNumberInWords(whole, wanted, gender)}${half}`));
  if (value < 1.5) return [];
  return [...(value === 1.5 ? ['полтора', 'полторы', 'полутора'] : []), ...new Set(forms)].filter((form) => form !== 'семью');
}

/** «пятидневный». */
function compound(word: string): readonly number[] {
  const stem = word.replace(ADJECTIVE, '');
  const value = stem === word ? undefined : HEADS().get(stem);
  return value === undefined ? [] : [value];
}
