import type { Counted } from '../unit.js';
import type { KazakhCase } from './cases.js';
import { inKazakhCase } from './ending.js';

const NOUN: Readonly<Record<Counted, string>> = {
  'working-day': 'жұмыс күні',
  'calendar-day': 'күн',
  day: 'күн',
  minute: 'минут',
  hour: 'сағат',
  week: 'апта',
  month: 'ай',
  year: 'жыл',
  age: 'жас',
  percent: 'пайыз',
  tenge: 'теңге',
  tiyn: 'тиын',
};

/**
 * A number, as words or digits, with its unit: «бес жұмыс күні», «күнтізбелік 10 күн». The number is not declined,
 * the noun stays singular and takes the case. Source: docs/grammar.md, "Kazakh: number and unit".
 */
export function kazakhTerm(number: string, unit: Counted, wanted: KazakhCase): string {
  // «жұмыс күні» is a possessive and has another paradigm than the plain «күн».
  const noun = inKazakhCase(NOUN[unit], wanted, unit === 'working-day' ? 'possessive' : 'plain');
  return unit === 'calendar-day' ? `күнтізбелік ${number} ${noun}` : `${number} ${noun}`;
}

/** The unit alone, nominative: «жұмыс күні», «күнтізбелік күн». */
export function kazakhUnit(unit: Counted): string {
  return unit === 'calendar-day' ? `күнтізбелік ${NOUN[unit]}` : NOUN[unit];
}
