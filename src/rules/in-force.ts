import { covers, type IsoDate, type Period } from './date.js';

/** Index of the version that is in force on a day; -1 when none is. */
export function inForce(versions: readonly Period[], date: IsoDate): number {
  return versions.findIndex((version) => covers(version, date));
}

/** Whether a day lies before the first version or after the last: the thing does not exist yet, or no more. */
export function outside(versions: readonly Period[], date: IsoDate): boolean {
  return (
    versions.every((version) => version.from !== undefined && date < version.from) ||
    versions.every((version) => version.until !== undefined && version.until < date)
  );
}
