import { openOutput } from '../../dist/src/output/former.js';
import { publish } from '../../dist/src/output/publish.js';
import { runJobs } from '../../dist/src/output/run-jobs.js';

/* A child process that makes an output: `node writer.mjs OUT TEXT [BYTES]`. One of its jobs never changes. */
const [out, text, bytes = '0'] = process.argv.slice(2);
const { signal } = new AbortController();
const jobs = [
  jobOf('same', 'kiosk/same.html', 'the same'),
  jobOf('poster', 'posters/poster.pdf', text),
  jobOf('picture', 'posters/poster.png', `${text}${'.'.repeat(Number(bytes))}`),
];
try {
  const former = await openOutput(out);
  const done = await runJobs(jobs, { former, code: 'a', onProgress: () => undefined, signal });
  const head = { version: '1.0.0', code: 'a', asOf: '2026-11-22' };
  await publish(former, head, done, signal);
} catch (error) {
  process.stderr.write(error.problems ? error.problems.map((problem) => problem.code).join() : error.stack);
  process.exitCode = error.exitCode ?? 4;
}

function jobOf(key, path, content) {
  const inputs = Buffer.from(content.slice(0, 32).padEnd(32)).toString('hex');
  const make = async () => ({ artifacts: [{ path, bytes: Buffer.from(content) }], record: null, problems: [] });
  return { key, inputs, make };
}
