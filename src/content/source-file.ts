import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Language } from '../language/language.js';
import type { Place, Problem } from '../problem.js';
import { normalScalars } from './normal-scalars.js';
import { type YamlIndex, yamlIndex } from './yaml-index.js';

/** A file of more than this many bytes is no poster: it is refused before it is parsed. */
export const MOST_BYTES = 1_000_000;

/** Faults that leave the rest of a file as it was meant. After any other, such as a stray bracket, the parser finds one in every line. */
const STANDS_ALONE = new Set(['BAD_DQ_ESCAPE', 'NON_STRING_KEY', 'TAG_RESOLVE_FAILED']);

/** A YAML file that was read: its data, whose texts are normal (normal-text.ts), and where each part of it stands. */
export interface SourceFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** The place of a part, or of the nearest part around it. */
  place(path: readonly PropertyKey[], language?: Language): Place;
  /** The place of a text's character, by its index in the text; of the text itself when it is not written so. */
  placeAt(path: readonly PropertyKey[], index: number, language?: Language): Place;
}

const mergeConflict = (where: Place): Problem => ({
  code: 'merge-conflict',
  severity: 'error',
  where,
  message: 'expected one text, found the marks of git between those of two editors',
  fix: 'keep what is right of both, and take the lines <<<<<<<, ======= and >>>>>>> out',
});

/** Reads YAML with its places. Reports `broken-yaml` for every fault the parser finds, `odd-character` beside what it read. */
export function readYaml(file: string, text: string): { source?: SourceFile; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const at = (offset: number, language?: Language): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, ...(language === undefined ? {} : { language }) };
  };
  const broken = (where: Place, message: string, fix: string): Problem => ({ code: 'broken-yaml', severity: 'error', where, message, fix });

  const conflict = text.split('\n').findIndex((line) => /^(<{7}|>{7}) /.test(line));
  if (conflict >= 0) return { problems: [mergeConflict({ file, line: conflict + 1, column: 1 })] };

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
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    schema: 'core',
  });
  const scalars = normalScalars(document, text);
  const found = [...document.errors, ...document.warnings].map(({ pos: [start], code, message }) => ({
    start,
    alone: STANDS_ALONE.has(code),
    message: `expected YAML, found a fault: ${message}`,
    fix: 'check the indentation, the colons and the quotation marks of this line and the one before it',
  }));
  for (const { key, start } of repeatedKeys(document))
    found.push({
      start,
      alone: true,
      message: `expected each field once, found "${key}" a second time`,
      fix: 'take one of the two out, or give it its own name',
    });
  // No alias at all: content has no use for them, and a few nested ones can fill the memory.
  const alias = firstAlias(document);
  if (alias !== undefined)
    found.push({
      start: alias,
      alone: false,
      message: 'expected plain YAML, found an alias (*name)',
      fix: 'put a text that begins with * in quotation marks, or write the value out',
    });
  found.sort((one, other) => one.start - other.start);
  const last = found.findIndex(({ alone }) => !alone);
  const faults = found.slice(0, last < 0 ? found.length : last + 1).map(({ start, message, fix }) => broken(at(start), message, fix));
  if (faults.length > 0) return { problems: faults };

  const index = yamlIndex(document);
  const place = (path: readonly PropertyKey[], language?: Language): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = startOf(index, path.slice(0, length));
      if (start !== undefined) return at(start, language);
    }
    return { file, line: 1, column: 1 };
  };
  const placeAt = (path: readonly PropertyKey[], character: number, language?: Language): Place => {
    const node = index.node(path);
    const offset = isScalar(node) ? scalars.offset(node, character) : undefined;
    return offset === undefined ? place(path, language) : at(offset, language);
  };
  const problems = scalars.odd.map(({ offset, ...odd }) => ({ ...odd, where: at(offset) }));
  return { source: { file, text, data: document.toJS({ maxAliasCount: 0 }), place, placeAt }, problems };
}

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
function startOf(index: YamlIndex, path: readonly PropertyKey[]): number | undefined {
  const node = index.node(path);
  if (!node?.range) return undefined;
  const named = isCollection(node) && node.flow !== true ? index.key(path) : undefined;
  return named?.range?.[0] ?? node.range[0];
}

/** Levels of brackets, or spaces of indentation: more than any content needs, less than a parser's stack holds. */
const MOST = 100;
/** «- - - x»: levels that one line opens by marks. */
const MOST_MARKS = 10;

/**
 * The line, counted from 1, at which a YAML text nests deeper than content ever does; `undefined` when none does.
 * Asked before parsing: the parser descends by recursion, and a few kilobytes of brackets exhaust its stack.
 */
function tooDeep(text: string): number | undefined {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^[ \t]*((?:[-?:][ \t]+)*)/.exec(line);
    const indentation = marks?.[0].length ?? 0;
    for (const bracket of line.match(/[[\]{}]/g) ?? []) open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > MOST || indentation > MOST || (marks?.[1]?.match(/[-?:]/g) ?? []).length > MOST_MARKS) return index + 1;
  }
  return undefined;
}

/** A key that stands in its map a second time. */
interface RepeatedKey {
  readonly key: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** Keys that stand more than once in a map. The parser's own check compares each key with all others: a map of 80,000 took it minutes. */
function repeatedKeys(document: Document): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) found.push({ key: name, start: key.range?.[0] ?? 0 });
        seen.add(name);
      }
    },
  });
  return found;
}
