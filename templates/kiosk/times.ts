/* Every stretch of time of the screen, in milliseconds unless the name says otherwise. */

export const HOME_IDLE = 60_000;
/** A topic is left alone for this long, and a second more for every `READ_PER_SECOND` characters of its page. */
export const TOPIC_IDLE = 45_000;
export const READ_PER_SECOND = 10;
export const LONGEST_IDLE = 180_000;
export const WARNING_SECONDS = 20;
export const ATTRACT_SLIDE = 9_000;
export const DISPLAY_SLIDE = 14_000;
export const STATUS_IDLE = 60_000;
export const LONG_PRESS = 3_000;
/** The memory is noted as often. */
export const HEAP_SAMPLE = 600_000;
/** A loop has run as long before what lies under it is made ready, in steps as far apart. */
export const AHEAD_AFTER = 1_500;
export const AHEAD_STEP = 40;
/** The clock is looked at as often; it, the notices and the day change with the minute. */
export const CLOCK_TICK = 1_000;
/** A leaflet has been printed by then, and was taken. */
export const LEAFLET_REST = 30_000;
