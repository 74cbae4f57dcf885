import { KAZAKH_CASES, type KazakhCase } from './grammatical-case.js';
import type { Unit } from './unit.js';

/** Seven forms in the order of KAZAKH_CASES. */
const forms = (line: string): readonly string[] => line.split(' ');

const DAY = forms('күн күннің күнге күнді күнде күннен күнмен');

const NOUN: Readonly<Record<Unit, readonly string[]>> = {
  // Possessive: «жұмыс күні» has another paradigm than the plain «күн».
  'working-day': forms('күні күнінің күніне күнін күнінде күнінен күнімен').map((noun) => `жұмыс ${noun}`),
  'calendar-day': DAY,
  day: DAY,
  hour: forms('сағат сағаттың сағатқа сағатты сағатта сағаттан сағатпен'),
  month: forms('ай айдың айға айды айда айдан аймен'),
  year: forms('жыл жылдың жылға жылды жылда жылдан жылмен'),
};

/**
 * A number, as words or digits, with its unit: «бес жұмыс күні», «күнтізбелік 10 күн». The number is not declined,
 * the noun stays singular and takes the case. Source: docs/grammar.md, "Kazakh: number and unit".
 */
export function kazakhTerm(number: string, unit: Unit, wanted: KazakhCase): string {
  const counted = `${number} ${NOUN[unit][KAZAKH_CASES.indexOf(wanted)]}`;
  return unit === 'calendar-day' ? `күнтізбелік ${counted}` : counted;
}

/** The unit alone, nominative: «жұмыс күні», «күнтізбелік күн». */
export function kazakhUnit(unit: Unit): string {
  return unit === 'calendar-day' ? `күнтізбелік ${DAY[0]}` : (NOUN[unit][0] as string);
}
