import { statementSources } from '../content/statement-sources.js';
import { phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
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
      const near = [...icons.keys()]
        .map((known) => ({ known, shared: sharedStart(known, name) }))
        .filter(({ shared }) => shared > 2)
        .sort((one, other) => other.shared - one.shared)
        .slice(0, 5)
        .map(({ known }) => known);
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

/** Letters that two names begin with alike. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
