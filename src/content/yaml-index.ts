import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Finds the parts of a YAML document by their path. */
export interface YamlIndex {
  node(path: readonly PropertyKey[]): Node | undefined;
  /** The key of a part that stands in a map. */
  key(path: readonly PropertyKey[]): Node | undefined;
}

/** The library goes through a map from its beginning for each look-up; here each map is gone through once. */
export function yamlIndex(document: Document): YamlIndex {
  const maps = new Map<Node, ReadonlyMap<unknown, Pair>>();
  const pairsOf = (node: Node): ReadonlyMap<unknown, Pair> => {
    const known = maps.get(node) ?? new Map(pairsIn(node));
    maps.set(node, known);
    return known;
  };
  const below = (node: Node, key: PropertyKey): Node | undefined => {
    const value = isSeq(node) && typeof key === 'number' ? node.items[key] : pairsOf(node).get(String(key))?.value;
    return isNode(value) ? value : undefined;
  };
  const node = (path: readonly PropertyKey[]): Node | undefined =>
    path.reduce<Node | undefined>((around, key) => around && below(around, key), document.contents ?? undefined);
  return {
    node,
    key: (path) => {
      const around = path.length === 0 ? undefined : node(path.slice(0, -1));
      const key = around && pairsOf(around).get(String(path.at(-1)))?.key;
      return isNode(key) ? key : undefined;
    },
  };
}

/** Of two pairs with one key the first counts, as in the library. */
const pairsIn = (node: Node): readonly (readonly [unknown, Pair])[] =>
  isMap(node)
    ? node.items.toReversed().flatMap((pair) => (isPair(pair) && isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []))
    : [];
