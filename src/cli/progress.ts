import type { Step } from '../output/run.js';
import type { Terminal } from './terminal.js';

export interface Progress {
  onProgress(step: Step): void;
  /** Leaves a clean line for what comes after. */
  end(): void;
}

/** One line that is written over on a terminal, a line a step for a log, silence where a program reads. */
export function showProgress(terminal: Terminal, silent: boolean): Progress {
  if (silent) return { onProgress: () => undefined, end: () => undefined };
  if (!terminal.watched) return { onProgress: (step) => terminal.err(`${lineOf(step)}\n`), end: () => undefined };
  const wipe = '\r\u001b[2K';
  return {
    onProgress: (step) => terminal.err(wipe + terminal.errColours.dim(lineOf(step))),
    end: () => terminal.err(wipe),
  };
}

function lineOf({ done, total, what }: Step): string {
  return `${String(done).padStart(String(total).length)}/${total} ${what}`;
}
