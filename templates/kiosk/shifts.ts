/** A picture that stands for hours wanders in a square of four, so that nothing burns into the panel; in px. */
export const SHIFTS = [
  [0, 0],
  [6, 0],
  [6, 6],
  [0, 6],
] as const;
