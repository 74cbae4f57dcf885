import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../shipped/program.js';

/** A line of a stack as V8 writes it: `at name (file:line:column)` or `at file:line:column`. */
const PLACE = /(?<=\(|\bat (?:async )?)((?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\n]*?\.c?js):(\d+):(\d+)(?=\)?$)/gm;

/**
 * A text with stacks in it that names the source files and their lines where the bundles have theirs. The maps are
 * looked for beside the bundles, and read only now: a run that does not crash pays nothing for them.
 */
export function withSourceLines(text: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return text.replace(PLACE, (place, name: string, line: string, column: string) => {
    const file = name.startsWith('file:') ? fileURLToPath(name) : name;
    if (!maps.has(file)) maps.set(file, mapOf(file));
    const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    const source = relative(findProgram().root, resolve(dirname(file), entry.originalSource)).replaceAll('\\', '/');
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | undefined {
  const map = `${file}.map`;
  return existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, 'utf8'))) : undefined;
}
