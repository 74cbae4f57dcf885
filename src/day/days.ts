import type { Content } from '../content/load.js';
import { statementSources } from '../content/statement-sources.js';
import { compose } from '../poster/compose.js';
import { Facts } from '../poster/facts.js';
import { type FilledScreen, fillScreen } from '../poster/fill-screen.js';
import { lookUp } from '../poster/found.js';
import { screenTexts } from '../poster/screen-texts.js';
import type { Problem } from '../problem.js';
import type { IsoDate, Period } from '../rules/date.js';
import { turns } from '../rules/turns.js';
import type { Day } from './day.js';

/** The days of a content folder for one run: whoever asks for a day again has what was composed before. */
export interface Days {
  readonly content: Content;
  /** All that is said on a day. */
  on(date: IsoDate): Day;
  /** What the screen says on a day; a day of which nothing else is asked composes no poster. */
  screenOn(date: IsoDate): FilledScreen;
  /** The days on which a rule or a text says something else than on the day before, in order of time. */
  changes(): readonly IsoDate[];
  /** The days composed so far, and those of which only the screen was filled: one that was composed twice stands there twice. */
  composed(): { readonly days: readonly IsoDate[]; readonly screens: readonly IsoDate[] };
}

export function daysOf(content: Content): Days {
  const days: IsoDate[] = [];
  const screens: IsoDate[] = [];
  const screenOn = kept((date) => {
    screens.push(date);
    return fillScreen(content, date);
  });
  const on = kept((date) => {
    days.push(date);
    return dayOf(content, screenOn(date), date);
  });
  let changes: readonly IsoDate[] | undefined;
  return {
    content,
    on,
    screenOn,
    changes: () => {
      changes ??= changesOf(content);
      return changes;
    },
    composed: () => ({ days: [...days], screens: [...screens] }),
  };
}

function kept<T>(make: (date: IsoDate) => T): (date: IsoDate) => T {
  const known = new Map<IsoDate, T>();
  return (date) => {
    const made = known.get(date) ?? make(date);
    known.set(date, made);
    return made;
  };
}

function changesOf(content: Content): readonly IsoDate[] {
  const rules = [...content.rules.values()].flatMap(({ data }): readonly Period[] => data.versions);
  const texts = content.posters.flatMap(({ data }) => statementSources(data).flatMap(({ statement }) => statement.versions ?? []));
  return turns([...rules, ...texts]);
}

/** What a content folder says on a day, its screen already filled. Asked through `Days`, which composes each day once. */
function dayOf(content: Content, screen: FilledScreen, date: IsoDate): Day {
  const { kiosk, notices } = screen;
  const { posters, problems: ofPosters } = compose(content, date);
  const { texts, problems: ofTexts } = screenTexts(content, screen, date);
  const { links, problems: ofLinks } = topicLinks(content, date);
  const problems = { posters: ofPosters, screen: [...screen.problems, ...ofTexts, ...ofLinks] };
  return { date, posters, kiosk, notices, texts, links, problems };
}

/** The links of the screen's topics on a day; reports those that no rule gives. */
function topicLinks(content: Content, date: IsoDate): { links: Day['links']; problems: readonly Problem[] } {
  const { kiosk } = content;
  const facts = new Facts(content, date);
  const found = kiosk.data.topics.flatMap(({ link }, index) =>
    link === undefined ? [] : [lookUp(kiosk.source.place(['topics', index, 'link']), () => facts.link(link))],
  );
  const links = found.flatMap(({ value }) => (value ? [[value.rule, value] as const] : []));
  return { links: Object.fromEntries(links), problems: found.flatMap(({ problems }) => problems) };
}
