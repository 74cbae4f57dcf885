/*
 * Where the recordings of this version lie. A player has checked them, or says where on the disk they are; opened alone, the
 * page finds them beside itself.
 */

let addresses: Readonly<Record<string, string>> = {};
const alone = parent === window;

/** The recordings that the player has found. */
export function takeRecordings(found: Readonly<Record<string, string>>): void {
  addresses = found;
}

/** The address of a recording; `undefined` where it is not there, or not yet. */
export const addressOf = (path: string | undefined): string | undefined =>
  path === undefined || silent.has(path) ? undefined : alone ? path : addresses[path];

/** Recordings that did not play. */
const silent = new Set<string>();

/** A recording that is missing or cut off is passed over from now on. */
export function passOver(path: string): void {
  silent.add(path);
}
