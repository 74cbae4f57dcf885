import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Whether a build or a check may well find that nothing has changed: there is an output, and no file of the content was
 * written after it. Only where to look first hangs on it, and a wrong guess costs a tenth of a second.
 */
export function mayBeUnchanged(words, folder = process.cwd()) {
  const [command, ...flags] = words;
  if (command !== 'build' && command !== 'check') return false;
  const content = named('--content', flags) ?? (process.env['TAQTA_CONTENT'] || inFile('content', folder)) ?? 'content';
  const out = named('--out', flags) ?? (process.env['TAQTA_OUT'] || inFile('out', folder)) ?? 'output';
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

/** What taqta.yaml names, where it does so in a plain line; whoever reads it in earnest is src/cli/settings-file.ts. */
function inFile(field, folder) {
  try {
    return new RegExp(`^${field}: *(?:"([^"]*)"|([^\\s"']\\S*)) *$`, 'm')
      .exec(readFileSync(resolve(folder, 'taqta.yaml'), 'utf8'))
      ?.slice(1)
      .find(Boolean);
  } catch {
    return undefined;
  }
}
