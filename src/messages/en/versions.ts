import type { English } from '../catalogue.js';

/** Days, and the versions that hold on them. */
export const VERSIONS = {
  'period.any': 'on any day',
  'period.until': ({ until }: { until: string }) => `until ${until}`,
  'period.from': ({ from }: { from: string }) => `from ${from} on`,
  'period.on': ({ day }: { day: string }) => `on ${day}`,
  'period.between': ({ from, until }: { from: string; until: string }) => `from ${from} until ${until}`,
  'rule-not-in-force.found': ({ kind, id, days }: { kind: string; id: string; days: string }) =>
    `expected the ${kind} "${id}" to be in force on every day on which it is asked for, found no version ${days}`,
  'rule-not-in-force.fix': 'give the rule a version for those days, or the text another version',
  'title-not-in-force.found': ({ days }: { days: string }) => `expected a title on every day of the poster, found no version of it ${days}`,
  'title-not-in-force.fix': 'give the title a version for those days, or take the poster out of posters/ until then',
  'version-backwards.found': ({ id, from, until }: { id: string; from: string; until: string }) =>
    `expected a version of "${id}" to end on the day on which it begins or later, found it from ${from} until ${until}`,
  'version-backwards.fix': 'mend one of the two days',
  'version-overlap.found': ({ id, first, second, days }: { id: string; first: number; second: number; days: string }) =>
    `expected one version of "${id}" a day, found version ${first} and version ${second} ${days}`,
  'version-overlap.days-fix': 'say with "from:" and "until:" which of them holds on which days',
  'version-overlap.fix': ({ former, until, later }: { former: number; until: string; later: number }) =>
    `end version ${former} with "until: ${until}", or mend the day on which version ${later} begins`,
  'version-gap.found': ({ id, days }: { id: string; days: string }) =>
    `expected a version of "${id}" for each day between its first and its last, found none ${days}`,
  'version-gap.fix': ({ from, until }: { from: string; until: string }) =>
    `begin this version with "from: ${from}", or end the one before it with "until: ${until}"`,
  'version-order.found': ({ id, later, earlier }: { id: string; later: number; earlier: number }) =>
    `expected the versions of "${id}" in order of time, found version ${later} to begin before version ${earlier}`,
  'version-order.fix': 'move it up to its place, the oldest version first',
} as const satisfies English;
