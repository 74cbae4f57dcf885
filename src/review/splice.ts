import { Document, isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { ReviewSource } from '../content/schema.js';
import { LANGUAGES, type Language } from '../language/language.js';

/** Other text in the place of a stretch of a file; an empty stretch is a place to insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Reviews = Readonly<Partial<Record<Language, ReviewSource>>>;

/**
 * What has to be written to give halves of a text their reviews: the values alone where there are some, else a line
 * `review:` above the text. `undefined` where the file is written in a way that does not allow it.
 */
export function spliceReviews(
  document: Document,
  text: string,
  at: readonly PropertyKey[],
  reviews: Reviews,
): readonly Splice[] | undefined {
  const present = document.getIn([...at, 'review'], true);
  if (isMap(present)) {
    const splices = LANGUAGES.map((language) => {
      const review = reviews[language];
      return review === undefined ? [] : spliceValue(present.get(language, true), review);
    });
    return whole(splices, text);
  }
  const wording = document.getIn(at, true);
  if (!isMap(wording)) return undefined;
  // Above the versions of a text stands what holds for those that say nothing themselves.
  const inherited = at.at(-2) === 'versions' ? document.getIn([...at.slice(0, -2), 'review'], true) : undefined;
  const standing = isMap(inherited) ? (inherited.toJS(document) as Reviews) : {};
  const review = Object.fromEntries(LANGUAGES.map((language) => [language, reviews[language] ?? standing[language] ?? 'draft']));
  const place = keyStart(wording, 'text');
  return place === undefined ? undefined : [insertion(text, place, `review: ${inOneLine(review)}`, wording.flow === true)];
}

function spliceValue(value: Node | undefined, review: ReviewSource): readonly (Splice | undefined)[] {
  const former = isMap(value) ? value.get('approved', true) : undefined;
  if (isMap(former) && typeof review === 'object') {
    // A former approval keeps its lines: only who, when and what change.
    return Object.entries(review.approved).map(([key, part]) => put(former.get(key, true), inList(part)));
  }
  return [put(value, inOneLine(review))];
}

function put(node: unknown, text: string): Splice | undefined {
  return isScalar(node) && node.range ? { start: node.range[0], end: node.range[1], text } : undefined;
}

/** Splices that all take away a value and nothing else: a value over several lines is left to the editor. */
function whole(splices: readonly (readonly (Splice | undefined)[])[], text: string): readonly Splice[] | undefined {
  const found = splices.flat();
  const sound = found.filter((splice) => splice !== undefined).filter(({ start, end }) => !text.slice(start, end).includes('\n'));
  return sound.length === found.length ? sound : undefined;
}

function keyStart(map: YAMLMap, name: string): number | undefined {
  const key = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}

/** A field before another one: in the same line, or in a line of its own with the same indentation and line end. */
function insertion(text: string, place: number, field: string, flow: boolean): Splice {
  if (flow) return { start: place, end: place, text: `${field}, ` };
  const before = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  const lineEnd = text.slice(place).match(/\r?\n/)?.[0] ?? '\n';
  return { start: place, end: place, text: `${field}${lineEnd}${before.replace(/[^ ]/g, ' ')}` };
}

/** A value as YAML in one line, quoted where it has to be. */
function inOneLine(value: unknown): string {
  if (typeof value === 'string') return inList(value);
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** A text as it may stand between brackets. */
function inList(value: string): string {
  return inOneLine([value]).replace(/^\[ | \]$/g, '');
}
