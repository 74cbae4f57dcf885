/**
 * The value of each word in which some numbers are written, by the word. Made when it is first asked for: a run that checks
 * no text does not wait for it.
 */
export function wordTable(values: readonly number[], formsOf: (value: number) => readonly string[]): () => ReadonlyMap<string, number> {
  let table: ReadonlyMap<string, number> | undefined;
  return () => {
    table ??= new Map(values.flatMap((value) => formsOf(value).map((form) => [form, value] as const)));
    return table;
  };
}
