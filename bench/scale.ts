import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { batchSchema } from '../src/output/batch-record.js';
import { inShard } from '../src/output/shard.js';
import { centerTable } from './center-table.js';
import { type Row, record, tableOf } from './results.js';
import { type Cluster, startCluster } from './slurm.js';

/** As deploy/slurm.sh has them. */
const SHARDS = 8;
const [CENTERS, KILLED] = [10_000, 2];
const ASKED = ['--only', 'rights', '--size', 'a4', '--as-of', '2026-11-22'];

/**
 * `npm run bench:scale -- CENTERS`: the array of deploy/slurm.sh on this machine over so many invented centers; two
 * of its tasks are killed in the middle and requeued. Afterwards nothing may be missing, double or left. Recorded with the usual number.
 */
export async function scale(root: string): Promise<void> {
  const [number = CENTERS] = process.argv.slice(3).map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'taqta-scale-'));
  let cluster: Cluster | undefined;
  try {
    cluster = await startCluster(folder, cpus().length);
    const rows = await shared({ root, folder, cluster, ids: Array.from({ length: number }, (_, at) => `c${at + 1}`) });
    const table = tableOf(rows);
    process.stdout.write(`${table}\n`);
    if (number === CENTERS) record(root, new Date().toISOString().slice(0, 10), table);
  } finally {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Work {
  readonly root: string;
  readonly folder: string;
  readonly cluster: Cluster;
  readonly ids: readonly string[];
}

async function shared({ root, folder, cluster, ids }: Work): Promise<readonly Row[]> {
  const [table, out] = [join(folder, 'offices.csv'), join(folder, 'centers')];
  writeFileSync(table, centerTable(ids.length));
  const taqta = [process.execPath, join(root, 'bin', 'taqta.mjs')];
  const words = [table, out, '--content', join(root, 'content'), ...ASKED];
  const before = performance.now();
  const logs = `--output=${join(folder, 'task-%a.log')}`;
  const job = cluster
    .run(
      'sbatch',
      '--parsable',
      `--export=ALL,TAQTA=${taqta.join(' ')}`,
      `--chdir=${root}`,
      logs,
      join(root, 'deploy', 'slurm.sh'),
      ...words,
    )
    .trim();
  try {
    const killed = await killInTheMiddle(cluster, { job, out, ids });
    while (!isDone(cluster, job)) await pause(250);
    const seconds = (performance.now() - before) / 1000;
    const merged = spawnSync(taqta[0] as string, [taqta[1] as string, 'merge', out, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 30 });
    const mergeSeconds = (performance.now() - before) / 1000 - seconds;
    const bytes = wholeBytes(merged, { out, ids });
    return [
      { what: `${ids.length} centers, one sheet each, by ${SHARDS} shards of Slurm`, measured: `${seconds.toFixed(1)} s`, goal: '' },
      { what: 'tasks killed and requeued, each with so many of its sets', measured: killed.join(', '), goal: `${KILLED}` },
      { what: 'missing, double, left over', measured: 'none', goal: 'none' },
      { what: 'taqta merge', measured: `${mergeSeconds.toFixed(1)} s`, goal: '' },
      { what: 'a sheet', measured: `${(bytes / ids.length / 1000).toFixed(1)} KB`, goal: '≤ 45 KB' },
    ];
  } catch (error) {
    for (const name of readdirSync(folder).filter((each) => each.startsWith('task-')))
      process.stderr.write(`${name}:\n${readFileSync(join(folder, name), 'utf8')}\n`);
    throw error;
  } finally {
    cluster.run('scancel', job);
  }
}

interface Tasks {
  readonly job: string;
  readonly out: string;
  readonly ids: readonly string[];
}

/** Kills two tasks while they have a quarter of their sets and not all, without a warning, and has Slurm run them again. Says how far they were. */
async function killInTheMiddle(cluster: Cluster, { job, out, ids }: Tasks): Promise<readonly string[]> {
  const shards = Array.from({ length: SHARDS }, (_, at) => ids.filter((id) => inShard(id, { index: at + 1, count: SHARDS })));
  const killed = new Map<number, string>();
  while (killed.size < KILLED) {
    const there = new Set(existsSync(out) ? readdirSync(out) : []);
    for (const [index, own] of shards.entries()) {
      const made = own.filter((id) => there.has(id)).length;
      if (made < own.length / 4 || made === own.length || killed.has(index) || killed.size === KILLED) continue;
      if (killTask(cluster, `${job}_${index}`)) killed.set(index, `${made} of ${own.length}`);
    }
    if (killed.size < KILLED && isDone(cluster, job))
      throw new Error(`expected to kill ${KILLED} tasks, found all done: take more centers`);
  }
  for (const index of killed.keys()) {
    const task = `${job}_${index}`;
    let state = shownOf(cluster, task)['JobState'];
    for (; state === 'RUNNING' || state === 'COMPLETING'; state = shownOf(cluster, task)['JobState']) await pause(100);
    if (state !== 'FAILED') throw new Error(`expected a task that was killed, found it ${state}`);
    cluster.run('scontrol', 'requeue', task);
  }
  return [...killed.values()];
}

/** Kills the processes of a task; returns whether there were any. */
function killTask(cluster: Cluster, task: string): boolean {
  const { JobId: id = '', JobState: state } = shownOf(cluster, task);
  if (state !== 'RUNNING') return false;
  const listed = spawnSync('scontrol', ['listpids', id], { encoding: 'utf8', env: cluster.env }).stdout.trim().split('\n').slice(1);
  const pids = listed.map((line) => Number(line.trim().split(/\s+/)[0])).filter((pid) => pid > 0);
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile, which its state says.
    }
  }
  return pids.length > 0;
}

/** Whether no task waits or runs any more. */
const isDone = (cluster: Cluster, job: string): boolean => cluster.run('squeue', '--noheader', `--jobs=${job}`).trim() === '';

/** What Slurm says of a task. */
const shownOf = (cluster: Cluster, task: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...cluster.run('scontrol', 'show', 'job', task).matchAll(/(\w+)=(\S*)/g)].map(([, name, value]) => [name, value]));

/** Holds what lies there against the table, beside what `merge` says of it; returns the bytes of all sheets. */
function wholeBytes({ status, stdout, stderr }: ReturnType<typeof spawnSync>, { out, ids }: Omit<Tasks, 'job'>): number {
  if (status !== 0) throw new Error(`taqta merge ended with ${status}:\n${stdout}${stderr}`);
  const { out: _, ...result } = JSON.parse(String(stdout)).result;
  const { centers } = batchSchema.parse(result);
  const reported = centers.map(({ id }) => id);
  if (reported.join() !== ids.join()) throw new Error(`expected ${ids.length} centers in the order of the table, found ${reported.length}`);
  const folders = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [hidden, made] = [folders.filter(({ name }) => name.startsWith('.')), folders.filter(({ name }) => !name.startsWith('.'))];
  if (made.length !== ids.length) throw new Error(`expected ${ids.length} folders, found ${made.length}`);
  const left = hidden.map(({ name }) => name).filter((name) => /^\.(new|old)-/.test(name));
  if (left.length > 0) throw new Error(`expected nothing half-written, found ${left.join(', ')}`);
  return centers.reduce((sum, { files }) => files.reduce((all, file) => all + file.bytes, sum), 0);
}
