import { grouped } from '../grouped.js';
import type { LaidDocument, LaidNode } from './lay-out.js';
import type { Marker, PackedDocument } from './packed-document.js';
import type { Group, PlacedSlot } from './stretches.js';
import type { TaggedDocument } from './tagged-document.js';

/** What is called when a child of a node is about to be painted, and when it has been. */
interface Marks {
  readonly parent: LaidNode;
  readonly index: number;
  readonly before: readonly Marker[];
  readonly after: readonly Marker[];
}

/** Marks around all that is heard. */
export const marksOfPieces = (groups: readonly Group[], file: TaggedDocument): readonly Marks[] =>
  groups.flatMap(({ parent, first, end, what, runs }) =>
    Array.from({ length: end - first }, (_, at): Marks => {
      const index = first + at;
      const count = runs.get(index);
      return {
        parent,
        index,
        before: [...(at === 0 ? [() => file.enter(what)] : []), ...(count === undefined ? [] : [() => file.part(count)])],
        after: index === end - 1 ? [() => file.leave()] : [],
      };
    }),
  );

/** Marks around what is painted apart. */
export const marksOfSlots = (slots: readonly PlacedSlot[], file: PackedDocument): readonly Marks[] =>
  slots.flatMap(({ node, slot }) => [
    { parent: node, index: 0, before: [() => file.enterSlot(slot)], after: [] },
    { parent: node, index: (node.children ?? []).length - 1, before: [], after: [() => file.leaveSlot()] },
  ]);

/** The laid document with its marks; nothing moves, the given layout stays as it was. */
export function markPages(layout: LaidDocument, marks: readonly Marks[]): LaidDocument {
  const byParent = grouped(marks, ({ parent }) => parent);
  const withMarkers = (node: LaidNode): LaidNode => {
    if (node.children === undefined || node.type === 'TEXT' || node.type === 'SVG') return node;
    const children = node.children.map(withMarkers);
    const own = byParent.get(node) ?? [];
    return { ...node, children: own.length === 0 ? children : interleaved(children, own) };
  };
  return { ...layout, children: layout.children.map(withMarkers) };
}

function interleaved(children: readonly LaidNode[], marks: readonly Marks[]): readonly LaidNode[] {
  const byIndex = grouped(marks, ({ index }) => index);
  return children.flatMap((child, index) => {
    const own = byIndex.get(index) ?? [];
    return [...own.flatMap(({ before }) => before.map(marker)), child, ...own.toReversed().flatMap(({ after }) => after.map(marker))];
  });
}

/** A box that draws nothing; a canvas would do as well, but react-pdf makes forty functions for each. */
const marker = (id: Marker): LaidNode => ({
  type: 'VIEW',
  box: { left: 0, top: 0, width: 0, height: 0 },
  style: {},
  props: { id },
  children: [],
});
