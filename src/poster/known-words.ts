import type { PairSource, StatementSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { type Bilingual, both, type Language } from '../language/language.js';
import { parseRich } from '../language/rich.js';
import { hasErrors, type Problem } from '../problem.js';
import { dayBefore, type IsoDate, type Period } from '../rules/date.js';
import { turns } from '../rules/turns.js';
import type { Facts } from './facts.js';
import { fillText } from './fill-text.js';
import { fingerprint } from './fingerprint.js';
import { type Worded, worded } from './worded.js';

type Path = readonly PropertyKey[];

/** The fingerprints of a text on a day. */
export interface KnownWords {
  readonly day: IsoDate;
  readonly words: Bilingual<string>;
}

/**
 * What a statement says on each day that the content knows: before, between and after all changes of it and of the rules
 * that it asks for; and where its words and its review stand.
 */
export function statementWords(
  written: StatementSource,
  path: Path,
  source: SourceFile,
  facts: Facts,
): readonly (KnownWords & Pick<Worded, 'at' | 'reviewAt'>)[] {
  return onKnownDays(written, written.versions ?? [], facts, (then, problems) => {
    const found = worded(written, path, source, then, problems);
    if (!found) return undefined;
    const { at, reviewAt, text } = found;
    return { day: then.asOf, at, reviewAt, words: both((language) => fingerprint(text[language])) };
  });
}

/** What a text of the screen says on each day that the content knows; a notice has a title and a text. */
export function screenWords(pairs: readonly PairSource[], path: Path, source: SourceFile, facts: Facts): readonly KnownWords[] {
  return onKnownDays(pairs, [], facts, (then, problems) => {
    const fill = (text: string, language: Language) => fillText({ text, language, source, path }, then, [], problems);
    const words = both((language) => fingerprint(parseRich(pairs.map((pair) => fill(pair[language] ?? '', language)).join(' '))));
    return { day: then.asOf, words };
  });
}

/** What can be said on the days; a day on which it cannot be said is told elsewhere. */
function onKnownDays<T>(
  written: unknown,
  periods: readonly Period[],
  facts: Facts,
  say: (facts: Facts, problems: Problem[]) => T | undefined,
): readonly T[] {
  const changes = turns([...periods, ...facts.periods(JSON.stringify(written))]);
  const days: readonly IsoDate[] = [facts.asOf, ...changes.slice(0, 1).map(dayBefore), ...changes];
  return [...new Set(days)].flatMap((day) => {
    const problems: Problem[] = [];
    const said = say(facts.on(day), problems);
    return said === undefined || hasErrors(problems) ? [] : [said];
  });
}
