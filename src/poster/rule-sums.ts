import type { Content } from '../content/load.js';
import type { RuleSource } from '../content/schema.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { overlap } from '../rules/date.js';
import { LARGEST_SUM, multipleOf, type Tiyn, tiynOf } from '../rules/sum.js';
import { multiplied } from './stated.js';
import { unknownRule } from './unknown-rule.js';

type Rules = Content['rules'];

/** What a version of an amount comes to with a version of its index; a sum in tenge has none, and `tiyn` lacks where no sum is so large or so small. */
interface Sum {
  readonly version: number;
  readonly tiyn: Tiyn | undefined;
  readonly multiple?: { readonly index: string; readonly times: number; readonly tenge: number };
}

/** Every sum that an amount or an index states on some day. */
export function sumsOf(rules: Rules, rule: Extract<RuleSource, { kind: 'amount' | 'index' }>): readonly Sum[] {
  if (rule.kind === 'index') return rule.versions.map(({ tenge }, version) => ({ version, tiyn: tiynOf(tenge) }));
  return rule.versions.flatMap((amount, version): readonly Sum[] => {
    const asked = multiplied(amount);
    if (asked === undefined) return [{ version, tiyn: tiynOf(amount.tenge ?? 0) }];
    const index = rules.get(asked.index)?.data;
    if (index?.kind !== 'index') return [];
    return index.versions
      .filter((of) => overlap(amount, of))
      .map(({ tenge }) => ({
        version,
        tiyn: multipleOf(tiynOf(tenge), asked.times, amount.rounding ?? 'half-up'),
        multiple: { ...asked, tenge },
      }));
  });
}

/** Reports the multiples of an index that nobody has written (`unknown-rule`), and those that are no sum (`sum-out-of-range`). */
export function ruleSums({ rules }: Content): readonly Problem[] {
  const indices = [...rules].filter(([, { data }]) => data.kind === 'index').map(([name]) => name);
  return [...rules].flatMap(([id, { data, source }]): readonly Problem[] => {
    if (data.kind !== 'amount') return [];
    const at = (version: number, index: string) => source.place([id, 'versions', version, 'multiple', index]);
    const unknown = data.versions.flatMap((amount, version): readonly Problem[] => {
      const index = multiplied(amount)?.index;
      const kind = index === undefined ? 'index' : rules.get(index)?.data.kind;
      if (index === undefined || kind === 'index') return [];
      return [{ severity: 'error', where: at(version, index), ...unknownRule('index', index, kind, indices) }];
    });
    const beyond = sumsOf(rules, data).flatMap(({ version, tiyn, multiple }): readonly Problem[] => {
      if (tiyn !== undefined || multiple === undefined) return [];
      const { index, times, tenge } = multiple;
      return [
        {
          code: 'sum-out-of-range',
          severity: 'error',
          where: at(version, index),
          message: phrase('sum-out-of-range.found', { id, most: LARGEST_SUM / 100, times, tenge }),
          fix: phrase('sum-out-of-range.fix', { times, index }),
        },
      ];
    });
    return [...unknown, ...beyond];
  });
}
