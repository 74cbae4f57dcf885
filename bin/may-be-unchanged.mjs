import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentOf, outputOf } from './content-folder.mjs';

/**
 * Whether a build or a check may well find that nothing has changed: there is an output, and no file of the content was
 * written after it. Only where to look first hangs on it, and a wrong guess costs a tenth of a second.
 */
export function mayBeUnchanged(words, folder = process.cwd()) {
  const [command, ...flags] = words;
  if (command !== 'build' && command !== 'check') return false;
  const [content, out] = [contentOf(flags, folder), outputOf(flags, folder)];
  try {
    const made = statSync(resolve(folder, out, 'manifest.json')).mtimeMs;
    const files = readdirSync(resolve(folder, content), { recursive: true });
    return files.every((file) => statSync(resolve(folder, content, file)).mtimeMs <= made);
  } catch {
    return false;
  }
}
