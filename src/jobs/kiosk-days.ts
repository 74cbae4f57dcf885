import type { Content } from '../content/load.js';
import { daysOfChange } from '../editions/impact-days.js';
import type { KioskDay } from '../kiosk/input.js';
import { compose } from '../poster/compose.js';
import { composeScreen } from '../poster/screen-texts.js';
import { hasErrors, type Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { topicLinks } from './topic-links.js';

/** What the screen will say on the days that the content knows already. */
export interface KioskDays {
  readonly later: readonly KioskDay[];
  readonly problems: readonly Problem[];
}

/**
 * The days after a day on which a rule or a text changes, and what the screen says from then on. A day whose content is
 * broken ends them, because nothing after it is sure: reports `broken-later-day` as a warning, the screen keeps what it has.
 */
export function kioskDays(content: Content, asOf: IsoDate): KioskDays {
  const later: KioskDay[] = [];
  for (const from of daysOfChange(content).filter((day) => day > asOf)) {
    const composed = compose(content, from);
    const screen = composeScreen(content, from);
    const { links, problems: ofLinks } = topicLinks(content, from);
    const faults = [...composed.problems, ...screen.problems, ...ofLinks];
    if (hasErrors(faults)) return { later, problems: [brokenDay(from, faults)] };
    later.push({ from, posters: composed.posters, kiosk: screen.content.kiosk, notices: screen.content.notices, links });
  }
  return { later, problems: [] };
}

function brokenDay(day: IsoDate, faults: readonly Problem[]): Problem {
  const first = faults.find(({ severity }) => severity === 'error') as Problem;
  return {
    code: 'broken-later-day',
    severity: 'warning',
    where: first.where,
    message: `expected content for the screen that holds on ${day} as well, found: ${first.message}`,
    fix: `mend it before that day, until then the screen keeps what held before${first.fix === undefined ? '' : `: ${first.fix}`}`,
  };
}
