import { dayInKazakhstan, type IsoDate, parseDate } from '../rules/date.js';
import type { Clock } from './clock.js';
import { wrongUsage } from './usage.js';

/** The day that an option names, else the day of SOURCE_DATE_EPOCH, else today in Kazakhstan. Stops on a text that is no day. */
export function asOf(named: string | undefined, clock: Clock, option = '--as-of'): IsoDate {
  if (named !== undefined) {
    const date = parseDate(named);
    if (date === undefined) throw wrongUsage('bad-date', `expected a day for ${option}, found "${named}"`, 'write it as 2026-11-22');
    return date;
  }
  if (!clock.epoch) return dayInKazakhstan(clock.now);
  if (!/^\d{1,11}$/.test(clock.epoch)) {
    const message = `expected seconds since 1970 in SOURCE_DATE_EPOCH, found "${clock.epoch}"`;
    throw wrongUsage('bad-date', message, 'set it to a whole number such as 1795305600, or unset it');
  }
  return dayInKazakhstan(Number(clock.epoch) * 1000);
}
