import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { keepCode, keptCode } from './kept-code.mjs';

/** Microseconds of processor time after which a run has used most of what there is to compile. */
const LONG = 1_500_000;

const DIST = join(import.meta.dirname, '..', 'dist');

/**
 * Loads a bundle of the command: `taqta`, or a part of it (bin/set-up/bundle.mjs). What V8 has compiled of it in a long run is kept for the user, and
 * taken over by the next run of the same bundle that does the same part of the work, `kept`: that saves a rebuild an
 * eighth of its time (bench/RESULTS.md). Code of another Node or of other flags is refused by V8. `long` is in
 * microseconds of processor time.
 */
export function loadCommand({ name, kept, long = LONG, dist = DIST }) {
  // React works without its checks for developers.
  process.env['NODE_ENV'] ??= 'production';
  const file = join(dist, 'command', `${name}.cjs`);
  const key = kept && keyOf(dist, kept);
  const [head, foot] = Module.wrapper;
  const source = head + readFileSync(file, 'utf8') + foot;
  // The places of a stack are those of the file, so that its source map holds.
  const script = new Script(source, { filename: file, columnOffset: -head.length, cachedData: key && keptCode(key) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const takenOver = script.cachedDataRejected === false;
  return {
    ...module.exports,
    takenOver,
    keepCode() {
      if (key && !takenOver && process.cpuUsage().user >= long) keepCode(key, script.createCachedData());
    },
  };
}

/** V8 compares no more than the length of a source: no two bundles may have one name. */
function keyOf(dist, kept) {
  const { command } = JSON.parse(readFileSync(join(dist, 'stamp.json'), 'utf8'));
  return `${command.slice(0, 32)}-${process.version}-${process.arch}-${kept}`;
}
