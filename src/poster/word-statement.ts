import type { PairSource, SlideSource, StatementSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { type LocatedStatement, slidesAt } from '../content/statement-sources.js';
import { type ByLanguage, byLanguage, type Language, pairInWords } from '../language/language.js';
import { inOneLine, parseRich, type Rich } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { ProblemCode } from '../problem.js';
import { inForce } from '../rules/in-force.js';
import type { Facts } from './facts.js';
import { fillText, loneBraces } from './fill-text.js';
import { type Found, found, gathered, reported } from './found.js';
import type { FactUse } from './model.js';

type Wording = Pick<StatementSource, 'text' | 'basis' | 'review' | 'plain' | 'audio' | 'screen'>;
type Path = readonly PropertyKey[];

/** A statement as one of its versions words it, facts filled in. */
export interface WordedStatement {
  readonly wording: Wording;
  readonly text: ByLanguage<Rich>;
  readonly uses: readonly FactUse[];
  /** The part of its file that holds the wording, and the part that holds its review: the same, or the text around it. */
  readonly at: Path;
  readonly reviewAt: Path;
  /** What far screens say of it in fewer words, slide by slide. */
  readonly slides: readonly WordedSlide[];
}

interface WordedSlide extends Pick<WordedStatement, 'text' | 'uses' | 'at'> {
  readonly review: SlideSource['review'];
}

/** A statement as it is written, with its file. */
export interface WrittenStatement extends LocatedStatement {
  readonly source: SourceFile;
}

/**
 * The words of a statement on the day of the facts; `undefined` when it does not exist on that day. Reports broken
 * templates, unknown rules, a statement without a text.
 */
export function wordStatement(written: WrittenStatement, facts: Facts): Found<WordedStatement | undefined> {
  return gathered((take) => {
    const picked = take(pick(written, facts));
    if (!picked) return undefined;
    const { wording, at } = picked;
    const filled = (pair: PairSource, path: Path) => {
      const uses: FactUse[] = [];
      const fill = (language: Language): Rich => {
        const half = { text: pair[language] ?? '', language, source: written.source, path: [...path, language] };
        take(reported(...loneBraces(half)));
        const said = take(fillText(half, facts));
        uses.push(...said.uses);
        return parseRich(inOneLine(said.text));
      };
      return { text: byLanguage(facts.languages, fill), uses };
    };
    const slides = slidesAt(wording.screen, at).map(({ slide, path }) => ({
      ...filled(slide, path),
      at: path,
      review: slide.review,
    }));
    return { ...picked, ...filled(wording.text ?? {}, [...at, 'text']), slides };
  });
}

function pick(
  { statement, path, source }: WrittenStatement,
  facts: Facts,
): Found<Pick<WordedStatement, 'wording' | 'at' | 'reviewAt'> | undefined> {
  const wrong = (code: ProblemCode, message: Phrase, fix: Phrase): Found<undefined> =>
    reported({ code, severity: 'error', where: source.place(path), message, fix });
  const { id } = statement;
  const addText = phrase('missing-field.text-fix', { pair: pairInWords(facts.languages) });
  if (statement.versions === undefined) {
    if (statement.text === undefined) return wrong('missing-field', phrase('missing-field.no-text', { id }), addText);
    return found({ wording: statement, at: path, reviewAt: path });
  }
  if (statement.text !== undefined)
    return wrong('wrong-value', phrase('wrong-value.text-and-versions', { id }), phrase('wrong-value.text-and-versions-fix'));
  // Words of other days would be read aloud, or explained, in the place of those that stand there.
  const undated = (['plain', 'audio', 'screen'] as const).find((field) => statement[field] !== undefined);
  if (undated !== undefined)
    return wrong(
      'wrong-value',
      phrase('wrong-value.undated', { field: undated, id }),
      phrase('wrong-value.undated-fix', { field: undated }),
    );
  const index = inForce(statement.versions, facts.asOf);
  const wording = statement.versions[index];
  // Before its first version and after its last it does not exist; a gap between them is reported when the file is read.
  if (wording === undefined) return found(undefined);
  if (wording.text === undefined) return wrong('missing-field', phrase('missing-field.version-text', { version: index + 1, id }), addText);
  // What a version leaves unsaid, such as its basis, holds for all versions.
  const shared = { ...wording, basis: wording.basis ?? statement.basis, review: wording.review ?? statement.review };
  const at = [...path, 'versions', index];
  return found({ wording: shared, at, reviewAt: wording.review === undefined ? path : at });
}
