import { newestOfCenters } from '../../dist/src/output/center-screen-files.js';

/* A child process that says which version is the newest in an output: `node newest-of-centers.mjs OUT`. */
const { number } = (await newestOfCenters(process.argv[2])) ?? {};
process.stdout.write(`${number}`);
