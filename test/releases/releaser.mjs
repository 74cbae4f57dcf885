import { join } from 'node:path';
import { publishRelease } from '../../dist/src/releases/release-folder.js';

/* A child process that releases two files: `node releaser.mjs FOLDER NAME LEDGER`, the ledger as the text that it becomes. */
const [folder, name, text] = process.argv.slice(2);
const bytes = (words) => Buffer.from(words);
try {
  await publishRelease(
    join(folder, 'output'),
    {
      name,
      artifacts: [
        { path: 'posters/rights-a4.pdf', bytes: bytes('sheet') },
        { path: 'release-note.md', bytes: bytes('note') },
      ],
      records: [{ path: join(folder, 'content', 'editions', 'rights-1.json'), bytes: bytes('record') }],
      ledger: { path: join(folder, 'content', 'editions.yaml'), former: '# empty\n', text },
    },
    new AbortController().signal,
  );
} catch (error) {
  process.stderr.write(error.problems ? error.problems.map((problem) => problem.code).join() : error.stack);
  process.exitCode = error.exitCode ?? 4;
}
