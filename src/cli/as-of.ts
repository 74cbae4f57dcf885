import { phrase } from '../messages/message.js';
import { dayInKazakhstan, type IsoDate, parseDate } from '../rules/date.js';
import type { Clock } from './clock.js';
import { wrongUsage } from './usage.js';

/** The day that an option names, else the day of SOURCE_DATE_EPOCH, else today in Kazakhstan. Stops on a text that is no day. */
export function asOf(named: string | undefined, clock: Clock, option = '--as-of'): IsoDate {
  if (named !== undefined) {
    const date = parseDate(named);
    if (date === undefined) throw wrongUsage('bad-date', phrase('bad-date.found', { option, found: named }), phrase('bad-date.fix'));
    return date;
  }
  if (!clock.epoch) return dayInKazakhstan(clock.now);
  if (!/^\d{1,11}$/.test(clock.epoch)) {
    throw wrongUsage('bad-date', phrase('bad-date.epoch', { found: clock.epoch }), phrase('bad-date.epoch-fix'));
  }
  return dayInKazakhstan(Number(clock.epoch) * 1000);
}
