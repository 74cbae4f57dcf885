import { HEAP_SAMPLE } from './times.js';

/** Samples of a day. */
const MOST_SAMPLES = 144;
const MEGABYTE = 1_000_000;

interface Sample {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly bytes: number;
}

let samples: readonly Sample[] = [];

/** What the script has in memory, in bytes; only Chromium says it. */
function used(): number | undefined {
  const { memory } = performance as { readonly memory?: { readonly usedJSHeapSize: number } };
  return memory?.usedJSHeapSize;
}

function sample(): void {
  const bytes = used();
  if (bytes !== undefined) samples = [...samples.slice(1 - MOST_SAMPLES), { at: performance.now(), bytes }];
}

/** Begins to note the memory, so that a leak is seen before it fills the machine. */
export function watchHeap(): void {
  sample();
  setInterval(sample, HEAP_SAMPLE);
}

/** The memory now, and how it has changed in the last hours: `9.5 MB, +0.2 MB / 12 h`. */
export function heapTrend(): string {
  const bytes = used();
  const [first] = samples;
  if (bytes === undefined || first === undefined) return '–';
  const grown = (bytes - first.bytes) / MEGABYTE;
  const hours = Math.round((performance.now() - first.at) / 3_600_000);
  return `${(bytes / MEGABYTE).toFixed(1)} MB, ${grown < 0 ? '−' : '+'}${Math.abs(grown).toFixed(1)} MB / ${hours} h`;
}
