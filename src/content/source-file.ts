import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Language } from '../language/language.js';
import type { Place, Problem } from '../problem.js';

/** A file of more than this many bytes is no poster: it is refused before it is parsed. */
export const MOST_BYTES = 1_000_000;

/** A YAML file that was read: its data and where each part of it stands. */
export interface SourceFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** The place of a part, or of the nearest part around it. */
  place(path: readonly PropertyKey[], language?: Language): Place;
}

/** Reads YAML with its places. Reports `broken-yaml` for every fault the parser finds. */
export function readYaml(file: string, text: string): { source?: SourceFile; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: false, schema: 'core' });
  const problems = [...document.errors, ...document.warnings].map((fault): Problem => {
    const { line, col } = lines.linePos(fault.pos[0]);
    return {
      code: 'broken-yaml',
      severity: 'error',
      where: { file, line, column: col },
      message: `expected YAML, found a fault: ${fault.message}`,
      fix: 'check the indentation, the colons and the quotation marks of this line and the one before it',
    };
  });
  if (problems.length > 0) return { problems };

  let data: unknown;
  try {
    // No alias at all: content has no use for them, and a few nested ones can fill the memory.
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    const where = { file, line: 1, column: 1 };
    return {
      problems: [{ code: 'broken-yaml', severity: 'error', where, message: 'expected plain YAML, found an alias (*name)', fix: 'write the value out' }],
    };
  }

  const place = (path: readonly PropertyKey[], language?: Language): Place => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = lines.linePos(node.range[0]);
      return { file, line, column: col, ...(language === undefined ? {} : { language }) };
    }
    return { file, line: 1, column: 1 };
  };
  return { source: { file, text, data, place }, problems: [] };
}
