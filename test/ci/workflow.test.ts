import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'));
const { strategy, steps } = jobs.check;

test('the check runs on every system, from the oldest Node that package.json allows', () => {
  expect(strategy.matrix.system).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(engines.node).toContain(`>=${strategy.matrix.node[0]}.`);
  expect(strategy.matrix.node.slice(1)).toEqual(['22', '24']);
});

test('the check does nothing but .ci/run on a clean checkout', () => {
  expect(steps.map(({ uses, run }: { uses?: string; run?: string }) => run ?? uses?.replace(/@.*/, ''))).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'bash .ci/run',
  ]);
});
