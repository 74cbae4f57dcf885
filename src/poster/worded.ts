import type { StatementSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { type Bilingual, both, type Language } from '../language/language.js';
import { parseRich, type Rich } from '../language/rich.js';
import type { Problem, ProblemCode } from '../problem.js';
import { inForce } from '../rules/in-force.js';
import type { Facts } from './facts.js';
import { fillText, refuseLoneBraces } from './fill-text.js';
import type { FactUse } from './model.js';

type Wording = Pick<StatementSource, 'text' | 'basis' | 'review'>;
type Path = readonly PropertyKey[];

/** A statement as one of its versions words it, facts filled in. */
export interface Worded {
  readonly wording: Wording;
  readonly text: Bilingual<Rich>;
  readonly uses: readonly FactUse[];
  /** The part of its file that holds the wording, and the part that holds its review: the same, or the text around it. */
  readonly at: Path;
  readonly reviewAt: Path;
}

/**
 * The words of a statement on the day of the facts; `undefined` when it does not exist on that day. Reports broken
 * templates, unknown rules, a statement without a text.
 */
export function worded(written: StatementSource, path: Path, source: SourceFile, facts: Facts, problems: Problem[]): Worded | undefined {
  const picked = pick(written, path, source, facts, problems);
  if (!picked) return undefined;
  const { wording, at } = picked;
  const uses: FactUse[] = [];
  const fill = (language: Language): Rich => {
    const half = { text: wording.text?.[language] ?? '', language, source, path: [...at, 'text', language] };
    refuseLoneBraces(half, problems);
    return parseRich(inOneLine(fillText(half, facts, uses, problems)));
  };
  return { ...picked, text: both(fill), uses };
}

/** How the lines of a text are cut in its file says nothing about the sheet. */
const inOneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

function pick(
  written: StatementSource,
  path: Path,
  source: SourceFile,
  facts: Facts,
  problems: Problem[],
): Pick<Worded, 'wording' | 'at' | 'reviewAt'> | undefined {
  const report = (code: ProblemCode, message: string, fix: string): undefined => {
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
