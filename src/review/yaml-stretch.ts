import { isMap, isNode, isScalar } from 'yaml';
import type { Splice } from '../content/splice.js';

/** From the first to behind the last sign of a value; a map over lines ends with its last value, before comments. */
export function stretchOf(node: unknown, text: string): readonly [start: number, end: number] | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const last = isMap(node) && node.flow !== true ? stretchOf(node.items.at(-1)?.value, text) : undefined;
  return [start, last?.[1] ?? start + text.slice(start, end).trimEnd().length];
}

/** Other text in the place of a plain value. */
export function replaced(node: unknown, other: string, text: string): Splice | undefined {
  const stretch = isScalar(node) ? stretchOf(node, text) : undefined;
  return stretch && { start: stretch[0], end: stretch[1], text: other };
}

/** Where the line of a place ends, before its line break. */
export function lineEnd(text: string, place: number): number {
  const rest = text.slice(place).search(/\r?\n/);
  return rest < 0 ? text.length : place + rest;
}

/** How lines end around a place. */
export const lineBreak = (text: string, place: number): string => text.slice(place).match(/\r?\n/)?.[0] ?? text.match(/\r?\n/)?.[0] ?? '\n';
