/** Signs that Excel allows in the name of a sheet. */
const MOST_SIGNS = 31;

/** Names that Excel takes for the sheets of one workbook: short, without some signs, no two alike but for capitals. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]/\\:*?]/g, '-')
        .replace(/^'+|'+$/g, '')
        .trim() || 'table';
    let candidate = clean.slice(0, MOST_SIGNS);
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      candidate = `${clean.slice(0, MOST_SIGNS - ` ${number}`.length)} ${number}`;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
