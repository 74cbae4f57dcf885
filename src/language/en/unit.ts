import type { Unit } from '../unit.js';

const NOUN: Readonly<Record<Unit, string>> = {
  minute: 'minute',
  hour: 'hour',
  'working-day': 'working day',
  'calendar-day': 'calendar day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** A unit that no number counts: «working days». */
export const englishUnits = (unit: Unit): string => `${NOUN[unit]}s`;

/** A unit as it stands after a whole number: «day» after one, «days» after any other. */
export const englishUnit = (value: number, unit: Unit): string => (value === 1 ? NOUN[unit] : englishUnits(unit));
