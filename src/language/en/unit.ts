import type { Counted } from '../unit.js';

const NOUN: Readonly<Record<Counted, string>> = {
  minute: 'minute',
  hour: 'hour',
  'working-day': 'working day',
  'calendar-day': 'calendar day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  age: 'year',
  percent: 'percent',
  tenge: 'tenge',
  tiyn: 'tiyn',
};

/** They are the same however many there are. */
const ALIKE: ReadonlySet<Counted> = new Set(['percent', 'tenge', 'tiyn']);

/** A unit that no number counts: «working days». */
export const englishUnits = (unit: Counted): string => (ALIKE.has(unit) ? NOUN[unit] : `${NOUN[unit]}s`);

/** A unit as it stands after a number: «day» after one, «days» after any other and after a fraction. */
export const englishUnit = (value: number, unit: Counted): string => (value === 1 ? NOUN[unit] : englishUnits(unit));
