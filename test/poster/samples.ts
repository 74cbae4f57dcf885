import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/content/load.js';
import { contentSchemas } from '../../src/content/schema.js';
import { shape } from '../../src/content/shape.js';
import { readYaml } from '../../src/content/source-file.js';
import type { Problem } from '../../src/problem.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';
import { SHIPPED } from './composing.js';

export const DOCS = join(import.meta.dirname, '../../docs');

/** The invented rules of docs/content.md that state figures, as a file of rules/. */
export const SAMPLE_RULES = /```yaml\n(# rules\/samples.yaml[^`]*)```/.exec(readFileSync(join(DOCS, 'content.md'), 'utf8'))?.[1] ?? '';

/** The rules of a file as it is read, with what is wrong in it. */
export function rulesIn(text: string): { readonly rules: Content['rules']; readonly problems: readonly Problem[] } {
  const { source, problems } = readYaml('rules/samples.yaml', text);
  if (!source) return { rules: new Map(), problems };
  const shaped = shape(contentSchemas(SHIPPED_LANGUAGES).rules, source);
  return { rules: new Map(Object.entries(shaped.data ?? {}).map(([id, data]) => [id, { data, source }])), problems: shaped.problems };
}

/** The shipped content with rules of a file beside its own. */
export const withRules = (text: string): Content => ({ ...SHIPPED, rules: new Map([...SHIPPED.rules, ...rulesIn(text).rules]) });

export const SAMPLES: Content = withRules(SAMPLE_RULES);
