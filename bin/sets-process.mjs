import { loadCommand } from './load-command.mjs';

/* It does what the process that starts it does, and finds compiled what that has kept. */
const { serveSets, keepCode } = loadCommand({ name: 'taqta', kept: 'work' });
await serveSets(keepCode);
