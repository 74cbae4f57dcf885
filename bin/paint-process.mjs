import { loadCommand } from './load-command.mjs';

/* It runs another part of the command than the first process does: what is compiled of that is kept apart, after any sheet. */
const { servePaint, keepCode } = loadCommand({ name: 'taqta', kept: 'paint', long: 0 });
await servePaint(keepCode);
