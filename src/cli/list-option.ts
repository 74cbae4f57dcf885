import { type SizeName, size } from '../content/schema.js';
import { VARIANTS, type Variant } from '../paper/variant.js';
import { wrongUsage } from './usage.js';

/** Reads `a,b,c`; `undefined` when the option is absent. Stops on an empty list. */
export function listOption(name: string, text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const parts = [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
  if (parts.length === 0) throw wrongUsage('empty-list', `expected names for ${name}, found none`, `write them as ${name} one,two`);
  return parts;
}

/** Reads `a4,a3`. Stops on a size that Taqta does not know. */
export function sizesOption(text: string | undefined): readonly SizeName[] | undefined {
  return listOption('--size', text?.toLowerCase())?.map((name) => {
    const known = size.safeParse(name);
    if (known.success) return known.data;
    throw wrongUsage('unknown-size', `expected a size of paper for --size, found "${name}"`, `choose from ${size.options.join(', ')}`);
  });
}

/** Reads `press,gray`. Stops on a variant that Taqta does not know. */
export function variantsOption(text: string | undefined): readonly Variant[] | undefined {
  return listOption('--variant', text?.toLowerCase())?.map((name) => {
    const known = VARIANTS.find((variant) => variant === name);
    if (known) return known;
    throw wrongUsage('unknown-variant', `expected a variant for --variant, found "${name}"`, `choose from ${VARIANTS.join(', ')}`);
  });
}
