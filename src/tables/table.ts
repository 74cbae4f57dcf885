/** A table as people send it to each other: every cell a text, every row as long as the columns. */
export interface Table {
  /** Name of the sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly string[];
  /** A blank row between others stays, so that every row keeps its number: `rowPlace`. */
  readonly rows: readonly (readonly string[])[];
}
