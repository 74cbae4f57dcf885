/** What a term is counted in. */
export type Unit = 'working-day' | 'calendar-day' | 'day' | 'hour' | 'month' | 'year';

/** A number and what it counts. */
export interface Duration {
  readonly value: number;
  readonly unit: Unit;
}

/** Every unit of a term that a bare «day» may mean. */
export const DAYS: readonly Unit[] = ['working-day', 'calendar-day', 'day'];
