import { writeFileSync } from 'node:fs';

/* Preloaded into a measured process: leaves the most memory that it held, in bytes. */
process.on('exit', () => writeFileSync(process.env['TAQTA_PEAK'], String(process.resourceUsage().maxRSS * 1024)));
