import type { English } from '../catalogue.js';

/** What posters say of the center in which they hang. */
export const CENTERS = {
  'nothing-of-center.found': ({ block, center, fields }: { block: string; center: string; fields: readonly string[] }) =>
    `expected some of ${[...fields].join(', ')} of the center "${center}", for the block "${block}", found none`,
  'nothing-of-center.fix': ({ center, fields }: { center: string; fields: readonly string[] }) =>
    `add ${[...fields].join(' or ')} to "${center}" in centers.yaml, or take the block out`,
  'code-too-long.found': ({ called, most, found }: { called: string; most: number; found: number }) =>
    `expected at most ${most} bytes in the code of ${called} (a letter beyond a–z has two), found ${found}`,
  'code-too-long.fix': ({ words, octets }: { words: string; octets: number }) =>
    `leave out or shorten "${words}", which takes ${octets} of them`,
  'wrong-value.yearly': ({ rule }: { rule: string }) => `expected days of one year in "${rule}", found days of every year`,
  'wrong-value.yearly-fix': ({ day }: { day: string }) => `write "on: ${day}" in the place of "dates:", or give the rule its year`,
} as const satisfies English;
