import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The content folder of a command, as far as its words, the surroundings and taqta.yaml name it in a plain way. */
export const contentOf = (flags, folder) =>
  named('--content', flags) ?? (process.env['TAQTA_CONTENT'] || inFile('content', folder)) ?? 'content';

/** The same of its output. */
export const outputOf = (flags, folder) => named('--out', flags) ?? (process.env['TAQTA_OUT'] || inFile('out', folder)) ?? 'output';

/** Bytes of the files of rules and posters that a command will read; 0 where there are none to be seen. */
export function contentBytes(words, folder = process.cwd()) {
  const content = resolve(folder, contentOf(words.slice(1), folder));
  return ['rules', 'posters'].reduce((sum, inside) => sum + bytesIn(resolve(content, inside)), 0);
}

function bytesIn(folder) {
  try {
    return readdirSync(folder).reduce((sum, file) => sum + statSync(resolve(folder, file)).size, 0);
  } catch {
    return 0;
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
