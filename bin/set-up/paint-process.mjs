import { join } from 'node:path';
import { COMMAND } from './bundle.mjs';
import { loadCommand } from './load-command.mjs';

/* It runs another part of the command than the first process does: what is compiled of that is kept apart, after any sheet. */
const file = join(import.meta.dirname, '..', '..', 'dist', COMMAND);
const { servePaint, keepCode } = loadCommand(file, { kept: `${file}.paint.code`, long: 0 });
await servePaint(keepCode);
