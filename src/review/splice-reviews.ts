import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { approvalsOf } from '../content/approvals.js';
import type { ReviewSource } from '../content/schema.js';
import { isSafe, type Splice } from '../content/splice.js';
import type { Language, Languages } from '../language/language.js';
import { oneLine } from './one-line.js';
import { spliceApproval, spliceList } from './splice-approvals.js';
import { replaced, stretchOf } from './yaml-stretch.js';

export type Reviews = Readonly<Partial<Record<Language, ReviewSource>>>;

/** A content file as its YAML was read, and the languages of its texts. */
interface WrittenFile {
  readonly document: Document;
  readonly text: string;
  readonly languages: Languages;
}

/**
 * What has to be written to give halves of a text their reviews: the values alone where there are some, else a line
 * `review:` above the text, or above the words of a slide. `undefined` where the file is written in a way that does not allow it.
 */
export function spliceReviews(
  { document, text, languages }: WrittenFile,
  at: readonly PropertyKey[],
  reviews: Reviews,
): readonly Splice[] | undefined {
  const present = document.getIn([...at, 'review'], true);
  if (isMap(present)) {
    const splices = languages.flatMap((language) => {
      const review = reviews[language];
      return review === undefined ? [] : spliceValue(present.get(language, true), review, text);
    });
    const sound = splices.filter((splice) => splice !== undefined).filter((splice) => isSafe(splice, text));
    return sound.length === splices.length ? sound : undefined;
  }
  const wording = document.getIn(at, true);
  if (!isMap(wording)) return undefined;
  // Above the versions of a text stands what holds for those that say nothing themselves.
  const inherited = at.at(-2) === 'versions' ? document.getIn([...at.slice(0, -2), 'review'], true) : undefined;
  const standing = isMap(inherited) ? (inherited.toJS(document) as Reviews) : {};
  const review = Object.fromEntries(languages.map((language) => [language, reviews[language] ?? standing[language] ?? 'draft']));
  const place = keyStart(wording, 'text') ?? keyStart(wording, languages[0]);
  return place === undefined ? undefined : [insertion(text, place, `review: ${oneLine(review)}`, wording.flow === true)];
}

/** Former approvals keep their lines. */
function spliceValue(value: Node | undefined, review: ReviewSource, text: string): readonly (Splice | undefined)[] {
  if (isMap(value) && typeof review === 'string') return [whole(value, review, text)];
  const former = isMap(value) ? value.get('approved', true) : undefined;
  if (isMap(former)) return spliceApproval(former, approvalsOf(review), text);
  if (isSeq(former)) return spliceList(former, approvalsOf(review), text);
  return [replaced(value, oneLine(review), text)];
}

/** A word in the place of approvals, in the line of its field. */
function whole(value: YAMLMap, word: string, text: string): Splice | undefined {
  const stretch = stretchOf(value, text);
  if (stretch === undefined) return undefined;
  const [start, end] = stretch;
  const field = text.slice(0, start).trimEnd();
  return field.endsWith(':') ? { start: field.length, end, text: ` ${word}` } : undefined;
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
