import { type Language, rulesOf } from '../language/language.js';
import type { Counted } from '../language/unit.js';

/** A unit that stands beside a number: «рабочих дней», «күнтізбелік 10 күн», «5-дневный». */
interface UnitBeside {
  /** Every unit that these words may mean: a bare day may be a working day. */
  readonly units: readonly Counted[];
  readonly written: string;
}

/** The unit of a number that ends at `end` and starts at `start`; `undefined` when no unit stands beside it. */
export function unitBeside(language: Language, text: string, start: number, end: number): UnitBeside | undefined {
  const { between, nouns, adjectives, ahead, initials } = rulesOf(language).reading.units;
  const from = end + (between.exec(text.slice(end))?.[0].length ?? 0);
  const adjective = adjectives
    .map(({ pattern, unit }) => ({ unit, length: pattern.exec(text.slice(from))?.[0].length ?? 0 }))
    .find(({ length }) => length > 0);
  for (const { pattern, unit } of initials) {
    const letters = pattern.exec(text.slice(from))?.[0];
    if (letters !== undefined) return { units: [unit], written: text.slice(start, from + letters.length) };
  }
  const before = ahead.find(({ pattern }) => pattern.test(text.slice(0, start)))?.unit;
  const rest = text.slice(from + (adjective?.length ?? 0));
  for (const { pattern, units } of nouns) {
    const noun = pattern.exec(rest)?.[0];
    if (noun === undefined) continue;
    const named = adjective?.unit ?? before;
    return { units: named === undefined ? units : [named], written: text.slice(start, from + (adjective?.length ?? 0) + noun.length) };
  }
  return undefined;
}
