import type { Content } from '../content/load.js';
import { daysOfChange } from '../impact/impact-days.js';
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
 * The days after a day on which a rule or a text changes, and what the screen says from then on. Reports what composing
 * reports on such a day; a day that is broken ends them, because nothing after it is sure.
 */
export function kioskDays(content: Content, asOf: IsoDate): KioskDays {
  const later: KioskDay[] = [];
  for (const from of daysOfChange(content).filter((day) => day > asOf)) {
    const composed = compose(content, from);
    const screen = composeScreen(content, from);
    const { links, problems: ofLinks } = topicLinks(content, from);
    const faults = [...composed.problems, ...screen.problems, ...ofLinks];
    if (hasErrors(faults)) return { later, problems: faults };
    later.push({ from, posters: composed.posters, kiosk: screen.content.kiosk, notices: screen.content.notices, links });
  }
  return { later, problems: [] };
}
