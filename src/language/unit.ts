/** What a term is counted in. */
export const UNITS = ['minute', 'hour', 'working-day', 'calendar-day', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** A number and what it counts. */
export interface Duration {
  readonly value: number;
  readonly unit: Unit;
}

/** Every unit of a term that a bare «day» may mean. */
export const DAYS: readonly Unit[] = ['working-day', 'calendar-day', 'day'];
