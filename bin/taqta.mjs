#!/usr/bin/env node
import { join } from 'node:path';
import { COMMAND } from './set-up/bundle.mjs';
import { loadCommand } from './set-up/load-command.mjs';
import { setUp } from './set-up/set-up.mjs';

await setUp();
const { main, keepCode } = loadCommand(join(import.meta.dirname, '..', 'dist', COMMAND));
process.exitCode = await main(process.argv.slice(2));
keepCode();
