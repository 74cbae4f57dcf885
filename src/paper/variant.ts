/**
 * How a poster leaves the house. `office`: an office printer, nothing but flat colour near the edge. `press`: bleed,
 * marks and inks for a print shop. `tiles`: A3 and A2 on several A4 to glue together. `gray`: light grounds, no
 * colour. `large-print`: body type of 18 pt or more on as many sheets as it takes.
 */
export const VARIANTS = ['office', 'press', 'tiles', 'gray', 'large-print'] as const;
export type Variant = (typeof VARIANTS)[number];
