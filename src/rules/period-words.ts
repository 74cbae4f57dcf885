import type { Period } from './date.js';

/** The days of a period as a message names them: "on 2019-12-07", "from 2019-12-07 until 2020-01-31", "from 2019-12-07 on". */
export function inWords({ from, until }: Period): string {
  if (from === undefined) return until === undefined ? 'on any day' : `until ${until}`;
  if (until === undefined) return `from ${from} on`;
  return from === until ? `on ${from}` : `from ${from} until ${until}`;
}
