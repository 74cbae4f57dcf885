import type { Element } from '../../templates/posters/blocks/tag.js';

/** Something that is heard, and the elements around it, from the outermost. */
interface Heard {
  readonly within: readonly Element[];
}

/** An element with all that it holds, in the order in which it is heard. */
export interface ReadElement<P extends Heard> {
  readonly kind: 'element';
  readonly element: Element;
  readonly children: readonly Read<P>[];
}

interface ReadPiece<P extends Heard> {
  readonly kind: 'piece';
  readonly piece: P;
}

export type Read<P extends Heard> = ReadElement<P> | ReadPiece<P>;

interface Growing<P extends Heard> {
  readonly kind: 'element';
  readonly element: Element;
  readonly children: (Growing<P> | ReadPiece<P>)[];
  readonly known: Map<string, Growing<P>>;
}

/** Pieces as they are heard, in the order in which they are painted: those of one element joined, wherever they stand. */
export function readingOf<P extends Heard>(pieces: readonly P[]): readonly Read<P>[] {
  const root = grown<P>({ role: 'P' });
  for (const each of pieces) {
    let at = root;
    for (const element of each.within) {
      const key = `${element.role} ${element.name ?? ''}`;
      const known = at.known.get(key) ?? grown<P>(element);
      if (!at.known.has(key)) at.children.push(known);
      at.known.set(key, known);
      at = known;
    }
    at.children.push({ kind: 'piece', piece: each });
  }
  settle(root);
  return root.children;
}

const grown = <P extends Heard>(element: Element): Growing<P> => ({ kind: 'element', element, children: [], known: new Map() });

const RANKS = { first: 0, last: 2 } as const;

/** Puts first what is heard first, and last what is heard last: a sort that keeps the order of equals. */
function settle<P extends Heard>({ children }: Growing<P>): void {
  const rank = (child: Growing<P> | ReadPiece<P>): number => {
    const order = child.kind === 'element' ? child.element.order : undefined;
    return typeof order === 'number' ? order : order === undefined ? 1 : RANKS[order];
  };
  children.sort((one, other) => rank(one) - rank(other));
  for (const child of children) if (child.kind === 'element') settle(child);
}

/** Every piece inside of an element. */
export function piecesOf<P extends Heard>({ children }: ReadElement<P>): readonly P[] {
  return children.flatMap((child) => (child.kind === 'piece' ? [child.piece] : piecesOf(child)));
}
