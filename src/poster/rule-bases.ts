import type { Content } from '../content/load.js';
import type { Problem } from '../problem.js';
import { bases } from './statement.js';
import { unknownRule } from './unknown-rule.js';

/** Reports `unknown-rule` for each act that a rule names as its basis and that nobody has written. */
export function ruleBases({ rules }: Content): readonly Problem[] {
  const acts = [...rules].filter(([, { data }]) => data.kind === 'act').map(([name]) => name);
  return [...rules].flatMap(([id, { data, source }]) =>
    data.versions.flatMap((version, index) =>
      bases(version)
        .filter(({ act }) => rules.get(act)?.data.kind !== 'act')
        .map(
          ({ act }): Problem => ({
            severity: 'error',
            where: source.place([id, 'versions', index, 'basis']),
            ...unknownRule('act', act, rules.get(act)?.data.kind, acts),
          }),
        ),
    ),
  );
}
