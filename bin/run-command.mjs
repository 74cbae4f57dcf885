import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { contentOf } from './content-folder.mjs';
import { loadCommand } from './load-command.mjs';

/** Its words go to the error stream: what a command prints belongs to whoever reads it. The flags of this process go with it. */
const start = (file) => () => fork(join(import.meta.dirname, file), { serialization: 'advanced', stdio: ['ignore', 2, 2, 'ipc'] });
const startPainting = start('paint-process.mjs');
const startSets = start('sets-process.mjs');

/** Runs the command in this process. */
export async function runCommand(words) {
  const { main, keepCode } = loadCommand({ name: 'taqta', kept: 'work' });
  process.exitCode = await main(words, { contentOf, startSets, startPainting: availableParallelism() > 1 ? startPainting : undefined });
  keepCode();
}

/**
 * Answers in this process where nothing has to be done, by a bundle without the work: `front` knows help and version,
 * `unchanged` also a run after which nothing has changed. Returns whether there was an answer. What is compiled of
 * `front` is not kept: to unpack it takes longer.
 */
export async function answerCommand(words, name) {
  const { main, keepCode } = loadCommand({ name, long: 0, ...(name === 'unchanged' && { kept: name }) });
  const code = await main(words, { contentOf });
  keepCode();
  if (code === undefined) return false;
  process.exitCode = code;
  return true;
}
