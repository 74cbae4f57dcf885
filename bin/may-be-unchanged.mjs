import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Whether a build or a check may well find that nothing has changed: there is an output, and no file of the content was
 * written after it. Only where to look first hangs on it, and a wrong guess costs a tenth of a second.
 */
export function mayBeUnchanged(words, folder = process.cwd()) {
  const [command, ...flags] = words;
  if (command !== 'build' && command !== 'check') return false;
  const [content, out] = [named('--content', flags) ?? 'content', named('--out', flags) ?? 'output'];
  try {
    const made = statSync(resolve(folder, out, 'manifest.json')).mtimeMs;
    const files = readdirSync(resolve(folder, content), { recursive: true });
    return files.every((file) => statSync(resolve(folder, content, file)).mtimeMs <= made);
  } catch {
    return false;
  }
}

function named(flag, flags) {
  const at = flags.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  return flags[at] === flag ? flags[at + 1] : flags[at]?.slice(flag.length + 1);
}
