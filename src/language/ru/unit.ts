import type { Gender } from '../grammatical-case.js';
import type { Counted } from '../unit.js';
import { RUSSIAN_CASES, type RussianCase } from './cases.js';

/** Six forms in the order of RUSSIAN_CASES. */
interface Declension {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

const declension = (singular: string, plural: string): Declension => ({
  singular: singular.split(' '),
  plural: plural.split(' '),
});

const DAY = declension('день дня дню день днем дне', 'дни дней дням дни днями днях');

// After a number the genitive plural of «год» is «лет».
const YEAR = declension('год года году год годом годе', 'годы лет годам годы годами годах');
/** «тенге» is not declined. */
const TENGE = declension('тенге тенге тенге тенге тенге тенге', 'тенге тенге тенге тенге тенге тенге');

const NOUN: Readonly<Record<Counted, Declension>> = {
  'working-day': DAY,
  'calendar-day': DAY,
  day: DAY,
  minute: declension('минута минуты минуте минуту минутой минуте', 'минуты минут минутам минуты минутами минутах'),
  week: declension('неделя недели неделе неделю неделей неделе', 'недели недель неделям недели неделями неделях'),
  hour: declension('час часа часу час часом часе', 'часы часов часам часы часами часах'),
  month: declension('месяц месяца месяцу месяц месяцем месяце', 'месяцы месяцев месяцам месяцы месяцами месяцах'),
  year: YEAR,
  age: YEAR,
  percent: declension('процент процента проценту процент процентом проценте', 'проценты процентов процентам проценты процентами процентах'),
  tenge: TENGE,
  tiyn: declension('тиын тиына тиыну тиын тиыном тиыне', 'тиыны тиынов тиынам тиыны тиынами тиынах'),
};

const ADJECTIVE: Partial<Readonly<Record<Counted, Declension>>> = {
  'working-day': declension('рабочий рабочего рабочему рабочий рабочим рабочем', 'рабочие рабочих рабочим рабочие рабочими рабочих'),
  'calendar-day': declension(
    'календарный календарного календарному календарный календарным календарном',
    'календарные календарных календарным календарные календарными календарных',
  ),
};

/** The gender in which a number counts a unit: «одна минута», «две недели». */
export const unitGender = (unit: Counted): Gender => (unit === 'minute' || unit === 'week' ? 'feminine' : 'masculine');

/**
 * A unit as it stands after a number: «рабочих дней», «рабочего дня». The form depends on the number in the nominative and
 * accusative (1, 2–4, 5 and more) and, elsewhere, only on whether it ends in a spoken «один»; after a fraction it is the
 * genitive singular in every case, «2,5 процента».
 * Source: docs/grammar.md, "Russian: number and unit".
 */
export function russianUnit(value: number, unit: Counted, wanted: RussianCase): string {
  const [adjective, noun] = [ADJECTIVE[unit], NOUN[unit]];
  const words = agreement(value, wanted);
  const form = (table: Declension, { number, of }: Agreement) => table[number][RUSSIAN_CASES.indexOf(of)] as string;
  return [adjective && form(adjective, words.adjective), form(noun, words.noun)].filter(Boolean).join(' ');
}

/** A unit that no number counts: «рабочие дни», «месяцы». */
export function russianUnits(unit: Counted): string {
  const plural = (table: Declension | undefined) => table?.plural[RUSSIAN_CASES.indexOf('nominative')];
  return [plural(ADJECTIVE[unit]), plural(NOUN[unit])].filter(Boolean).join(' ');
}

interface Agreement {
  readonly number: 'singular' | 'plural';
  readonly of: RussianCase;
}

function agreement(value: number, wanted: RussianCase): { readonly adjective: Agreement; readonly noun: Agreement } {
  const alike = (number: Agreement['number'], of: RussianCase) => ({ adjective: { number, of }, noun: { number, of } });
  if (!Number.isInteger(value)) return alike('singular', 'genitive');
  const plural = pluralAfter(value);
  if (plural === 'one') return alike('singular', wanted);
  // «ноль» and «тысяча» are nouns themselves: what they count stays in the genitive plural.
  if (value % 1000 === 0) return alike('plural', 'genitive');
  if (wanted !== 'nominative' && wanted !== 'accusative') return alike('plural', wanted);
  if (plural === 'many') return alike('plural', 'genitive');
  // «три рабочих дня»: the adjective in the genitive plural, the noun in the genitive singular.
  return { adjective: { number: 'plural', of: 'genitive' }, noun: { number: 'singular', of: 'genitive' } };
}

/** Which form a counted noun takes in the nominative: день, дня, дней. */
type Plural = 'one' | 'few' | 'many';

/** The plural form after a whole number (docs/grammar.md, "Russian: number and unit"). */
function pluralAfter(value: number): Plural {
  const units = value % 10;
  const tens = value % 100;
  if (units === 1 && tens !== 11) return 'one';
  if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return 'few';
  return 'many';
}
