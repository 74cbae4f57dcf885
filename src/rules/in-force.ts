import { covers, dayAfter, dayBefore, type IsoDate, type Period } from './date.js';

/** Index of the version that is in force on a day; -1 when none is. */
export function inForce(versions: readonly Period[], date: IsoDate): number {
  return versions.findIndex((version) => covers(version, date));
}

/** The days around a day on which no version is in force: an end is open where no version stands beyond it. */
export function stretchWithout(versions: readonly Period[], date: IsoDate): Period {
  const ends = versions.flatMap(({ until }) => (until !== undefined && until < date ? [until] : [])).sort();
  const beginnings = versions.flatMap(({ from }) => (from !== undefined && date < from ? [from] : [])).sort();
  const [last, next] = [ends.at(-1), beginnings[0]];
  return { from: last && dayAfter(last), until: next && dayBefore(next) };
}

/**
 * A day for each other stretch of time than that of a day: the last of each version that is over, the first of each that
 * is to come, the first after one that ends. These are the days nearest to it, so that of two things that are in force
 * together, some day of either has both.
 */
export function otherStretches(versions: readonly Period[], date: IsoDate): readonly IsoDate[] {
  return versions.flatMap(({ from, until }) => {
    if (until !== undefined && until < date) return [until];
    return [from !== undefined && date < from ? from : undefined, until && dayAfter(until)].filter((day) => day !== undefined);
  });
}
