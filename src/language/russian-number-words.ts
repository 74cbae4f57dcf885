import { RUSSIAN_CASES, type RussianCase } from './grammatical-case.js';
import { russianPlural } from './russian-plural.js';

/** Six forms in the order of RUSSIAN_CASES. */
type Forms = readonly string[];

const forms = (line: string): Forms => line.split(' ');

/** пять … тридцать: the feminine pattern in -ь; восемь drops its vowel in the oblique cases. */
const soft = (stem: string, oblique = stem): Forms => [`${stem}ь`, `${oblique}и`, `${oblique}и`, `${stem}ь`, `${stem}ью`, `${oblique}и`];

/** пятьдесят … восемьдесят: both halves are declined. */
const tens = (stem: string, oblique = stem): Forms => {
  const rest = `${oblique}идесяти`;
  return [`${stem}ьдесят`, rest, rest, `${stem}ьдесят`, `${stem}ьюдесятью`, rest];
};

/** пятьсот … девятьсот: both halves are declined. */
const hundreds = (stem: string, oblique = stem): Forms => [
  `${stem}ьсот`,
  `${oblique}исот`,
  `${oblique}истам`,
  `${stem}ьсот`,
  `${stem}ьюстами`,
  `${oblique}истах`,
];

const ZERO = forms('ноль ноля нолю ноль нолем ноле');

const TO_NINETEEN: readonly Forms[] = [
  forms('один одного одному один одним одном'),
  forms('два двух двум два двумя двух'),
  forms('три трех трем три тремя трех'),
  forms('четыре четырех четырем четыре четырьмя четырех'),
  soft('пят'),
  soft('шест'),
  soft('сем'),
  soft('восем', 'восьм'),
  soft('девят'),
  soft('десят'),
  ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((stem) => soft(`${stem}надцат`)),
];

const TENS_FROM_TWENTY: readonly Forms[] = [
  soft('двадцат'),
  soft('тридцат'),
  forms('сорок сорока сорока сорок сорока сорока'),
  tens('пят'),
  tens('шест'),
  tens('сем'),
  tens('восем', 'восьм'),
  forms('девяносто девяноста девяноста девяносто девяноста девяноста'),
];

const HUNDREDS: readonly Forms[] = [
  forms('сто ста ста сто ста ста'),
  forms('двести двухсот двумстам двести двумястами двухстах'),
  forms('триста трехсот тремстам триста тремястами трехстах'),
  forms('четыреста четырехсот четыремстам четыреста четырьмястами четырехстах'),
  hundreds('пят'),
  hundreds('шест'),
  hundreds('сем'),
  hundreds('восем', 'восьм'),
  hundreds('девят'),
];

// «тысяча» is feminine, and only «два» shows it: «две тысячи».
const TWO_FEMININE = forms('две двух двум две двумя двух');
const THOUSAND = {
  one: forms('тысяча тысячи тысяче тысячу тысячей тысяче'),
  few: forms('тысячи тысяч тысячам тысячи тысячами тысячах'),
  many: forms('тысяч тысяч тысячам тысяч тысячами тысячах'),
} as const;

/**
 * A whole number from 0 to 9999 in Russian words, masculine, every word declined: «двадцати одного».
 * 1000 is «тысяча», as 100 is «сто». Source: docs/grammar.md, "Russian: number and unit".
 */
export function russianNumberInWords(value: number, wanted: RussianCase): string {
  const at = RUSSIAN_CASES.indexOf(wanted);
  return parts(value)
    .map((word) => word[at])
    .join(' ');
}

function parts(value: number): readonly Forms[] {
  if (value === 0) return [ZERO];
  const rest = value % 100;
  return [
    ...thousands(Math.floor(value / 1000)),
    ...nth(HUNDREDS, Math.floor((value % 1000) / 100)),
    ...nth(TENS_FROM_TWENTY, Math.floor(rest / 10) - 1),
    ...nth(TO_NINETEEN, rest < 20 ? rest : rest % 10),
  ];
}

function thousands(count: number): readonly Forms[] {
  if (count === 0) return [];
  if (count === 1) return [THOUSAND.one];
  return [...(count === 2 ? [TWO_FEMININE] : nth(TO_NINETEEN, count)), THOUSAND[russianPlural(count)]];
}

/** The word at a place counted from 1; none for a digit that is not said. */
const nth = (list: readonly Forms[], place: number): readonly Forms[] => (place < 1 ? [] : list.slice(place - 1, place));
