/* Every stretch of time of the screen, in milliseconds unless the name says otherwise. */

export const HOME_IDLE = 60_000;
/** A topic is left alone for this long, and a second more for every `READ_PER_SECOND` characters of its page. */
export const TOPIC_IDLE = 45_000;
export const READ_PER_SECOND = 10;
export const LONGEST_IDLE = 180_000;
export const WARNING_SECONDS = 20;
/** A slide is found and begun in this time, and read at so many characters a second; it stands no shorter and no longer. */
const SLIDE = { found: 4_000, perSecond: 12, shortest: 8_000, longest: 24_000 };
export const STATUS_IDLE = 60_000;
export const LONG_PRESS = 3_000;
/** The memory is noted as often. */
export const HEAP_SAMPLE = 600_000;
/** A loop has run as long before what lies under it is made ready, in steps as far apart. */
export const AHEAD_AFTER = 1_500;
export const AHEAD_STEP = 40;
/** The clock is looked at as often, and when a minute is over: it, the notices and the day change with that. */
export const CLOCK_LOOK = 5_000;
/** A leaflet has been printed by then, and was taken. */
export const LEAFLET_REST = 30_000;

/**
 * How long a slide stands, in milliseconds: 4 s, and a second for every 12 characters of the language that has more of
 * them, between 8 and 24 s. Somebody who walks by reads one language, slower than subtitles run. Source: the design of the
 * screens, KIOSK2.md, section 3.
 */
export function readingTime(halves: readonly string[]): number {
  const signs = Math.max(0, ...halves.map((half) => half.replace(/\s+/g, ' ').trim().length));
  return Math.min(SLIDE.longest, Math.max(SLIDE.shortest, SLIDE.found + (signs * 1000) / SLIDE.perSecond));
}

/** A phone has to be taken out for a code. */
export const CODE_SLIDE = SLIDE.longest;
