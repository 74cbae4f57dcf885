import { writeFileSync } from 'node:fs';

/* Preloaded into a measured process and those that it starts: each leaves the most memory that it held, in bytes. */
process.on('exit', () => writeFileSync(`${process.env['TAQTA_PEAK']}-${process.pid}`, String(process.resourceUsage().maxRSS * 1024)));
