import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { program } from '../../src/cli/program.js';
import { inProcess } from '../cli/in-process.js';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The names that the command reads which part it has from. */
const QUEUE = [...text('src/cli/batch.ts').matchAll(/(?:index|count|first): '([A-Z_]+)'/g)].map(([, name = '']) => name);

/** Whether the command takes these words as they stand: it refuses unknown flags before it does anything. */
function taken(words: readonly string[]): boolean {
  const command = program('0', inProcess('.'), () => undefined).commands.find((each) => each.name() === words[0]);
  const flags = words.filter((word) => word.startsWith('--'));
  return command !== undefined && flags.every((flag) => command.options.some(({ long }) => long === flag));
}

describe('The manifest for Kubernetes', () => {
  const [job, claim] = parseAllDocuments(text('deploy/kubernetes.yaml')).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
  const { spec } = job.spec.template;
  const [container] = spec.containers;

  test('gives each index a shard, and says how many there are by the name that the command reads', () => {
    expect(job).toMatchObject({ apiVersion: 'batch/v1', kind: 'Job' });
    expect(job.spec).toMatchObject({ completionMode: 'Indexed', backoffLimitPerIndex: 3 });
    const environment = Object.fromEntries(container.env.map(({ name, value }: { name: string; value: string }) => [name, value]));
    expect(environment).toMatchObject({ JOB_COMPLETIONS: String(job.spec.completions) });
    expect(QUEUE).toContain('JOB_COMPLETIONS');
    // Kubernetes sets it itself; whoever set it here would take the same shard on every machine.
    expect(QUEUE).toContain('JOB_COMPLETION_INDEX');
    expect(environment).not.toHaveProperty('JOB_COMPLETION_INDEX');
    // Retries of one index alone are Kubernetes's own: it asks for this policy.
    expect(spec.restartPolicy).toBe('Never');
  });

  test('works in the one volume that all of them share', () => {
    const [volume] = spec.volumes;
    expect(container.volumeMounts).toEqual([{ name: volume.name, mountPath: container.workingDir }]);
    expect(volume.persistentVolumeClaim.claimName).toBe(claim.metadata.name);
    expect(claim.spec.accessModes).toEqual(['ReadWriteMany']);
  });

  test('calls the command as it is', () => {
    expect(container.args[0]).toBe('batch');
    expect(taken(container.args)).toBe(true);
    expect(taken(['batch', '--machines'])).toBe(false);
  });
});

test('The image installs the packed package and calls the command as it is', () => {
  const lines = text('deploy/Dockerfile').split('\n');
  expect(lines.find((line) => line.startsWith('FROM'))).toBe('FROM node:20-slim');
  const [oldest] = /\d+/.exec(JSON.parse(text('package.json')).engines.node) ?? [];
  expect(oldest).toBe('20');
  const listed = (name: string): readonly string[] =>
    JSON.parse(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length) ?? '[]');
  expect(listed('ENTRYPOINT')).toEqual(Object.keys(JSON.parse(text('package.json')).bin));
  expect(taken(listed('CMD'))).toBe(true);
});

describe('The script for Slurm', () => {
  const script = text('deploy/slurm.sh');

  test('asks for an array that may be requeued, of which the command reads the part', () => {
    expect(script).toMatch(/^#SBATCH --array=0-7$/m);
    expect(script).toMatch(/^#SBATCH --requeue$/m);
    const named = [...script.matchAll(/SLURM_ARRAY_\w+/g)].map(([name]) => name);
    expect(named.sort()).toEqual(QUEUE.filter((name) => name.startsWith('SLURM')).sort());
  });

  test.skipIf(process.platform === 'win32')('hands the table, the output and all else to the command', async () => {
    const called = join(await temporaryFolder(), 'called.sh');
    writeFileSync(called, '#!/bin/sh\nprintf "%s|" "$TAQTA_WAIT" "$@"\n');
    chmodSync(called, 0o755);
    const words = ['my offices.csv', '/share/centers', '--content', 'my content'];
    const answer = execFileSync('sh', [join(ROOT, 'deploy', 'slurm.sh'), ...words], {
      env: { ...process.env, TAQTA: called },
      encoding: 'utf8',
    });
    const [wait, ...given] = answer.split('|').slice(0, -1);
    expect(wait).toBe('60');
    expect(given).toEqual(['batch', '--centers', 'my offices.csv', '--out', '/share/centers', '--content', 'my content']);
    expect(taken(given)).toBe(true);
  });
});
