import type { Content } from '../content/load.js';
import { attempt } from '../poster/attempt.js';
import { compose } from '../poster/compose.js';
import { Facts } from '../poster/facts.js';
import type { FilledScreen } from '../poster/fill-screen.js';
import type { Link } from '../poster/model.js';
import { screenTexts } from '../poster/screen-texts.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { Day } from './day.js';

/** What a content folder says on a day, its screen already filled. Asked through `Days`, which composes each day once. */
export function dayOf(content: Content, screen: FilledScreen, date: IsoDate): Day {
  const { kiosk, notices } = screen;
  const { posters, problems: ofPosters } = compose(content, date);
  const { texts, problems: ofTexts } = screenTexts(content, screen, date);
  const { links, problems: ofLinks } = topicLinks(content, date);
  const problems = { posters: ofPosters, screen: [...screen.problems, ...ofTexts, ...ofLinks] };
  return { date, posters, kiosk, notices, texts, links, problems };
}

/** The links of the screen's topics on a day; reports those that no rule gives. */
function topicLinks({ kiosk, rules }: Content, date: IsoDate): { links: Day['links']; problems: readonly Problem[] } {
  const facts = new Facts(rules, date);
  const links: Record<string, Link> = {};
  const problems: Problem[] = [];
  const fact = attempt(problems);
  for (const [index, topic] of kiosk.data.topics.entries()) {
    const link = fact(kiosk.source.place(['topics', index, 'link']), () => facts.link(topic.link));
    if (link) links[topic.link] = link;
  }
  return { links, problems };
}
