import type { Content } from '../content/load.js';
import { attempt } from '../poster/attempt.js';
import { Facts } from '../poster/facts.js';
import type { Link } from '../poster/model.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';

/** The links of the screen's topics on a day; reports those that no rule gives. */
export function topicLinks(content: Content, asOf: IsoDate): { links: Readonly<Record<string, Link>>; problems: readonly Problem[] } {
  const facts = new Facts(content.rules, asOf);
  const links: Record<string, Link> = {};
  const problems: Problem[] = [];
  const fact = attempt(problems);
  content.kiosk.data.topics.forEach((topic, index) => {
    const link = fact(content.kiosk.source.place(['topics', index, 'link']), () => facts.link(topic.link));
    if (link) links[topic.link] = link;
  });
  return { links, problems };
}
