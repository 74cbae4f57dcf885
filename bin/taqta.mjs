#!/usr/bin/env node
import { join } from 'node:path';
import { COMMAND, FRONT } from './set-up/bundle.mjs';
import { loadCommand } from './set-up/load-command.mjs';
import { setUp } from './set-up/set-up.mjs';

/** Help and version, alone or of one command: nothing is done, so that nothing has to be loaded for it. */
const asks = ([first, second, ...more]) =>
  more.length === 0 && [first, second].some((word) => word !== undefined && /^(?:--version|--help|-h)$/.test(word));

await setUp();
const words = process.argv.slice(2);
const { main, keepCode } = loadCommand(join(import.meta.dirname, '..', 'dist', asks(words) ? FRONT : COMMAND));
process.exitCode = await main(words);
keepCode();
