import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chances } from '../test/chances.js';
import { centerTable } from './center-table.js';

const [ROUNDS, SECONDS, CENTERS] = [100, 3600, 120];

/**
 * `npm run soak:batches -- ROUNDS SEED SECONDS`: the sets of many centers, killed at moments that follow from the seed, each time
 * with another center renamed. After each kill every folder of a center is whole, of the run before or of this one; a run to its
 * end then has every center, with the bytes that it has from nothing. Ends at the first fault.
 */
export async function batches(root: string): Promise<void> {
  const [rounds = ROUNDS, seed = 1, seconds = SECONDS] = process.argv.slice(3).map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'taqta-batches-'));
  const [out, table] = [join(folder, 'out'), join(folder, 'centers.csv')];
  const words = (to: string): readonly string[] => [
    join(root, 'bin', 'taqta.mjs'),
    'batch',
    '--centers',
    table,
    '--content',
    join(root, 'content'),
    '--out',
    to,
    '--only',
    'rights',
    '--size',
    'a4',
  ];
  const toItsEnd = (to: string): number => {
    const before = performance.now();
    const { status, stderr } = spawnSync(process.execPath, words(to), { encoding: 'utf8' });
    if (status !== 0) throw new Error(`taqta batch ended with ${status}:\n${stderr}`);
    return performance.now() - before;
  };
  const chance = chances(seed);
  const until = performance.now() + seconds * 1000;
  let faults: readonly string[] = [];
  let round = 0;
  try {
    writeFileSync(table, centerTable(CENTERS));
    const long = toItsEnd(out);
    for (; round < rounds && performance.now() < until && faults.length === 0; round += 1) {
      writeFileSync(table, centerTable(CENTERS, { at: round % CENTERS, has: 'another name' }));
      // Every tenth begins from nothing, so that most centers are written.
      if (round % 10 === 0) rmSync(out, { recursive: true, force: true });
      await killed(spawn(process.execPath, words(out), { stdio: 'ignore', detached: true }), chance() * long);
      faults = brokenIn(out);
    }
    toItsEnd(out);
    const fresh = join(folder, 'fresh');
    toItsEnd(fresh);
    faults = [...faults, ...brokenIn(out), ...differences(out, fresh)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (faults.length > 0) {
    process.stderr.write(`seed ${seed}, after ${round} kills: ${faults.join('; ')}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${round} batches killed: every center was whole, and whole again\n`);
}

/** Kills a command with all that it has started. */
async function killed(child: ChildProcess, afterMs: number): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([ended, pause(afterMs)]);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended.
  }
  await ended;
}

const centersIn = (out: string): readonly string[] =>
  existsSync(out)
    ? readdirSync(out, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
    : [];

/** What is not as the folder of a center says itself. */
function brokenIn(out: string): readonly string[] {
  return centersIn(out).flatMap((center) => {
    const set = JSON.parse(readFileSync(join(out, center, 'set.json'), 'utf8')) as {
      readonly files: readonly { path: string; sha256: string }[];
    };
    const broken = set.files.filter(
      ({ path, sha256 }) =>
        createHash('sha256')
          .update(readFileSync(join(out, center, path)))
          .digest('hex') !== sha256,
    );
    return [
      ...broken.map(({ path }) => `${center}/${path} is broken`),
      ...(set.files.length === 1 ? [] : [`${center} has ${set.files.length} files`]),
    ];
  });
}

function differences(one: string, other: string): readonly string[] {
  const [mine, theirs] = [centersIn(one), centersIn(other)];
  const unlike = mine.filter(
    (center) => !readFileSync(join(one, center, 'set.json')).equals(readFileSync(join(other, center, 'set.json'))),
  );
  return [...(mine.join() === theirs.join() ? [] : ['other centers']), ...unlike.map((center) => `${center} differs`)];
}
