import type { Content } from '../content/load.js';
import type { Problem } from '../problem.js';
import { bases } from './statement.js';

/** Reports `unknown-rule` for each act that a rule names as its basis and that nobody has written. */
export function ruleBases({ rules }: Content): readonly Problem[] {
  return [...rules].flatMap(([id, { data, source }]) =>
    data.versions.flatMap((version, index) =>
      bases(version)
        .filter(({ act }) => rules.get(act)?.data.kind !== 'act')
        .map(
          ({ act }): Problem => ({
            code: 'unknown-rule',
            severity: 'error',
            where: source.place([id, 'versions', index, 'basis']),
            message: `expected the act "${act}" in rules/, found ${rules.has(act) ? `a ${rules.get(act)?.data.kind}` : 'none'} of that name`,
            fix: 'write the act into rules/acts.yaml, or mend its name',
          }),
        ),
    ),
  );
}
