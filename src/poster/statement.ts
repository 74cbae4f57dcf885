import type { StatementSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { both, LANGUAGES, type Language } from '../language/language.js';
import { parseRich } from '../language/rich.js';
import type { Problem } from '../problem.js';
import { inForce } from '../rules/in-force.js';
import type { Facts } from './facts.js';
import { fillText, refuseLoneBraces } from './fill-text.js';
import type { Basis, FactUse, Statement } from './model.js';
import { standingOf } from './standing.js';

type Wording = Pick<StatementSource, 'text' | 'basis' | 'review'>;
type Path = readonly PropertyKey[];

/**
 * One statement as it stands on the day of the facts; `undefined` when it does not exist on that day.
 * Reports broken templates, unknown rules, a statement without a text, an approval of other words.
 */
export function composeStatement(
  written: StatementSource,
  path: Path,
  source: SourceFile,
  facts: Facts,
  problems: Problem[],
): Statement | undefined {
  const picked = pick(written, path, source, facts, problems);
  if (!picked) return undefined;
  const { wording, at, reviewAt } = picked;
  const uses: FactUse[] = [];
  const where = both((language) => source.place([...at, 'text', language], language));
  const fill = (language: Language): string => {
    const half = { text: wording.text?.[language] ?? '', language, source, path: [...at, 'text', language] };
    refuseLoneBraces(half, problems);
    return inOneLine(fillText(half, facts, uses, problems));
  };
  const before = problems.length;
  const filled = both(fill);
  // A text that could not be filled is told as such, not as other words than the approved ones.
  const review = problems.length === before ? wording.review : undefined;
  const text = both((language) => parseRich(filled[language]));
  const standing = (language: Language) =>
    standingOf(review?.[language], text[language], source.place([...reviewAt, 'review', language], language), problems);
  return {
    id: written.id,
    ...(written.source === undefined ? {} : { source: written.source }),
    ...(written.icon === undefined ? {} : { icon: written.icon }),
    text,
    written: both((language) => wording.text?.[language] ?? ''),
    basis: bases(wording),
    review: both(standing),
    facts: uses.filter((use, index) => uses.findIndex((other) => other.rule === use.rule) === index),
    where,
    at,
  };
}

/** How the lines of a text are cut in its file says nothing about the sheet. */
const inOneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

function pick(
  written: StatementSource,
  path: Path,
  source: SourceFile,
  facts: Facts,
  problems: Problem[],
): { wording: Wording; at: Path; reviewAt: Path } | undefined {
  const report = (code: string, message: string, fix: string): undefined => {
    problems.push({ code, severity: 'error', where: source.place(path), message, fix });
    return undefined;
  };
  if (written.versions === undefined) {
    if (written.text === undefined)
      return report('missing-field', `expected a text or versions in "${written.id}", found neither`, 'add "text: { kk: …, ru: … }"');
    return { wording: written, at: path, reviewAt: path };
  }
  if (written.text !== undefined)
    return report('wrong-value', `expected a text or versions in "${written.id}", found both`, 'move the text into the versions');
  const index = inForce(written.versions, facts.asOf);
  const wording = written.versions[index];
  // Before its first version and after its last it does not exist; a gap between them is told when the file is read.
  if (wording === undefined) return undefined;
  if (wording.text === undefined)
    return report(
      'missing-field',
      `expected a text in version ${index + 1} of "${written.id}", found none`,
      'add "text: { kk: …, ru: … }"',
    );
  // What a version leaves unsaid, such as its basis, holds for all versions.
  const shared = { basis: wording.basis ?? written.basis, review: wording.review ?? written.review, text: wording.text };
  const at = [...path, 'versions', index];
  return { wording: shared, at, reviewAt: wording.review === undefined ? path : at };
}

/** The legal sources that a text or a rule names, read. */
export function bases(wording: Pick<Wording, 'basis'>): readonly Basis[] {
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
