/*
 * A page that many centers share has a mark wherever something of a center belongs, `<!--own topic contacts 2026-11-27-->`;
 * each center brings what stands there. Read by the build and by the browser.
 */

/** Markup by the names of its marks. */
export type OwnParts = Readonly<Record<string, string>>;

/** The file of a version that holds what a center brings, as JSON. */
export const OWN_PARTS = 'own.json';

/** Tags of languages have capitals: `kk-Latn`. */
const MARK = /<!--own ([\w -]+)-->/g;

/** The names of the marks. */
export const MARKED = {
  screens: 'screens',
  center: 'center',
  phone: 'phone',
  part: (own: string) => `part ${own}`,
  topic: (own: string) => `topic ${own}`,
  slides: (own: string) => `slides ${own}`,
} as const;

/** What a topic is called in its marks: the id of its own, and the day of which the page speaks. */
export const ownName = (topic: string, day: string): string => `${topic} ${day}`;

/** A page with what a center brings in its marks; nothing where it brings nothing. */
export const withOwnParts = (page: string, parts: OwnParts): string => page.replaceAll(MARK, (_, name: string) => parts[name] ?? '');
