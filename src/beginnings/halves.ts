import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import { LANGUAGES, type Languages } from '../language/language.js';

/**
 * The text of a YAML file with a half in each of these languages and in no other, its comments and its manner kept. A half
 * that there is not yet is that of English, else of the first language: somebody has to translate it. All halves are drafts.
 */
export function inLanguages(text: string, languages: Languages): string {
  const file = parseDocument(text);
  visit(file, {
    Pair: (_, pair) => {
      if (nameOf(pair) === 'review' && isMap(pair.value)) for (const half of pair.value.items) half.value = file.createNode('draft');
      if (nameOf(pair) === 'languages') pair.value = among(file, pair.value, languages);
    },
    Map: (_, map) => {
      if (map.items.some(isLanguage)) map.items = halvesIn(file, map, languages);
    },
  });
  return written(file);
}

/** A list of languages without those that are not among these; all of these where none is. */
function among(file: Document, listed: unknown, languages: Languages): Node {
  const names = isSeq(listed) ? listed.items.map((item) => String(isScalar(item) ? item.value : item)) : [];
  const kept = languages.filter((language) => names.includes(language));
  return file.createNode(kept.length > 0 ? kept : [...languages], { flow: true });
}

/** As an editor would write it: no line is broken that was not. */
export const written = (file: Document): string => file.toString({ lineWidth: 0 });

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

const isLanguage = (pair: Pair): boolean => LANGUAGES.some((language) => language === nameOf(pair));

/** The halves of a map in the order of the languages, and behind them what else stands in it. */
function halvesIn(file: Document, { items }: YAMLMap, languages: Languages): YAMLMap['items'] {
  const halves = new Map(items.filter(isLanguage).map((pair) => [nameOf(pair), pair]));
  const instead = (halves.get('en') ?? [...halves.values()][0])?.value as Node;
  const kept = languages.map((language) => halves.get(language) ?? file.createPair(language, instead.clone()));
  return [...(kept as YAMLMap['items']), ...items.filter((pair) => !isLanguage(pair))];
}
