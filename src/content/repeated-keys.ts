import { type Document, isScalar, visit } from 'yaml';

/** A key that stands in its map a second time. */
interface RepeatedKey {
  readonly key: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** Keys that stand more than once in a map. The parser's own check compares each key with all others: a map of 80,000 took it minutes. */
export function repeatedKeys(document: Document): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) found.push({ key: name, start: key.range?.[0] ?? 0 });
        seen.add(name);
      }
    },
  });
  return found;
}
