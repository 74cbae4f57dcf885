import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Bundles of other checkouts and versions stay beside each other; of those long gone nothing stays. */
const MOST_KEPT = 8;
const ENDING = '.code';

/** What was kept under a name; `undefined` when nothing was. */
export function keptCode(name) {
  try {
    return readFileSync(join(folder(), name + ENDING));
  } catch {
    return undefined;
  }
}

/** Keeps it whole or not at all; where nothing can be written, the next run compiles again. */
export function keepCode(name, bytes) {
  try {
    const kept = folder();
    mkdirSync(kept, { recursive: true, mode: 0o700 });
    const beside = join(kept, `${name}-${process.pid}`);
    try {
      writeFileSync(beside, bytes);
      renameSync(beside, join(kept, name + ENDING));
    } finally {
      rmSync(beside, { force: true });
    }
    removeOldest(kept);
  } catch {}
}

/** The folder of this user for what can be made again. */
function folder() {
  const { LOCALAPPDATA: windows, XDG_CACHE_HOME: chosen } = process.env;
  if (process.platform === 'win32' && windows) return join(windows, 'taqta', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'taqta');
  return join(chosen && isAbsolute(chosen) ? chosen : join(homedir(), '.cache'), 'taqta');
}

function removeOldest(kept) {
  const files = readdirSync(kept)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({ path: join(kept, name), time: statSync(join(kept, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { path } of files.slice(MOST_KEPT)) rmSync(path, { force: true });
}
