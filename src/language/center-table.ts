/*
 * How people write a table of centers: by which words its columns are known, whoever has headed them, and the words of its cells.
 * All in small letters; signs other than letters and digits count as blanks.
 */

/** What a column holds. A week stands in one column, `hours`, or in a column for each weekday, which the names of weekdays head. */
export const CENTER_COLUMNS = [
  'id',
  'name',
  'address',
  'phone',
  'purpose',
  'mail',
  'page',
  'position',
  'latitude',
  'longitude',
  'hours',
  'pause',
  'holidays',
  'languages',
  'qr',
  'posters',
  'sizes',
  'variants',
  'copies',
  'screens',
  'region',
] as const;
export type CenterColumn = (typeof CENTER_COLUMNS)[number];

export interface CenterTableWords {
  /** The names of each column, the one that a new table would have first. `purpose` says what a further phone is for. */
  readonly columns: Readonly<Record<CenterColumn, readonly string[]>>;
  /** Words beside the name of a column that make it no other: whose phone it is, what the address is of. */
  readonly beside: readonly string[];
  readonly hours: HoursCellWords;
  /** A cell that asks for everything that there is, and one that asks for nothing. */
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/** The words of a cell such as «Пн–Пт 9:00–18:30, обед 13:00–14:00», but for the days. */
interface HoursCellWords {
  /** Before the hours of a break. */
  readonly pause: readonly string[];
  /** Said of a day without break. */
  readonly unbroken: readonly string[];
  /** Said of a day on which nothing is open. */
  readonly closed: readonly string[];
  /** From midnight to midnight. */
  readonly around: readonly string[];
  /** What stands between days and times and says nothing beside them: «с», «до», «часов», and endings of digits. */
  readonly between: readonly string[];
}

/** Of a language in which nobody keeps such a table yet. */
export const NO_TABLE: CenterTableWords = {
  columns: Object.fromEntries(CENTER_COLUMNS.map((column) => [column, []])) as unknown as CenterTableWords['columns'],
  beside: [],
  hours: { pause: [], unbroken: [], closed: [], around: [], between: [] },
  all: [],
  none: [],
};
