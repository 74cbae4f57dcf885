import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Painter, PaintTask } from '../jobs/painter.js';
import { Stop } from '../problem.js';
import type { Surroundings } from './outcome.js';
import type { PaintAnswer } from './paint-answer.js';

/**
 * Does a run beside a second process that paints: it loads react-pdf while this one reads the content, and sets the
 * next sheet while this one proves the last. The bytes are the same.
 * A process and not a thread: two threads that fill memory wait for each other (bench/RESULTS.md).
 */
export async function besidePainting<T>({ startPainting }: Surroundings, run: (painter?: Painter) => Promise<T>): Promise<T> {
  if (!startPainting) return run();
  const child = startPainting();
  const { painter, asked } = painterIn(child);
  try {
    const result = await run(painter);
    if (asked()) {
      child.disconnect();
      await once(child, 'exit');
    }
    return result;
  } finally {
    child.kill();
  }
}

interface Waiting {
  done(painted: Awaited<ReturnType<Painter>>): void;
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
    else next?.failed(answer.kind === 'stop' ? new Stop(answer.exitCode, answer.problems) : answer.fault);
  });
  child.on('error', end);
  child.on('exit', (code, signal) => end(new Error(`the process that paints has ended (${signal ?? code})`)));
  const painter: Painter = (task: PaintTask) =>
    new Promise((done, failed) => {
      tasks += 1;
      if (ended) return failed(ended.fault);
      waiting.push({ done, failed });
      child.send(task);
    });
  return { painter, asked: () => tasks > 0 };
}
