declare const day: unique symbol;

/** A calendar day, `2018-06-01`. Days compare as strings. */
export type IsoDate = string & { readonly [day]: true };

/** Reads a day; `undefined` when the text is no real day of the calendar. */
export function parseDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10) === text ? (text as IsoDate) : undefined;
}

/** The day in Kazakhstan (UTC+05:00 since 2024-03-01) at a moment in milliseconds since 1970. */
export function dayInKazakhstan(moment: number): IsoDate {
  return new Date(moment + 5 * 3_600_000).toISOString().slice(0, 10) as IsoDate;
}

/** The day after a day; the calendar ends with the year 9999. */
export function dayAfter(date: IsoDate): IsoDate {
  return moved(date, 1);
}

/** The day before a day; the calendar begins with the year 0. */
export function dayBefore(date: IsoDate): IsoDate {
  return moved(date, -1);
}

function moved(date: IsoDate, days: number): IsoDate {
  // A year of more than four digits would not compare as a string.
  return parseDate(new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)) ?? date;
}

/** A stretch of days, both ends included, each end open when absent. */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

export function covers(period: Period, date: IsoDate): boolean {
  return (period.from === undefined || period.from <= date) && (period.until === undefined || date <= period.until);
}

/** Whether there is a day that both cover. */
export function overlap(one: Period, other: Period): boolean {
  const begins = (a: Period, b: Period) => a.from === undefined || b.until === undefined || a.from <= b.until;
  return begins(one, other) && begins(other, one);
}
