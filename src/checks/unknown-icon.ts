import { statementSources } from '../content/statement-sources.js';
import { phrase } from '../messages/message.js';
import { nearestOf } from '../nearest.js';
import type { Place, Problem } from '../problem.js';
import { iconTags } from '../shipped/icon-tags.js';
import type { ContentCheck } from './check.js';

interface AskedIcon {
  readonly name: string | undefined;
  readonly where: Place;
}

/** A pictogram that nobody has drawn would leave a hole. */
export const unknownIcon: ContentCheck = {
  code: 'unknown-icon',
  run: ({ content, icons }) => {
    const { kiosk } = content;
    const asked: readonly AskedIcon[] = [
      ...content.posters.flatMap(({ data, source }) => [
        { name: data.icon, where: source.place(['icon']) },
        ...statementSources(data).map(({ statement, path }) => ({ name: statement.icon, where: source.place([...path, 'icon']) })),
      ]),
      ...kiosk.data.topics.map((topic, index) => ({ name: topic.icon, where: kiosk.source.place(['topics', index, 'icon']) })),
    ];
    return asked.flatMap(({ name, where }): readonly Problem[] => {
      if (name === undefined || icons.has(name)) return [];
      const near = nearIcons(name, icons.keys());
      return [
        {
          code: 'unknown-icon',
          severity: 'error',
          where,
          message: phrase('unknown-icon.found', { name }),
          fix: near.length > 0 ? phrase('unknown-icon.near-fix', { names: near }) : phrase('unknown-icon.fix'),
        },
      ];
    });
  },
};

/** Names that are offered at most. */
const MOST = 5;

/** What may be meant by a name that there is not: a pictogram that is spelt nearly so, or that is found by such a word, or whose name begins alike. */
export function nearIcons(name: string, icons: Iterable<string>, tags = iconTags()): readonly string[] {
  const names = [...icons];
  const asked = name.toLowerCase();
  const words = nearestOf(asked, new Set([...tags.values()].flat()));
  const ranked = [
    ...nearestOf(asked, names),
    // A word by which it is found counts a little less than its name.
    ...words.flatMap((word) =>
      names.filter((each) => tags.get(each)?.includes(word.name)).map((each) => ({ name: each, off: word.off + 0.5 })),
    ),
    ...names.map((known) => ({ name: known, shared: sharedStart(known, asked) })).flatMap(alike),
  ].sort((one, other) => one.off - other.off || one.name.length - other.name.length);
  return [...new Set(ranked.map((each) => each.name))].slice(0, MOST);
}

/** A name that begins with the same letters, behind all that are a slip or two away. */
const alike = ({ name, shared }: { readonly name: string; readonly shared: number }) => (shared > 2 ? [{ name, off: FAR - shared }] : []);
const FAR = 100;

/** Letters that two names begin with alike. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
