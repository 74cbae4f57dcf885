import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';
import { install } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// On the error stream: what a command prints belongs to whoever reads it.
const say = (line) => process.stderr.write(`taqta: ${line}\n`);

/**
 * Makes a fresh clone ready: packages, then the compiled program and the screen's script. Needs nothing but Node and npm,
 * and says nothing when there is nothing to do. Ends the program with exit code 3 when it fails.
 */
export async function setUp() {
  if (!install(root, say)) fail('expected npm ci to install the packages, it did not: see its message above; it needs the network once');
  if (!(await compile(root, say))) fail('expected the program to compile, it did not: see the message above');
}

function fail(line) {
  say(line);
  process.exit(3);
}
