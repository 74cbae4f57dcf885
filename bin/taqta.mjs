#!/usr/bin/env node
import { setUp } from './set-up/set-up.mjs';

await setUp();
const { main } = await import('../dist/command/main.js');
process.exitCode = await main(process.argv.slice(2));
