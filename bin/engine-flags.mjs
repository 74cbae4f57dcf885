/**
 * Flags that tune the engine to a run of a few seconds: code that runs briefly is not compiled twice. Without them a
 * third of the processor time of a build goes into optimising what is over before it pays (bench/RESULTS.md). Code
 * that runs for long is still optimised. V8 renames such flags, and Node does not start with one that it does not know:
 * each stands under the versions in which it was tried, and in any other version there are none.
 * What is made is soon done with: a fourth of the usual room for it, in megabytes, holds the memory of a build down; a
 * sixteenth took little more off and cost a twentieth of its processor time. What is done with is collected when the heap is by
 * three fifths larger than what is needed, and not when it is several times as large: a sixteenth less memory of a build, for a
 * hundredth of its processor time.
 */
const COMMON = ['--liftoff-only', '--no-flush-bytecode', '--max-semi-space-size=4', '--heap-growing-percent=60'];
const BY_VERSION = new Map([
  [20, [...COMMON, '--interrupt-budget=3000000', '--wasm-lazy-validation']],
  [22, [...COMMON, '--invocation-count-for-turbofan=130000']],
  [24, [...COMMON, '--invocation-count-for-turbofan=130000', '--no-maglev']],
]);

/** A run over more rules and posters than this is no brief one: with the flags it takes half as long again. */
const LARGE = 1_000_000;

/**
 * Sets of thousands of centers: by two fifths. Holds the memory of 10,000 centers near that of 350, for a twentieth of the time;
 * known to all of these versions. The last of two such flags counts.
 */
const FLAT = '--heap-growing-percent=40';

/** The flags for a version of Node, such as `20.19.0`, for so many bytes of content and a command; none where they would do harm. */
export function engineFlags(version, bytes = 0, command = '') {
  const known = BY_VERSION.get(Number.parseInt(version, 10));
  if (!known) return [];
  return [...(bytes > LARGE ? [] : known), ...(command === 'batch' ? [FLAT] : [])];
}
