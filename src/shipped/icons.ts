import { readFile } from 'node:fs/promises';
import { madePath } from './program.js';

/** A shape of a pictogram on the 24 × 24 grid: `path`, `circle`, `rect`, `line`, `ellipse`, `polyline`, `polygon`. */
export type IconNode = readonly [shape: string, attributes: Readonly<Record<string, string>>];

/** All pictograms of lucide (ISC licence) by name. */
export async function loadIcons(): Promise<ReadonlyMap<string, readonly IconNode[]>> {
  const text = await readFile(madePath('lucide', 'icon-nodes.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, IconNode[]>));
}
