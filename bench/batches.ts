import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { sha256 as sha256Of } from '../src/hash.js';
import { centerScreenFiles } from '../src/output/center-screen-files.js';
import { filesOfScreen, readVersion } from '../src/output/deliver-screen.js';
import { SHARED } from '../src/player/center-screen.js';
import { chances } from '../test/chances.js';
import { centerTable } from './center-table.js';

const [ROUNDS, SECONDS, CENTERS] = [100, 3600, 120];

/** One center of so many has a screen. */
const SCREENS = 6;

/**
 * `npm run soak:batches -- ROUNDS SEED SECONDS`: the sets of many centers with print files, zips and screens, killed at moments that
 * follow from the seed, each time with another center renamed. After each kill every folder of a center is whole, of the run before
 * or of this one: its zip has what the folder has, and its screen all files of its version. A run to its end then has every center,
 * with the bytes that it has from nothing. Ends at the first fault.
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
    'rights,kiosk',
    '--size',
    'a4',
    '--also',
    'print,zip',
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
    writeFileSync(table, withScreens(centerTable(CENTERS)));
    const long = toItsEnd(out);
    for (; round < rounds && performance.now() < until && faults.length === 0; round += 1) {
      writeFileSync(table, withScreens(centerTable(CENTERS, { at: round % CENTERS, has: 'another name' })));
      // Every tenth begins from nothing, so that most centers are written.
      if (round % 10 === 0) rmSync(out, { recursive: true, force: true });
      await killed(spawn(process.execPath, words(out), { stdio: 'ignore', detached: true }), chance() * long);
      faults = await brokenIn(out);
    }
    toItsEnd(out);
    const fresh = join(folder, 'fresh');
    toItsEnd(fresh);
    faults = [...faults, ...(await brokenIn(out)), ...differences(out, fresh)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (faults.length > 0) {
    process.stderr.write(`seed ${seed}, after ${round} kills: ${faults.join('; ')}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${round} batches killed: every center was whole, and whole again\n`);
}

/** A table of centers some of which have a screen. */
const withScreens = (table: string): string =>
  table
    .split('\r\n')
    .map((row, at) => `${row};${at === 0 ? 'screens' : hasScreen(at) ? 'hall' : 'none'}`)
    .join('\r\n');

const hasScreen = (row: number): boolean => row % SCREENS === 1;

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
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== SHARED)
        .map(({ name }) => name)
    : [];

interface Placed {
  readonly path: string;
  readonly sha256: string;
}

const setOf = (out: string, center: string) =>
  JSON.parse(readFileSync(join(out, center, 'set.json'), 'utf8')) as { readonly files: readonly Placed[] };

/** The files that every center has. */
const filesOf = (center: string): readonly string[] => ['rights-a4.pdf', 'print_a4.pdf', `${center}.zip`];

/** What is not as the folder of a center says itself, or not whole. */
async function brokenIn(out: string): Promise<readonly string[]> {
  const found = await Promise.all(centersIn(out).map((center) => brokenOf(out, center)));
  return found.flat();
}

async function brokenOf(out: string, center: string): Promise<readonly string[]> {
  const { files } = setOf(out, center);
  const bytes = new Map(files.map(({ path }) => [path, readFileSync(join(out, center, path))]));
  const broken = files.filter(({ path, sha256 }) => sha256Of(bytes.get(path) ?? '') !== sha256).map(({ path }) => path);
  const lost = filesOf(center).filter((path) => !bytes.has(path));
  if (broken.length + lost.length > 0) return [...broken, ...lost].map((path) => `${center}/${path} is broken`);
  const packed = unzipSync(bytes.get(`${center}.zip`) ?? new Uint8Array());
  const unlike = ['rights-a4.pdf', 'print_a4.pdf'].filter(
    (path) => bytes.get(path)?.equals(packed[`${center}/${path}`] ?? new Uint8Array()) !== true,
  );
  const screen = bytes.has('screen/index.html') ? await brokenScreen(out, center) : [];
  return [...unlike.map((path) => `${center}.zip has another ${path}`), ...screen.map((path) => `the screen of ${center} lacks ${path}`)];
}

/** Files of a screen that are not there, or are others than its version says. */
async function brokenScreen(out: string, center: string): Promise<readonly string[]> {
  try {
    const screen = await centerScreenFiles(out, center);
    const { statement } = await readVersion(screen);
    const files = new Map((await filesOfScreen(screen)).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]));
    const isWhole = ({ path, sha256 }: Placed): boolean => sha256Of(/"([^"]*)"/.exec(files.get(path) ?? '')?.[1] ?? '') === sha256;
    return statement.files.filter((file) => !isWhole(file)).map(({ path }) => path);
  } catch (error) {
    return [`what it needs: ${error}`];
  }
}

/** A version of a screen has a number that grows with each that there was: what else is different is named. */
function differences(one: string, other: string): readonly string[] {
  const [mine, theirs] = [centersIn(one), centersIn(other)];
  const printed = (out: string, center: string): string =>
    setOf(out, center)
      .files.flatMap(({ path, sha256 }) => (path.startsWith('screen/') ? [] : [`${path} ${sha256}`]))
      .sort()
      .join();
  const unlike = mine.filter((center) => printed(one, center) !== printed(other, center));
  const screens = mine.filter((center) => existsSync(join(one, center, 'screen')) !== existsSync(join(other, center, 'screen')));
  return [
    ...(mine.join() === theirs.join() ? [] : ['other centers']),
    ...unlike.map((center) => `${center} differs`),
    ...screens.map((center) => `the screen of ${center} differs`),
    ...(mine.some((center) => existsSync(join(one, center, 'screen'))) ? [] : ['no screen']),
  ];
}
