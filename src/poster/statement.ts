import { isDeepStrictEqual } from 'node:util';
import type { StatementSource } from '../content/schema.js';
import { byLanguage, type Language, type Languages } from '../language/language.js';
import type { Facts } from './facts.js';
import { type Found, found, gathered } from './found.js';
import { statementWords } from './known-words.js';
import type { Basis, FactUse, PlainText, Slide, Statement } from './model.js';
import { playedOf } from './played.js';
import { standingOf } from './standing.js';
import { type WordedStatement, type WrittenStatement, wordStatement } from './word-statement.js';

/**
 * One statement as it stands on the day of the facts; `undefined` when it does not exist on that day.
 * Reports broken templates, unknown rules, a statement without a text, an approval or a recording of other words.
 */
export function composeStatement(written: WrittenStatement, facts: Facts): Found<Statement | undefined> {
  const { value, problems } = wordStatement(written, facts);
  if (!value) return { value, problems };
  // A text that could not be filled is reported as such, not as other words than the approved ones.
  const sound = problems.length === 0;
  const review = sound ? value.wording.review : undefined;
  const slides = value.slides.map((slide) => ({ ...slide, review: sound ? slide.review : undefined }));
  return gathered((take) => {
    take({ value: undefined, problems });
    const statement = take(standing(written, { ...value, review, slides }, facts));
    const { plain } = value.wording;
    const explained = plain && take(composePlain(written, { plain, at: value.at }, facts));
    const { played, stale } = sound ? take(heard(written, value, facts)) : {};
    return { ...statement, ...(explained && { plain: explained }), ...(played && { audio: played }), ...(stale && { staleAudio: stale }) };
  });
}

/** What a wording says in plain language: a text of its own below it. */
function composePlain(
  { statement: { id }, source }: WrittenStatement,
  { plain, at }: { readonly plain: NonNullable<StatementSource['plain']>; readonly at: readonly PropertyKey[] },
  facts: Facts,
): Found<PlainText | undefined> {
  const { value, problems } = composeStatement({ statement: { id, ...plain }, path: [...at, 'plain'], source }, facts);
  if (!value) return { value, problems };
  const { text, written, review, facts: uses, where } = value;
  return { value: { id, text, written, review, facts: uses, where, at: value.at }, problems };
}

/** The recordings of a wording. */
function heard(written: WrittenStatement, { wording, text, at }: WordedStatement, facts: Facts): ReturnType<typeof playedOf> {
  const { audio: recorded } = wording;
  if (recorded === undefined) return found({});
  return playedOf({ kind: 'audio', recorded, source: written.source, path: [...at, 'audio'] }, (language) => ({
    text: text[language],
    later: () =>
      statementWords(written, facts)
        .filter((known) => known.day > facts.asOf && isDeepStrictEqual(known.at, at))
        .map((known) => known.words[language]),
    former: facts.former(language),
  }));
}

/** A statement in its words, with who stands behind them. */
function standing(
  written: WrittenStatement,
  { wording, text, uses, at, reviewAt, review, slides }: WordedStatement & { readonly review: StatementSource['review'] },
  facts: Facts,
): Found<Statement> {
  const { statement, source } = written;
  const whereAt = (path: readonly PropertyKey[]) => byLanguage(facts.languages, (language) => source.place([...path, language], language));
  return gathered((take) => {
    const reviewed = (given: StatementSource['review'], words: Statement['text'], place: readonly PropertyKey[]) => {
      const later = (language: Language) => () =>
        statementWords(written, facts)
          .filter((known) => known.day > facts.asOf && isDeepStrictEqual(known.reviewAt, place))
          .map((known) => known.words[language]);
      return byLanguage(facts.languages, (language) =>
        take(
          standingOf(
            given?.[language],
            words[language],
            { later: later(language), former: facts.former(language) },
            source.place([...place, 'review', language], language),
          ),
        ),
      );
    };
    const screen = slides.map(
      (slide): Slide => ({
        text: slide.text,
        review: reviewed(slide.review, slide.text, slide.at) as Slide['review'],
        facts: distinctRules(slide.uses),
        where: whereAt(slide.at),
        at: slide.at,
      }),
    );
    return {
      id: statement.id,
      ...(statement.source === undefined ? {} : { source: statement.source }),
      ...(statement.icon === undefined ? {} : { icon: statement.icon }),
      text,
      written: byLanguage(facts.languages, (language) => wording.text?.[language] ?? ''),
      basis: bases(wording),
      review: reviewed(review, text, reviewAt),
      facts: distinctRules(uses),
      where: whereAt([...at, 'text']),
      at,
      ...(screen.length > 0 ? { screen } : {}),
    };
  });
}

const distinctRules = (uses: readonly FactUse[]): readonly FactUse[] =>
  uses.filter((use, index) => uses.findIndex((other) => other.rule === use.rule) === index);

/** The legal sources that a text or a rule names, read. */
export function bases(wording: Pick<StatementSource, 'basis'>): readonly Basis[] {
  const list = wording.basis === undefined ? [] : Array.isArray(wording.basis) ? wording.basis : [wording.basis];
  return list.map((text) => {
    const slash = text.indexOf('/');
    return slash < 0 ? { act: text, point: '' } : { act: text.slice(0, slash), point: text.slice(slash + 1) };
  });
}

/** Whether any half of any of the statements waits for approval. */
export function anyDraft(statements: readonly Statement[], languages: Languages): boolean {
  return statements.some((statement) => languages.some((language) => statement.review[language].kind === 'draft'));
}
