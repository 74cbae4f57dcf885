import { isDeepStrictEqual } from 'node:util';
import type { StatementSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { both, LANGUAGES, type Language } from '../language/language.js';
import type { Problem } from '../problem.js';
import type { Facts } from './facts.js';
import { statementWords } from './known-words.js';
import type { Basis, Statement } from './model.js';
import { standingOf } from './standing.js';
import { worded } from './worded.js';

/**
 * One statement as it stands on the day of the facts; `undefined` when it does not exist on that day.
 * Reports broken templates, unknown rules, a statement without a text, an approval of other words.
 */
export function composeStatement(
  written: StatementSource,
  path: readonly PropertyKey[],
  source: SourceFile,
  facts: Facts,
  problems: Problem[],
): Statement | undefined {
  const before = problems.length;
  const found = worded(written, path, source, facts, problems);
  if (!found) return undefined;
  const { wording, text, uses, at, reviewAt } = found;
  // A text that could not be filled is told as such, not as other words than the approved ones.
  const review = problems.length === before ? wording.review : undefined;
  const later = (language: Language) => () =>
    statementWords(written, path, source, facts)
      .filter((known) => known.day > facts.asOf && isDeepStrictEqual(known.reviewAt, reviewAt))
      .map(({ words }) => words[language]);
  const standing = (language: Language) =>
    standingOf(review?.[language], text[language], later(language), source.place([...reviewAt, 'review', language], language), problems);
  return {
    id: written.id,
    ...(written.source === undefined ? {} : { source: written.source }),
    ...(written.icon === undefined ? {} : { icon: written.icon }),
    text,
    written: both((language) => wording.text?.[language] ?? ''),
    basis: bases(wording),
    review: both(standing),
    facts: uses.filter((use, index) => uses.findIndex((other) => other.rule === use.rule) === index),
    where: both((language) => source.place([...at, 'text', language], language)),
    at,
  };
}

/** The legal sources that a text or a rule names, read. */
export function bases(wording: Pick<StatementSource, 'basis'>): readonly Basis[] {
  const list = wording.basis === undefined ? [] : Array.isArray(wording.basis) ? wording.basis : [wording.basis];
  return list.map((text) => {
    const slash = text.indexOf('/');
    return slash < 0 ? { act: text, point: '' } : { act: text.slice(0, slash), point: text.slice(slash + 1) };
  });
}

/** Whether any half of any of the statements waits for approval. */
export function anyDraft(statements: readonly Statement[]): boolean {
  return statements.some((statement) => LANGUAGES.some((language) => statement.review[language].kind === 'draft'));
}
