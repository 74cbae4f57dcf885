import { dayAfter, dayBefore, type IsoDate, type Period } from './date.js';

/** What is wrong with the days of one of the versions of a thing; versions are named by their index. */
export type VersionFault =
  /** It ends before it begins. */
  | { readonly kind: 'backwards'; readonly index: number }
  /** It and an earlier one cover the same days; an end is open where both are. */
  | { readonly kind: 'overlap'; readonly index: number; readonly other: number; readonly both: Period }
  /** No version covers the days before it, though one stands before them. */
  | { readonly kind: 'gap'; readonly index: number; readonly from: IsoDate; readonly until: IsoDate }
  /** It begins before the one that stands above it. */
  | { readonly kind: 'order'; readonly index: number };

interface Version extends Period {
  readonly index: number;
}

/** What is wrong with the days of versions: from the first day of the first to the last day of the last, each day has exactly one. */
export function versionFaults(periods: readonly Period[]): readonly VersionFault[] {
  const versions = periods.map(({ from, until }, index): Version => ({ from, until, index }));
  const backwards = versions.filter(({ from, until }) => from !== undefined && until !== undefined && until < from);
  // A version whose days are a slip leaves holes and meets others by that slip alone.
  if (backwards.length > 0) return backwards.map(({ index }) => ({ kind: 'backwards', index }));
  const days = coverage(versions);
  return days.some(({ kind }) => kind === 'overlap') ? days : [...days, ...disorder(versions)];
}

function coverage(versions: readonly Version[]): readonly VersionFault[] {
  const [first, ...others] = [...versions].sort((a, b) => start(a).localeCompare(start(b)));
  if (first === undefined) return [];
  let longest = first;
  return others.flatMap((next): readonly VersionFault[] => {
    const before = longest;
    if (before.until !== undefined && (next.until === undefined || next.until > before.until)) longest = next;
    if (before.until === undefined || next.from === undefined || next.from <= before.until) return [overlap(before, next)];
    const from = dayAfter(before.until);
    return from < next.from ? [{ kind: 'gap', index: next.index, from, until: dayBefore(next.from) }] : [];
  });
}

function overlap(before: Version, next: Version): VersionFault {
  const ends = [before.until, next.until].filter((day) => day !== undefined).sort();
  const [index = 0, other = 0] = [before.index, next.index].sort((a, b) => b - a);
  return { kind: 'overlap', index, other, both: { from: next.from, until: ends[0] } };
}

const disorder = (versions: readonly Version[]): readonly VersionFault[] =>
  versions
    .filter((version, at) => at > 0 && start(version) < start(versions[at - 1] as Version))
    .map(({ index }) => ({ kind: 'order', index }));

/** An open beginning comes before every day. */
const start = ({ from }: Period): string => from ?? '';
