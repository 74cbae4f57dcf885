import { readFileSync } from 'node:fs';
import { madePath } from './program.js';

/** By which words lucide finds its pictograms: «group» and «people» for `users`. Read for an answer to a name that there is not, and only then. */
export function iconTags(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(JSON.parse(readFileSync(madePath('lucide', 'tags.json'), 'utf8')) as Record<string, string[]>));
}
