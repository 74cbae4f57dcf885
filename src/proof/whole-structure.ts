import { isTag, type ReadContent, type ReadStructure, type ReadTag } from '../reading/finished-file.js';

/** Content of an element, and the page that paints it, counted from 0. */
export interface WholeContent extends ReadContent {
  readonly page: number;
}

/** An element with what it holds on all pages. */
export interface WholeTag extends Omit<ReadTag, 'parts'> {
  readonly parts: readonly (WholeTag | WholeContent | 'annotation' | 'elsewhere')[];
}

type WholePart = WholeTag['parts'][number];

/** Whether a part of an element is an element itself. */
export const isWholeTag = (part: WholePart): part is WholeTag => typeof part === 'object' && 'role' in part;

/**
 * The structure of a file, put together from what a reader finds on each page. An element that goes on over pages is
 * found on each of them, its parts at the same places: those of other pages are `elsewhere`.
 */
export const wholeStructure = (pages: readonly ReadStructure[]): readonly WholeTag[] =>
  pages
    .map(({ tags }, page) => tags.map((tag) => onPage(tag, page)))
    .reduce<readonly WholeTag[]>((known, more) => zipped(known, more, merged), []);

const onPage = (tag: ReadTag, page: number): WholeTag => ({
  ...tag,
  parts: tag.parts.map((part) => (typeof part === 'string' ? part : isTag(part) ? onPage(part, page) : { ...part, page })),
});

const merged = (one: WholeTag, other: WholeTag): WholeTag => ({ ...one, parts: zipped(one.parts, other.parts, joined) });

/** Of two parts at one place that which says more; an element on both pages has the parts of both. */
function joined(one: WholePart, other: WholePart): WholePart {
  if (isWholeTag(one) && isWholeTag(other)) return merged(one, other);
  if (typeof one === 'object') return one;
  if (typeof other === 'object') return other;
  return one === 'annotation' ? one : other;
}

/** Two lists as one: what either has alone, and of both what is made of them. */
const zipped = <Entry>(one: readonly Entry[], other: readonly Entry[], make: (one: Entry, other: Entry) => Entry): readonly Entry[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) => {
    const [a, b] = [one[index], other[index]];
    if (a === undefined) return b as Entry;
    return b === undefined ? a : make(a, b);
  });
