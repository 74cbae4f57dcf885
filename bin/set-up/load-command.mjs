import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Microseconds of processor time after which a run has used most of what there is to compile. */
const LONG = 1_500_000;

/**
 * Loads the bundled command. What V8 has compiled of it in a long run is kept beside it and taken over by the next,
 * as Node 22 does for whole programs: that saves a rebuild an eighth of its time (bench/RESULTS.md). The bundle is
 * always replaced together with its folder; code of another Node or of other flags is refused by V8. `long` is in
 * microseconds of processor time.
 */
export function loadCommand(file, { long = LONG, kept = `${file}.code` } = {}) {
  tuneToShortRun();
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: contentOf(kept) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const takenOver = script.cachedDataRejected === false;
  return {
    ...module.exports,
    takenOver,
    keepCode() {
      if (!takenOver && process.cpuUsage().user >= long) replace(kept, script.createCachedData());
    },
  };
}

/**
 * Tunes the engine to a run of a few seconds: code that runs briefly is not compiled twice. A third of the processor
 * time of a build went into optimising what was over before it paid. React works without its checks for developers.
 */
function tuneToShortRun() {
  setFlagsFromString('--liftoff-only');
  setFlagsFromString('--interrupt-budget=3000000');
  setFlagsFromString('--no-flush-bytecode');
  process.env['NODE_ENV'] ??= 'production';
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes a file whole or not at all; a program that lies in a folder nobody may write to runs without. */
function replace(file, bytes) {
  const beside = `${file}-${process.pid}`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}
