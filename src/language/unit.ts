/** What a term is counted in. */
export const UNITS = ['minute', 'hour', 'working-day', 'calendar-day', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** Every unit of a term that a bare «day» may mean. */
export const DAYS: readonly Unit[] = ['working-day', 'calendar-day', 'day'];

/** All that a fact counts: a term, years of life, hundredths, money. */
export type Counted = Unit | 'age' | 'percent' | 'tenge' | 'tiyn';

/** A number, whole or not, and what it counts. */
export interface Quantity {
  readonly value: number;
  readonly unit: Counted;
}
