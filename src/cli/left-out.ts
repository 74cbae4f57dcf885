/** Thrown in a bundle without the work in the place of that: nothing has been done or printed yet. */
export class LeftOut extends Error {}
