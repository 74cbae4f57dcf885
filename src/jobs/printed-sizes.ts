import type { SizeName } from '../content/schema.js';
import { phrase } from '../messages/message.js';
import { SHEETS } from '../paper/sheet.js';
import { isPrinted, type Variant } from '../paper/variant.js';
import { EXIT, type Problem, Stop } from '../problem.js';

/** A size of paper in a variant. */
export interface PrintedSize {
  readonly size: SizeName;
  readonly variant: Variant;
}

/** The sizes that can be had in one of these variants, in each of them. */
export const printableSizes = (sizes: readonly SizeName[], variants: readonly Variant[]): readonly PrintedSize[] =>
  sizes.flatMap((size) => variants.map((variant) => ({ size, variant }))).filter(isPrinted);

/** The sizes that a run prints. Throws a Stop when none of the sizes can be had in any of the variants. */
export function printedSizes(sizes: readonly SizeName[], variants: readonly Variant[]): readonly PrintedSize[] {
  const printed = printableSizes(sizes, variants);
  if (sizes.length > 0 && printed.length === 0)
    throw new Stop(
      EXIT.usage,
      variants.map((variant) => notPrinted(variant, sizes, { severity: 'error', add: true })),
    );
  return printed;
}

/** The sizes of a run: those that were asked for by name, or those of the project. */
interface AskedSizes {
  readonly asked?: readonly SizeName[];
  readonly own: readonly SizeName[];
}

/** Sizes that were asked for by name and that a variant has not, and variants that are made in none of the sizes of the project. */
export function sizesLeftOut({ asked, own }: AskedSizes, variants: readonly Variant[]): readonly Problem[] {
  return variants.flatMap((variant) => {
    const missing = (asked ?? own).filter((size) => !isPrinted({ size, variant }));
    if (missing.length === 0 || (!asked && missing.length < own.length)) return [];
    return [notPrinted(variant, missing, { severity: 'warning', add: !asked })];
  });
}

interface Reported {
  readonly severity: Problem['severity'];
  /** The remedy is one size more; else it is to leave out those that were found. */
  readonly add: boolean;
}

function notPrinted(variant: Variant, found: readonly SizeName[], { severity, add }: Reported): Problem {
  const some = (Object.keys(SHEETS) as readonly SizeName[]).filter((size) => isPrinted({ variant, size }));
  const named = (sizes: readonly SizeName[]): readonly string[] => sizes.map((size) => size.toUpperCase());
  return {
    code: 'size-not-printed',
    severity,
    where: { file: '--variant' },
    message: phrase('size-not-printed.found', { sizes: named(some), variant, found: named(found) }),
    fix: add
      ? phrase('size-not-printed.add-fix', { size: some[0] ?? '' })
      : phrase('size-not-printed.left-out-fix', { found: named(found), variant }),
  };
}
