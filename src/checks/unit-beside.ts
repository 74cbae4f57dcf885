import { type Language, rulesOf } from '../language/language.js';
import type { Counted } from '../language/unit.js';

/** A unit that stands beside a number: «рабочих дней», «күнтізбелік 10 күн», «5-дневный». */
interface UnitBeside {
  /** Every unit that these words may mean: a bare day may be a working day. */
  readonly units: readonly Counted[];
  readonly written: string;
  /** By how many times the number is more than it says: «2 млн тенге». */
  readonly times: number;
}

/** The unit of a number that ends at `end` and starts at `start`; `undefined` when no unit stands beside it. */
export function unitBeside(language: Language, text: string, start: number, end: number): UnitBeside | undefined {
  const { between, scales, nouns, adjectives, ahead, initials } = rulesOf(language).reading.units;
  const behind = (at: number): number => at + (between.exec(text.slice(at))?.[0].length ?? 0);
  const first = behind(end);
  const scale = scales.find(({ pattern }) => pattern.test(text.slice(first)));
  const from = scale === undefined ? first : behind(first + (scale.pattern.exec(text.slice(first))?.[0].length ?? 0));
  const times = scale?.times ?? 1;
  const adjective = adjectives
    .map(({ pattern, unit }) => ({ unit, length: pattern.exec(text.slice(from))?.[0].length ?? 0 }))
    .find(({ length }) => length > 0);
  for (const { pattern, unit } of initials) {
    const letters = pattern.exec(text.slice(from))?.[0];
    if (letters !== undefined) return { units: [unit], written: text.slice(start, from + letters.length), times };
  }
  const before = ahead.find(({ pattern }) => pattern.test(text.slice(0, start)))?.unit;
  const rest = text.slice(from + (adjective?.length ?? 0));
  for (const { pattern, units } of nouns) {
    const noun = pattern.exec(rest)?.[0];
    if (noun === undefined) continue;
    const named = adjective?.unit ?? before;
    return {
      units: named === undefined ? units : [named],
      written: text.slice(start, from + (adjective?.length ?? 0) + noun.length),
      times,
    };
  }
  return undefined;
}
