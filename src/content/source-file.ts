import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Language } from '../language/language.js';
import type { Place, Problem } from '../problem.js';
import { tooDeep } from './nesting.js';

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
  /** The place of a text's `{{…}}` call, counted from 0; of the text itself when it is not written so. */
  placeOfCall(path: readonly PropertyKey[], call: number, language?: Language): Place;
}

/** Reads YAML with its places. Reports `broken-yaml` for every fault the parser finds. */
export function readYaml(file: string, text: string): { source?: SourceFile; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const at = (offset: number, language?: Language): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, ...(language === undefined ? {} : { language }) };
  };
  const broken = (where: Place, message: string, fix: string): Problem => ({ code: 'broken-yaml', severity: 'error', where, message, fix });

  const depth = tooDeep(text);
  if (depth !== undefined)
    return {
      problems: [
        broken(
          { file, line: depth, column: 1 },
          'expected a few levels of nesting, found far too many',
          'check the brackets and the indentation',
        ),
      ],
    };

  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
    schema: 'core',
  });
  // No alias at all: content has no use for them, and a few nested ones can fill the memory.
  const alias = firstAlias(document);
  const faults = [...document.errors, ...document.warnings].map((fault) =>
    broken(
      at(fault.pos[0]),
      `expected YAML, found a fault: ${fault.message}`,
      'check the indentation, the colons and the quotation marks of this line and the one before it',
    ),
  );
  if (alias !== undefined)
    faults.push(
      broken(
        at(alias),
        'expected plain YAML, found an alias (*name)',
        'put a text that begins with * in quotation marks, or write the value out',
      ),
    );
  if (faults.length > 0) return { problems: faults.filter((fault, index) => !follows(fault, faults[index - 1])) };

  const place = (path: readonly PropertyKey[], language?: Language): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = startOf(document, path.slice(0, length));
      if (start !== undefined) return at(start, language);
    }
    return { file, line: 1, column: 1 };
  };
  const placeOfCall = (path: readonly PropertyKey[], call: number, language?: Language): Place => {
    const node = document.getIn(path, true);
    if (!isNode(node) || !node.range) return place(path, language);
    const [start, end] = node.range;
    const hit = [...text.slice(start, end).matchAll(/\{\{/g)][call];
    return hit === undefined ? place(path, language) : at(start + hit.index, language);
  };
  return { source: { file, text, data: document.toJS({ maxAliasCount: 0 }), place, placeOfCall }, problems: [] };
}

/** A bracket that is left open is a fault on every line below it: the first one tells. */
const follows = (fault: Problem, before: Problem | undefined): boolean =>
  before?.message === fault.message && (fault.where.line ?? 0) - (before.where.line ?? 0) <= 1;

function firstAlias(document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      start = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return start;
}

/** Where a part begins; one that fills lines of its own is named on the line above them. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isNode(node) || !node.range) return undefined;
  const named = isCollection(node) && node.flow !== true ? keyOf(document, path) : undefined;
  return named?.range?.[0] ?? node.range[0];
}

function keyOf(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (path.length === 0 || !isMap(around)) return undefined;
  const pair = around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : undefined;
}
