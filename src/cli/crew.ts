import type { ChildProcess } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import type { SetsCrew } from '../jobs/sets-part.js';
import type { BatchFlags } from './batch-options.js';
import type { CrewAnswer, CrewCall } from './crew-words.js';
import type { Surroundings } from './outcome.js';
import { receivedFault } from './sent-fault.js';

/** What one process takes of a machine's memory at most, with room for what else runs there, in bytes. */
const MEMORY = 1e9;

/** More than this write to a disk at a time without being faster. */
const MOST = 8;

/** Sheets that take about as long as the start of a process, which reads the content first. */
const WORTH = 500;

/** Processes that make sets where nobody has said how many: one for each processor, as far as memory goes. */
export const usualWorkers = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY), MOST));

/** Does a run beside other processes that make a part of its sets: as many as there are to be, this one among them. The bytes are the same. */
export async function besideWorkers<T>(
  { flags, workers }: { readonly flags: BatchFlags; readonly workers: number },
  { startSets, folder, language }: Surroundings,
  run: (crew?: SetsCrew) => Promise<T>,
): Promise<T> {
  if (!startSets || workers === 1) return run();
  const children = new Map<ChildProcess, Promise<void>>();
  const crew: SetsCrew = {
    most: workers - 1,
    // Who says how many there are to be has them.
    worth: flags.workers === undefined ? WORTH : 1,
    make(part, turns, onStep) {
      const child = startSets();
      children.set(child, new Promise((over) => child.on('exit', over).on('error', over)));
      const member = turns.member();
      // Whoever cannot be reached has ended or is about to.
      const tell = (call: CrewCall) => child.send(call, () => undefined);
      return new Promise<Awaited<ReturnType<SetsCrew['make']>>>((done, failed) => {
        child.on('message', (answer: CrewAnswer) => {
          if (answer.kind === 'step') onStep(answer.step);
          else if (answer.kind === 'turn') void member.next().then((turn) => tell({ kind: 'turn', ...(turn && { turn }) }));
          else if (answer.kind === 'made') done(answer.made);
          else failed(receivedFault(answer));
        });
        // The system does not start it, or something has ended it: most often there is too little memory. This process does what it had.
        child.on('error', () => done(undefined));
        child.on('exit', () => done(undefined));
        tell({ kind: 'part', part, flags: { ...flags, asOf: part.asOf }, folder, language });
      }).finally(() => member.leave());
    },
  };
  try {
    return await run(crew);
  } finally {
    for (const child of children.keys()) if (child.connected) child.disconnect();
    await Promise.all(children.values());
  }
}
