import { distance } from 'fastest-levenshtein';

/** Of some names the one that was most likely meant: no more than every third letter off; `undefined` where none is so near. */
export const nearest = (typed: string, names: Iterable<string>): string | undefined => nearestOf(typed, names)[0]?.name;

interface Near {
  readonly name: string;
  /** Slips between it and what was typed. */
  readonly off: number;
}

/** All that are so near, the nearest first. */
export function nearestOf(typed: string, names: Iterable<string>): readonly Near[] {
  const most = Math.floor(typed.length / 3);
  return [...names]
    .filter((name) => Math.abs(name.length - typed.length) <= most)
    .map((name) => ({ name, off: slips(typed, name) }))
    .filter(({ off }) => off <= most)
    .sort((one, other) => one.off - other.off);
}

/** Letters to put in, take out or exchange to make one text of another; two that have changed places are one slip. */
function slips(one: string, other: string): number {
  const off = distance(one, other);
  return off === 2 && sorted(one) === sorted(other) ? 1 : off;
}

const sorted = (text: string): string => [...text].sort().join('');
