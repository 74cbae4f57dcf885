import { dayBefore, type IsoDate } from '../rules/date.js';

/** The days between which an impact is shown, the earlier first. */
interface ImpactDays {
  readonly before: IsoDate;
  readonly after: IsoDate;
}

export interface AskedDays {
  readonly asOf?: IsoDate;
  readonly against?: IsoDate;
  readonly today: IsoDate;
}

/**
 * The two days that an editor means. Two days that are named stand in order of time; one day stands against today; today
 * alone stands against the day before the last change; nothing named means the next change to come, or else the last.
 * `undefined` when both are the same day, or when nothing has ever changed.
 */
export function impactDays({ asOf, against, today }: AskedDays, days: readonly IsoDate[]): ImpactDays | undefined {
  if (asOf !== undefined && against !== undefined) return inOrder(asOf, against);
  const named = asOf ?? against;
  if (named !== undefined && named !== today) return inOrder(named, today);
  if (against !== undefined) return undefined;
  const next = named === undefined ? days.find((day) => day > today) : undefined;
  if (next !== undefined) return { before: today, after: next };
  const last = days.findLast((day) => day <= today);
  return last === undefined ? undefined : { before: dayBefore(last), after: today };
}

function inOrder(one: IsoDate, other: IsoDate): ImpactDays | undefined {
  if (one === other) return undefined;
  return one < other ? { before: one, after: other } : { before: other, after: one };
}
