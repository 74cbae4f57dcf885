import type { LaidDocument, LaidNode } from './lay-out.js';
import type { Group } from './stretches.js';
import type { Marker, TaggedDocument } from './tagged-document.js';

/** The laid document with markers around all that is heard; nothing moves, the given layout stays as it was. */
export function markPages(layout: LaidDocument, groups: readonly Group[], file: TaggedDocument): LaidDocument {
  const byParent = new Map<LaidNode, Group[]>();
  for (const group of groups) byParent.set(group.parent, [...(byParent.get(group.parent) ?? []), group]);
  const withMarkers = (node: LaidNode): LaidNode => {
    if (node.children === undefined || node.type === 'TEXT' || node.type === 'SVG') return node;
    const children = node.children.map(withMarkers);
    const own = byParent.get(node) ?? [];
    return { ...node, children: own.length === 0 ? children : interleaved(children, own, file) };
  };
  return { ...layout, children: layout.children.map(withMarkers) };
}

function interleaved(children: readonly LaidNode[], groups: readonly Group[], file: TaggedDocument): readonly LaidNode[] {
  const marked: LaidNode[] = [];
  children.forEach((child, index) => {
    const begins = groups.find(({ first }) => first === index);
    const ends = groups.find(({ end }) => end === index + 1);
    const inside = groups.find(({ first, end }) => first <= index && index < end);
    const runs = inside?.runs.get(index);
    if (begins) marked.push(marker(() => file.enter(begins.what)));
    if (runs !== undefined) marked.push(marker(() => file.part(runs)));
    marked.push(child);
    if (ends) marked.push(marker(() => file.leave()));
  });
  return marked;
}

/** A box that draws nothing; a canvas would do as well, but react-pdf makes forty functions for each. */
const marker = (id: Marker): LaidNode => ({
  type: 'VIEW',
  box: { left: 0, top: 0, width: 0, height: 0 },
  style: {},
  props: { id },
  children: [],
});
