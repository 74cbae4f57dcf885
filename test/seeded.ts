/** Numbers from 0 to 1, the same for the same seed: the grain and the scratches of photographs, which were chosen by it. All else takes chances.ts. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
