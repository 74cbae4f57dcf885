/** Whole numbers of 32 bits that follow from a seed (mulberry32). */
function wholes(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Numbers from 0 to 1 that follow from a seed. */
export function chances(seed: number): () => number {
  const next = wholes(seed);
  return () => next() / 2 ** 32;
}

/** Whole numbers below a limit that follow from a seed. */
export function below(seed: number): (limit: number) => number {
  const next = wholes(seed);
  return (limit) => next() % limit;
}

/** One of some things. */
export const oneOf = <T>(things: readonly T[], chance: () => number): T => things[Math.floor(chance() * things.length)] as T;
