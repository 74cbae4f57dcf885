import type { SizeName } from '../content/schema.js';
import { type Phrase, phrase } from '../messages/message.js';
import { SHEETS } from '../paper/sheet.js';
import { isPrinted, type Variant } from '../paper/variant.js';
import type { Problem } from '../problem.js';
import type { Wanted } from './center-row.js';

/** What a run makes of centers whose rows say nothing else. */
export interface FormsOfAll {
  readonly sizes: readonly SizeName[];
  readonly variants: readonly Variant[];
}

/**
 * Variants that a row wants and none of its sizes has, and sizes that none of its variants has: an error where nothing is left to
 * print. Without a run a row is asked that names both.
 */
export function unprinted(wanted: Wanted, ofAll: FormsOfAll | undefined): readonly Omit<Problem, 'where'>[] {
  const { sizes = ofAll?.sizes, variants = ofAll?.variants } = wanted;
  const asks = wanted.posters?.length !== 0 && (wanted.sizes !== undefined || wanted.variants !== undefined);
  if (!asks || sizes === undefined || variants === undefined) return [];
  const lacks = (size: SizeName): boolean => variants.every((variant) => !isPrinted({ size, variant }));
  const severity = sizes.every(lacks) ? 'error' : 'warning';
  return variants.flatMap((variant) => {
    const missing = sizes.filter((size) => !isPrinted({ size, variant }));
    const isLost = missing.length === sizes.length;
    const found = isLost ? missing : missing.filter(lacks);
    return found.length === 0 ? [] : [{ code: 'size-not-printed', severity, ...said(variant, found, isLost) }];
  });
}

function said(variant: Variant, missing: readonly SizeName[], isLost: boolean): { readonly message: Phrase; readonly fix: Phrase } {
  const sizes = named((Object.keys(SHEETS) as readonly SizeName[]).filter((size) => isPrinted({ size, variant })));
  const found = named(missing);
  return {
    message: phrase('size-not-printed.found', { sizes, variant, found }),
    fix: isLost
      ? phrase('size-not-printed.row-fix', { size: sizes[0] ?? '', variant })
      : phrase('size-not-printed.row-left-out-fix', { found }),
  };
}

const named = (sizes: readonly SizeName[]): readonly string[] => sizes.map((size) => size.toUpperCase());
