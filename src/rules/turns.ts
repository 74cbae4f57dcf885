import { dayAfter, type IsoDate, type Period } from './date.js';

/** The days on which some of the periods begins, or is over for the first time, in order of time. */
export function turns(periods: readonly Period[]): readonly IsoDate[] {
  const days = periods.flatMap(({ from, until }) => [from, until && dayAfter(until)]);
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}
