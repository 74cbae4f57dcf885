import { hasErrors, type Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { type Day, problemsOf } from './day.js';
import type { Days } from './days.js';

/** What is said on the days that the content knows already. */
export interface LaterDays {
  readonly later: readonly Day[];
  readonly problems: readonly Problem[];
}

/**
 * The days after a day on which a rule or a text changes. Reports what composing reports on such a day; a day that is
 * broken ends them, because nothing after it is sure.
 */
export function laterDays(days: Days, date: IsoDate): LaterDays {
  const later: Day[] = [];
  for (const turn of days.changes().filter((change) => change > date)) {
    const day = days.on(turn);
    const problems = problemsOf(day);
    if (hasErrors(problems)) return { later, problems };
    later.push(day);
  }
  return { later, problems: [] };
}
