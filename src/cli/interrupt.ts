/** Exit code of a program that was ended by Ctrl-C: 128 + SIGINT. */
export const INTERRUPTED = 130;

/** npm hands a Ctrl-C on that the terminal has sent already: within this time, in milliseconds, it is the same one. */
const SAME_MOMENT = 500;

/** A run was interrupted that writes one set after the other: those that it had made stay. */
export class SetsInterrupted extends Error {}

/** Makes sets. Throws SetsInterrupted where the signal has ended that. */
export async function makingSets<T>(signal: AbortSignal, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw signal.aborted ? new SetsInterrupted() : error;
  }
}

/** A signal that Ctrl-C or a request to end aborts; a second Ctrl-C ends the program where it stands. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  let first: number | undefined;
  const interrupt = () => {
    if (first !== undefined && performance.now() - first > SAME_MOMENT) process.exit(INTERRUPTED);
    first ??= performance.now();
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}
