import type { Turn } from '../jobs/body-turns.js';
import { batchOptions } from './batch-options.js';
import type { CrewAnswer, CrewCall } from './crew-words.js';
import { endWithStarter } from './end-with-starter.js';
import { sentFault } from './sent-fault.js';

/** What runs in a process of a crew: makes the part for which it is asked. It ends with the process that started it, which alone decides what Ctrl-C means. */
export function serveSets(closing: () => void): void {
  let onTurn: (turn: Turn | undefined) => void = () => undefined;
  // Nobody is there to hear that nobody is there: 'disconnect' comes next.
  const say = (answer: CrewAnswer) => process.send?.(answer, undefined, undefined, () => undefined);
  process.on('message', (call: CrewCall) => {
    if (call.kind === 'turn') onTurn(call.turn);
    else void make(call).then(say);
  });
  endWithStarter(closing);

  async function make({ part: { asOf: _, ...part }, flags, folder, language }: Extract<CrewCall, { kind: 'part' }>): Promise<CrewAnswer> {
    try {
      const surroundings = { folder, language, signal: new AbortController().signal, patienceMs: undefined };
      const options = await batchOptions(flags, surroundings, { onProgress: (step) => say({ kind: 'step', step }) });
      const turn = () =>
        new Promise<Turn | undefined>((resolve) => {
          onTurn = resolve;
          say({ kind: 'turn' });
        });
      const stories = await import('../stories/batch.js');
      return { kind: 'made', made: await stories.batchPart({ ...options, ...part, turn }) };
    } catch (fault) {
      return sentFault(fault);
    }
  }
}
