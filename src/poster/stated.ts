import type { RuleSource } from '../content/schema.js';
import { PLACE_PARTS, type PlacePart } from '../language/language-rules.js';
import type { Counted } from '../language/unit.js';
import { LARGEST_SUM, multipleOf, type Tiyn, tiynOf } from '../rules/sum.js';

export type VersionOf<K extends RuleSource['kind']> = Extract<RuleSource, { kind: K }>['versions'][number];

/** The kinds of facts that state figures. */
export const FIGURE_KINDS = ['term', 'index', 'amount', 'percent', 'number', 'age', 'time', 'dates', 'place'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const isFigureKind = (kind: RuleSource['kind']): kind is FigureKind => FIGURE_KINDS.some((known) => known === kind);

/** What a rule states in figures, whatever the language: a multiple is multiplied out. */
export type Stated =
  | { readonly kind: 'counted'; readonly value: number; readonly unit: Counted }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sum'; readonly tiyn: Tiyn; readonly multiple?: Multiple }
  /** Times of a day, `9:00`; one moment has no end. */
  | { readonly kind: 'time'; readonly begins: string; readonly ends?: string }
  /** Days, `yyyy-mm-dd`, or of every year, `mm-dd`; one day ends on itself. */
  | { readonly kind: 'dates'; readonly begins: string; readonly ends: string }
  | { readonly kind: 'place'; readonly parts: readonly (readonly [PlacePart, string])[] };

/** So many times an index; an index itself is once. */
interface Multiple {
  readonly times: number;
  readonly index: string;
  readonly short: VersionOf<'index'>['short'];
}

/** A version of a rule, with the kind that says what its fields are. */
type InForce = { readonly [K in FigureKind]: { readonly kind: K; readonly id: string; readonly version: VersionOf<K> } }[FigureKind];

export const inForceAs = <K extends FigureKind>(kind: K, id: string, version: VersionOf<K>): InForce => ({ kind, id, version }) as InForce;

/** What a version states; `indexOf` gives the version of an index in force on the same day. */
export function statedBy({ kind, id, version }: InForce, indexOf: (id: string) => VersionOf<'index'>): Stated {
  switch (kind) {
    case 'term':
      return { kind: 'counted', value: version.value, unit: version.unit };
    case 'age':
    case 'percent':
      return { kind: 'counted', value: version.value, unit: kind };
    case 'number':
      return { kind: 'number', value: version.value };
    case 'index':
      return { kind: 'sum', tiyn: tiynOf(version.tenge), multiple: { times: 1, index: id, short: version.short } };
    case 'amount':
      return sumOf(version, indexOf);
    case 'time':
      return version.at === undefined
        ? { kind: 'time', begins: version.begins ?? '', ends: version.ends ?? '' }
        : { kind: 'time', begins: version.at };
    case 'dates':
      return { kind: 'dates', begins: version.on ?? version.begins ?? '', ends: version.on ?? version.ends ?? '' };
    case 'place':
      return {
        kind: 'place',
        parts: PLACE_PARTS.flatMap((part): readonly (readonly [PlacePart, string])[] =>
          // A floor below the ground has a minus (U+2212): a hyphen would join it to its noun.
          version[part] === undefined ? [] : [[part, String(version[part]).replace(/^-/, '\u2212')]],
        ),
      };
  }
}

/** The index of which an amount is a multiple, and how many times; `undefined` for a sum in tenge. */
export function multiplied({ multiple }: VersionOf<'amount'>): { readonly index: string; readonly times: number } | undefined {
  const [entry] = Object.entries(multiple ?? {});
  return entry && { index: entry[0], times: entry[1] };
}

function sumOf(version: VersionOf<'amount'>, indexOf: (id: string) => VersionOf<'index'>): Stated {
  const asked = multiplied(version);
  if (asked === undefined) return { kind: 'sum', tiyn: tiynOf(version.tenge ?? 0) };
  const { tenge, short } = indexOf(asked.index);
  // A multiple beyond all sums is reported where the rule stands: see rule-sums.ts.
  const tiyn = multipleOf(tiynOf(tenge), asked.times, version.rounding ?? 'half-up') ?? LARGEST_SUM;
  return { kind: 'sum', tiyn, multiple: { ...asked, short } };
}
