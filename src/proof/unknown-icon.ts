import type { Place, Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { statementSources } from './writings.js';

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
        .filter((known) => known.includes(name) || name.split('-').some((part) => part.length > 3 && known.startsWith(part)))
        .slice(0, 5);
      return [
        {
          code: 'unknown-icon',
          severity: 'error',
          where,
          message: `expected a pictogram of lucide, found "${name}"`,
          fix: near.length > 0 ? `one of these, perhaps: ${near.join(', ')}` : 'choose a name from lucide.dev/icons',
        },
      ];
    });
  },
};
