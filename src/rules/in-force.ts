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

/** A day for each stretch in which the same version of a thing, or none after its first, is in force. */
export function turningDays(versions: readonly Period[]): readonly IsoDate[] {
  return versions.flatMap(({ from, until }) => [from ?? until, until && dayAfter(until)]).filter((day) => day !== undefined);
}
