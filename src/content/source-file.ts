import { isCollection, isScalar } from 'yaml';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { mendYaml } from './mend-yaml.js';
import { normalScalars } from './normal-scalars.js';
import { lineAt, linesOf } from './yaml-fault.js';
import { type YamlIndex, yamlIndex } from './yaml-index.js';

/** A file of more than this many bytes is no poster: it is refused before it is parsed. */
export const MOST_BYTES = 1_000_000;

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

/** A file without a field that has moved elsewhere, and what stood there; `undefined` where the field is not there. */
export function withoutField(
  source: SourceFile | undefined,
  field: string,
): { readonly value: unknown; readonly rest: SourceFile } | undefined {
  const data = source?.data;
  if (source === undefined || typeof data !== 'object' || data === null || !Object.hasOwn(data, field)) return undefined;
  const { [field]: value, ...others } = data as Readonly<Record<string, unknown>>;
  return { value, rest: { ...source, data: others } };
}

const mergeConflict = (where: Place): Problem => ({
  code: 'merge-conflict',
  severity: 'error',
  where,
  message: phrase('merge-conflict.found'),
  fix: phrase('merge-conflict.fix'),
});

const tooNested = (where: Place): Problem => ({
  code: 'broken-yaml',
  severity: 'error',
  where,
  message: phrase('broken-yaml.deep'),
  fix: phrase('broken-yaml.deep-fix'),
});

interface ReadYaml {
  /** The file as it is written; absent where anything is wrong with it. */
  readonly source?: SourceFile;
  /** In its place the file as it was most likely meant, where that can be said: so that what else is wrong in it is found too. */
  readonly meant?: SourceFile;
  readonly problems: readonly Problem[];
}

/** Characters of files that are kept as they were read: those of a large project, not of one out of all measure. */
const MOST_KEPT = 2_000_000;

const kept = new Map<string, ReadYaml>();
let keptLength = 0;

/**
 * Reads YAML with its places. Reports `broken-yaml`, `comment-in-text` and `odd-character`, all of a file at once, each where it stands.
 * A text that was read before is not parsed again: whoever changes one file of a folder reads all of them.
 */
export function readYaml(file: string, text: string): ReadYaml {
  const key = `${file}\n${text}`;
  const known = kept.get(key);
  if (known) return known;
  const read = parsed(file, text);
  if (keptLength + key.length > MOST_KEPT) {
    kept.clear();
    keptLength = 0;
  }
  kept.set(key, read);
  keptLength += key.length;
  return read;
}

function parsed(file: string, text: string): ReadYaml {
  const lines = linesOf(text);
  const at = (offset: number, language?: Language): Place => {
    const line = lineAt(lines, offset);
    return { file, line: line + 1, column: offset - (lines[line]?.start ?? 0) + 1, ...(language === undefined ? {} : { language }) };
  };

  const conflict = text.split('\n').findIndex((line) => /^(<{7}|>{7}) /.test(line));
  if (conflict >= 0) return { problems: [mergeConflict({ file, line: conflict + 1, column: 1 })] };

  const depth = tooDeep(text);
  if (depth !== undefined) return { problems: [tooNested({ file, line: depth, column: 1 })] };

  const { document, text: mended, written, faults } = mendYaml(text);
  const problems = faults.map(
    ({ start, code = 'broken-yaml', message, fix }): Problem => ({ code, severity: 'error', where: at(start), message, fix }),
  );
  if (document === undefined) return { problems };
  const scalars = normalScalars(document, mended);
  problems.push(...scalars.odd.map(({ offset, ...odd }) => ({ ...odd, where: at(written(offset)) })));

  const index = yamlIndex(document);
  const place = (path: readonly PropertyKey[], language?: Language): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = startOf(index, path.slice(0, length));
      if (start !== undefined) return at(written(start), language);
    }
    return { file, line: 1, column: 1 };
  };
  const placeAt = (path: readonly PropertyKey[], character: number, language?: Language): Place => {
    const node = index.node(path);
    const offset = isScalar(node) ? scalars.offset(node, character) : undefined;
    return offset === undefined ? place(path, language) : at(written(offset), language);
  };
  const read: SourceFile = { file, text, data: document.toJS({ maxAliasCount: 0 }), place, placeAt };
  return problems.length === 0 ? { source: read, problems } : { meant: read, problems };
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
