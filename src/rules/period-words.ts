import { type Phrase, phrase } from '../messages/message.js';
import type { Period } from './date.js';

/** The days of a period as a message names them: "on 2019-12-07", "from 2019-12-07 until 2020-01-31", "from 2019-12-07 on". */
export function daysOf({ from, until }: Period): Phrase {
  if (from === undefined) return until === undefined ? phrase('period.any') : phrase('period.until', { until });
  if (until === undefined) return phrase('period.from', { from });
  return from === until ? phrase('period.on', { day: from }) : phrase('period.between', { from, until });
}
