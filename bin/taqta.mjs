#!/usr/bin/env node
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { COMMAND, FRONT } from './set-up/bundle.mjs';
import { loadCommand } from './set-up/load-command.mjs';
import { setUp } from './set-up/set-up.mjs';

/** Help and version, alone or of one command: nothing is done, so that nothing has to be loaded for it. */
const asks = ([first, second, ...more]) =>
  more.length === 0 && [first, second].some((word) => word !== undefined && /^(?:--version|--help|-h)$/.test(word));

/** Its words go to the error stream: what a command prints belongs to whoever reads it. */
const startPainting = () =>
  fork(join(import.meta.dirname, 'set-up', 'paint-process.mjs'), { serialization: 'advanced', stdio: ['ignore', 2, 2, 'ipc'] });

await setUp();
const words = process.argv.slice(2);
const { main, keepCode } = loadCommand(join(import.meta.dirname, '..', 'dist', asks(words) ? FRONT : COMMAND));
process.exitCode = await main(words, availableParallelism() > 1 ? startPainting : undefined);
keepCode();
