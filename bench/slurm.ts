import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A cluster of this one machine. */
export interface Cluster {
  /** In which its commands run. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs a command of Slurm and returns what it prints. Throws when it fails. */
  run(command: string, ...words: readonly string[]): string;
  /** Ends every program that was started for it. */
  stop(): Promise<void>;
}

/** Seconds after which a task that is requeued may start, and for which a machine is waited for. */
const [REQUEUE, PATIENCE] = [5, 30];

/** Starts Slurm (munged, slurmctld, slurmd) with all that it keeps in a folder; installs it from Debian where it is missing. Needs root. */
export async function startCluster(folder: string, cpus: number): Promise<Cluster> {
  if (process.getuid?.() !== 0) throw new Error('expected to run as root: slurmd starts tasks as other users');
  install();
  const [name, ports] = [hostname(), [await freePort(), await freePort()]];
  const paths = Object.fromEntries(['munge', 'state', 'spool'].map((each) => [each, join(folder, each)])) as Record<Kept, string>;
  // munged is a user of its own.
  chmodSync(folder, 0o755);
  for (const path of Object.values(paths)) mkdirSync(path);
  const socket = join(paths.munge, 'socket');
  const conf = join(folder, 'slurm.conf');
  writeFileSync(conf, configuration({ name, ports, cpus, folder, paths, socket }));
  const env = { ...process.env, SLURM_CONF: conf };
  const started: ChildProcess[] = [];
  const start = (command: string, words: readonly string[], as?: Readonly<{ uid: number; gid: number }>): void => {
    const log = openSync(join(folder, `${command}.log`), 'a');
    // A group of its own: Ctrl-C ends the bench, which ends them in their order.
    started.push(spawn(command, words, { env, stdio: ['ignore', log, log], detached: true, ...as }));
  };
  const run: Cluster['run'] = (command, ...words) =>
    execFileSync(command, words, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    for (const each of started.reverse()) await ended(each);
  };
  try {
    start('munged', ['--foreground', ...mungeFiles(paths.munge, socket)], mungeUser(paths.munge));
    await until(() => run('munge', '-n', '--socket', socket), 'munged');
    start('slurmctld', ['-D', '-c']);
    await until(() => run('scontrol', 'ping'), 'slurmctld');
    start('slurmd', ['-D', '-c', '-N', name]);
    await until(() => {
      if (!/idle/.test(run('sinfo', '-h', '-o', '%T'))) throw new Error('expected a machine that waits for work');
    }, 'slurmd');
    return { env, run, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Kept = 'munge' | 'state' | 'spool';

function install(): void {
  try {
    for (const command of ['munged', 'slurmctld', 'slurmd']) execFileSync('which', [command], { stdio: 'ignore' });
  } catch {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '--quiet'], { env, stdio: 'inherit' });
    execFileSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'slurm-wlm', 'munge'], { env, stdio: 'inherit' });
  }
}

interface Configuration {
  readonly name: string;
  /** Of slurmctld and of slurmd. */
  readonly ports: readonly number[];
  readonly cpus: number;
  readonly folder: string;
  readonly paths: Readonly<Record<Kept, string>>;
  readonly socket: string;
}

const configuration = ({ name, ports, cpus, folder, paths, socket }: Configuration): string => `ClusterName=taqta
SlurmctldHost=${name}(127.0.0.1)
SlurmctldPort=${ports[0]}
SlurmdPort=${ports[1]}
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=${socket},cred_expire=${REQUEUE}
StateSaveLocation=${paths.state}
SlurmdSpoolDir=${paths.spool}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,batch_sched_delay=0
MinJobAge=3600
ReturnToService=2
NodeName=${name} NodeAddr=127.0.0.1 CPUs=${cpus} RealMemory=${Math.floor((totalmem() / 2 ** 20) * 0.9)} State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;

function mungeFiles(folder: string, socket: string): readonly string[] {
  const [key, log, pid, seed] = ['key', 'log', 'pid', 'seed'].map((name) => join(folder, name)) as [string, string, string, string];
  execFileSync('mungekey', ['--create', '--keyfile', key]);
  return [`--key-file=${key}`, `--socket=${socket}`, `--log-file=${log}`, `--pid-file=${pid}`, `--seed-file=${seed}`];
}

/** munged refuses a folder that is not its own, and others have to reach its socket. */
function mungeUser(folder: string): { readonly uid: number; readonly gid: number } {
  const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'munge'], { encoding: 'utf8' })));
  chownSync(folder, uid, gid);
  chownSync(join(folder, 'key'), uid, gid);
  chmodSync(folder, 0o711);
  return { uid, gid };
}

async function until(answers: () => unknown, program: string): Promise<void> {
  for (let waited = 0; ; waited += 0.25) {
    try {
      answers();
      return;
    } catch (error) {
      if (waited >= PATIENCE) throw new Error(`expected ${program} to answer within ${PATIENCE} s`, { cause: error });
    }
    await pause(250);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const over = (): boolean => child.exitCode !== null || child.signalCode !== null;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (over()) return;
    child.kill(signal);
    for (let waited = 0; waited < 10_000 && !over(); waited += 100) await pause(100);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
