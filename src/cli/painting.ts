import type { ChildProcess } from 'node:child_process';
import type { FitTask, Painter, PaintTask } from '../jobs/painter.js';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import type { Surroundings } from './outcome.js';
import type { PaintAnswer } from './paint-answer.js';
import { receivedFault } from './sent-fault.js';
import { PAINTING } from './usage.js';

/**
 * Does a run beside a second process that paints: it loads react-pdf while this one reads the content, and sets the
 * next sheet while this one proves the last. The bytes are the same.
 * A process and not a thread: two threads that fill memory wait for each other (docs/decisions.md).
 */
export async function besidePainting<T>({ startPainting }: Surroundings, run: (painter?: Painter) => Promise<T>): Promise<T> {
  if (!startPainting) return run();
  const child = startPainting();
  const { painter, asked, over } = painterIn(child);
  try {
    const result = await run(painter);
    if (asked()) {
      if (child.connected) child.disconnect();
      await over;
    }
    return result;
  } finally {
    child.kill();
  }
}

interface Waiting {
  done(painted: Extract<PaintAnswer, { kind: 'painted' }>['painted']): void;
  failed(fault: unknown): void;
}

/** Hands tasks to a painting process, which answers them in their order. */
function painterIn(child: ChildProcess) {
  const waiting: Waiting[] = [];
  let tasks = 0;
  let ended: { readonly fault: unknown } | undefined;
  const end = (fault: unknown) => {
    ended ??= { fault };
    for (const { failed } of waiting.splice(0)) failed(fault);
  };
  child.on('message', (answer: PaintAnswer) => {
    const next = waiting.shift();
    if (answer.kind === 'painted') next?.done(answer.painted);
    else next?.failed(receivedFault(answer));
  });
  const over = new Promise<void>((resolve) => {
    child.on('error', (fault) => {
      end(ofThisMachine(fault.message));
      resolve();
    });
    child.on('exit', (code, signal) => {
      end(signal === null ? new Error(`the process that paints has ended (${code})`) : ofThisMachine(signal));
      resolve();
    });
  });
  const painter = (task: PaintTask | FitTask) =>
    new Promise<Extract<PaintAnswer, { kind: 'painted' }>['painted']>((done, failed) => {
      tasks += 1;
      if (ended) return failed(ended.fault);
      waiting.push({ done, failed });
      // A process that cannot be reached has ended or is about to: its exit says more, and comes after a signal to both.
      child.send(task, () => undefined);
    });
  return { painter: painter as Painter, asked: () => tasks > 0, over };
}

/** The system does not start another process, or something has ended it: most often there is too little memory. */
const ofThisMachine = (found: string): Stop =>
  new Stop(EXIT.environment, [
    {
      code: 'painting-ended',
      severity: 'error',
      where: { file: PAINTING },
      message: phrase('painting-ended.found', { how: found }),
      fix: phrase('painting-ended.fix'),
    },
  ]);
