import type { PairSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { type ByLanguage, byLanguage, type Language } from '../language/language.js';
import { parseRich } from '../language/rich.js';
import { hasErrors } from '../problem.js';
import { dayBefore, type IsoDate, type Period } from '../rules/date.js';
import { turns } from '../rules/turns.js';
import type { Facts } from './facts.js';
import { fillText } from './fill-text.js';
import { fingerprint } from './fingerprint.js';
import { type Found, gathered } from './found.js';
import { type WordedStatement, type WrittenStatement, wordStatement } from './word-statement.js';

type Path = readonly PropertyKey[];

/** The fingerprints of a text on a day. */
export interface KnownWords {
  readonly day: IsoDate;
  readonly words: ByLanguage<string>;
}

/**
 * What a statement and its slides say on each day that the content knows: before, between and after all changes of it and
 * of the rules that it asks for; and where the words and their review stand.
 */
export function statementWords(
  written: WrittenStatement,
  facts: Facts,
): readonly (KnownWords & Pick<WordedStatement, 'at' | 'reviewAt'>)[] {
  const { statement } = written;
  return onKnownDays(statement, statement.versions ?? [], facts, (then) => {
    const { value, problems } = wordStatement(written, then);
    if (!value) return { value, problems };
    const known = ({ text, at, reviewAt }: Pick<WordedStatement, 'text' | 'at' | 'reviewAt'>) => ({
      day: then.asOf,
      at,
      reviewAt,
      words: byLanguage(then.languages, (language) => fingerprint(text[language])),
    });
    return { value: [known(value), ...value.slides.map((slide) => known({ ...slide, reviewAt: slide.at }))], problems };
  }).flat();
}

/** What a text of the screen says on each day that the content knows; a notice has a title and a text. */
export function screenWords(pairs: readonly PairSource[], path: Path, source: SourceFile, facts: Facts): readonly KnownWords[] {
  return onKnownDays(pairs, [], facts, (then) =>
    gathered((take) => {
      const fill = (text: string, language: Language) => take(fillText({ text, language, source, path }, then)).text;
      const words = byLanguage(then.languages, (language) =>
        fingerprint(parseRich(pairs.map((pair) => fill(pair[language] ?? '', language)).join(' '))),
      );
      return { day: then.asOf, words };
    }),
  );
}

/** What can be said on the days; a day on which it cannot be said is reported elsewhere. */
function onKnownDays<T>(
  written: unknown,
  periods: readonly Period[],
  facts: Facts,
  say: (facts: Facts) => Found<T | undefined>,
): readonly T[] {
  const changes = turns([...periods, ...facts.periods(JSON.stringify(written))]);
  const days: readonly IsoDate[] = [facts.asOf, ...changes.slice(0, 1).map(dayBefore), ...changes];
  return [...new Set(days)].flatMap((day) => {
    const { value, problems } = say(facts.on(day));
    return value === undefined || hasErrors(problems) ? [] : [value];
  });
}
