import type { Element } from '../../templates/posters/blocks/tag.js';
import type { Language } from '../language/language.js';
import type { Marked } from './marked.js';

/** An element with all that it holds, in the order in which it is heard. */
export interface ReadElement {
  readonly kind: 'element';
  readonly element: Element;
  readonly children: readonly (ReadElement | ReadPiece)[];
}

export interface ReadPiece {
  readonly kind: 'piece';
  readonly marked: Marked;
}

interface Growing {
  readonly kind: 'element';
  readonly element: Element;
  readonly children: (Growing | ReadPiece)[];
  readonly known: Map<string, Growing>;
}

/** What a language says from the first sheet to the last: pieces of one element joined, wherever they are painted. */
export function readingOf(marked: readonly Marked[], language: Language): readonly (ReadElement | ReadPiece)[] {
  const root = grown({ role: 'P' });
  for (const each of marked.filter((piece) => piece.language === language)) {
    let at = root;
    for (const element of each.within) {
      const key = `${element.role} ${element.name ?? ''}`;
      const known = at.known.get(key) ?? grown(element);
      if (!at.known.has(key)) at.children.push(known);
      at.known.set(key, known);
      at = known;
    }
    at.children.push({ kind: 'piece', marked: each });
  }
  settle(root);
  return root.children;
}

const grown = (element: Element): Growing => ({ kind: 'element', element, children: [], known: new Map() });

const RANKS = { first: 0, last: 2 } as const;

/** Puts first what is heard first, and last what is heard last: a sort that keeps the order of equals. */
function settle({ children }: Growing): void {
  const rank = (child: Growing | ReadPiece): number => {
    const order = child.kind === 'element' ? child.element.order : undefined;
    return typeof order === 'number' ? order : order === undefined ? 1 : RANKS[order];
  };
  children.sort((one, other) => rank(one) - rank(other));
  for (const child of children) if (child.kind === 'element') settle(child);
}

/** Every piece inside of an element. */
export function piecesOf({ children }: ReadElement): readonly Marked[] {
  return children.flatMap((child) => (child.kind === 'piece' ? [child.marked] : piecesOf(child)));
}
