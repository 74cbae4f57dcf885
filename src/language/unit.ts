/** What a term is counted in. */
export type Unit = 'working-day' | 'calendar-day' | 'day' | 'hour' | 'month' | 'year';
