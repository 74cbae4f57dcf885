import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loadCommand } from './load-command.mjs';

/** Its words go to the error stream: what a command prints belongs to whoever reads it. The flags of this process go with it. */
const startPainting = () =>
  fork(join(import.meta.dirname, 'paint-process.mjs'), { serialization: 'advanced', stdio: ['ignore', 2, 2, 'ipc'] });

/** Runs the command in this process; `front` is the part of it that answers what there is. */
export async function runCommand(words, { front = false } = {}) {
  const { main, keepCode } = loadCommand(front ? { name: 'front' } : { name: 'taqta', kept: 'work' });
  process.exitCode = await main(words, availableParallelism() > 1 ? startPainting : undefined);
  keepCode();
}
