import { keep, recall } from './kept.js';

/** Something that went wrong on the screen, for its administrator. */
export interface Fault {
  /** When it was last seen, in milliseconds since 1970 by the machine's clock. */
  readonly at: number;
  readonly what: string;
  readonly times: number;
}

/** A fault that comes back each second fills no disk. */
const MOST_FAULTS = 20;
const MOST_CHARACTERS = 160;
const NAME = 'faults';

const isFault = (value: unknown): value is Fault => {
  const { at, what, times } = (value || {}) as Partial<Fault>;
  return typeof at === 'number' && typeof what === 'string' && typeof times === 'number';
};

/** Watchdog and screen are scripts of their own: the window holds what both know. */
const holder = window as unknown as { taqtaFaults?: readonly Fault[] };

/** The faults of this machine, the newest first, also those before it was restarted. */
export function faults(): readonly Fault[] {
  if (!holder.taqtaFaults) {
    const kept = recall(NAME);
    holder.taqtaFaults = Array.isArray(kept) ? kept.filter(isFault).slice(0, MOST_FAULTS) : [];
  }
  return holder.taqtaFaults;
}

/** Notes a fault; one that has been seen before is counted. */
export function noteFault(words: string): void {
  const what = words.slice(0, MOST_CHARACTERS);
  const same = faults().filter((fault) => fault.what === what)[0];
  const others = faults().filter((fault) => fault !== same);
  holder.taqtaFaults = [{ at: Date.now(), what, times: (same ? same.times : 0) + 1 }, ...others].slice(0, MOST_FAULTS);
  keep(NAME, holder.taqtaFaults);
}

/** What the watchdog listens to: from file:// a browser tells a page no more of an error than that there was one. */
export const FAULT = 'taqta-fault';

/** Hands an error to the watchdog with all that is known of it. */
export function reportFault(error: unknown): void {
  dispatchEvent(new CustomEvent(FAULT, { detail: error }));
}

/** What a listener or a timer calls: an error in it is reported, and ends nothing else. */
export const guarded =
  <Given extends readonly unknown[]>(work: (...given: Given) => void) =>
  (...given: Given): void => {
    try {
      work(...given);
    } catch (error) {
      reportFault(error);
    }
  };
