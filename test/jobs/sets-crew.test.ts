import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { divided } from '../../src/jobs/sets-crew.js';
import type { SetsCrew } from '../../src/jobs/sets-part.js';
import { inShard } from '../../src/output/shard.js';
import { batchPart } from '../../src/stories/batch.js';
import { ASKED, batchOf } from '../batch-of.js';
import { temporaryFolder } from '../temporary-folder.js';

const rows = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id) => ({ id, 'name ru': `Центр № ${id}` }));

/** Others that do their parts in this process. */
const crewFor = (out: string, most: number, isHere: (at: number) => boolean = () => true): SetsCrew => {
  let asked = 0;
  return {
    most,
    worth: 1,
    async make(part, turns, onProgress) {
      const { next, leave } = turns.member();
      asked += 1;
      // Of one that is ended in the middle: it has a body to paint.
      if (!isHere(asked)) {
        await next();
        leave();
        return undefined;
      }
      const signal = new AbortController().signal;
      return batchPart({ ...ASKED, sizes: ['a4', 'a5'], out, ...part, turn: next, onProgress, signal });
    },
  };
};

const filesOf = (out: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(pdf|json|html)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(out, path)).toString('latin1')]);

test('sets are the same files, reports and lists however many make them, also where one of them is ended', async () => {
  const alone = join(await temporaryFolder(), 'out');
  await batchOf(alone, rows, { sizes: ['a4', 'a5'] });
  for (const isHere of [() => true, (at: number) => at !== 1]) {
    const out = join(await temporaryFolder(), 'out');
    const steps: string[] = [];
    const crew = crewFor(out, 2, isHere);
    const { problems } = await batchOf(out, rows, {
      sizes: ['a4', 'a5'],
      crew,
      onProgress: ({ done, total }) => steps.push(`${done}/${total}`),
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
    expect(filesOf(out)).toEqual(filesOf(alone));
    if (isHere(1)) expect(steps.at(-1)).toBe('6/6');
  }
});

test('nobody is asked where there is too little to do', async () => {
  const out = join(await temporaryFolder(), 'out');
  const crew: SetsCrew = { ...crewFor(out, 2), worth: 100, make: () => Promise.reject(new Error('expected nobody to be asked')) };
  expect((await batchOf(out, rows, { crew })).record?.centers).toHaveLength(6);
  const again: SetsCrew = { ...crew, worth: 1 };
  const { record } = await batchOf(out, rows, { crew: again });
  expect(record?.centers.map(({ state }) => state)).toEqual(rows.map(() => 'unchanged'));
});

test('what others find wrong is said once, and a center that fails there is named', async () => {
  const long = `№ ${'Электрқуатынүнемдеуорталығымамандандырылғанқызметкөрсетубасқармасы'.repeat(2)}`;
  const out = join(await temporaryFolder(), 'out');
  const made = [...rows, { id: 'c7', 'name kk': long }, { id: 'c8', 'name kk': long }];
  const alone = await batchOf(join(await temporaryFolder(), 'out'), made);
  const shared = await batchOf(out, made, { crew: crewFor(out, 3) });
  const said = ({ problems }: typeof alone) => problems.map(({ code, where }) => `${code} ${where.line}`).sort();
  expect(alone.record?.centers.filter(({ state }) => state === 'failed').map(({ id }) => id)).toEqual(['c7', 'c8']);
  expect(said(shared)).toEqual(said(alone));
  expect(shared.record).toEqual(alone.record);
});

test('a part of a part is a shard of its own: each center is in one of them', () => {
  for (const at of Array.from({ length: 300 }, (_, number) => number)) {
    const whole = { index: 1 + (at % 5), count: 5 };
    const parts = divided(whole, 1 + (at % 7));
    expect(parts.filter((part) => inShard(`center-${at}`, part))).toHaveLength(inShard(`center-${at}`, whole) ? 1 : 0);
  }
});
