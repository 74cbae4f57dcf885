import { z } from 'zod';
import { LANGUAGES } from '../../src/language/language.js';
import { type Poster, posterSchema } from '../../src/poster/model.js';
import { defOf } from '../../src/shapes/declared.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** A value at every leaf that there can be: the schema says which. */
export interface SampleLeaf {
  readonly path: Path;
  readonly schema: Schema;
}

/** A schema without what makes it optional or transforms it. */
function bare(schema: Schema): Schema {
  const { innerType, in: input } = defOf(schema);
  const inner = innerType ?? input;
  return inner ? bare(inner) : schema;
}

/** How many ways there are to fill a schema: a union has as many as options, and a field that names kinds as many as kinds. */
const MOST = 4;

/**
 * A poster that has every field its schema allows; `variant` picks the options of unions inside of it. Its blocks are one
 * of every kind. Texts are different at each place, so that no two things are taken for one.
 */
export function samplePoster(variant: number): { readonly poster: Poster; readonly leaves: readonly SampleLeaf[] } {
  const leaves: SampleLeaf[] = [];
  const value = made(posterSchema as unknown as Schema, [], variant, leaves);
  return { poster: posterSchema.parse(value), leaves };
}

export const VARIANTS: readonly number[] = Array.from({ length: MOST }, (_, index) => index);

function made(outer: Schema, path: Path, variant: number, leaves: SampleLeaf[]): unknown {
  const schema = bare(outer);
  const { type, shape, element, items, rest, options, discriminator, keyType, valueType } = defOf(schema);
  const inner = (each: Schema, key: string | number) => made(each, [...path, key], variant, leaves);
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape ?? {}).map(([key, each]) => [key, inner(each, key)]));
    case 'array': {
      const kinds = kindsOf(bare(element as Schema));
      if (kinds.length === 0) return [inner(element as Schema, 0), inner(element as Schema, 1)];
      return kinds.map((each, index) => ({ ...(inner(each.option, index) as object), [each.by]: each.kind }));
    }
    case 'tuple': {
      // One of numbers, such as a point; any other is the languages of a poster.
      if (items?.every((each) => defOf(bare(each)).type === 'number')) return items.map((each, index) => inner(each, index));
      const all = rest ? SHIPPED_LANGUAGES : SHIPPED_LANGUAGES.slice(0, items?.length);
      leaves.push({ path, schema });
      return all;
    }
    case 'record': {
      const keys = z.core.util.getEnumValues((defOf(keyType as Schema) as unknown as { entries: Record<string, string> }).entries);
      // Two languages say as much of the model as all that Taqta knows.
      const spoken = keys.join() === LANGUAGES.join() ? SHIPPED_LANGUAGES : keys;
      return Object.fromEntries(spoken.map((key) => [key, inner(valueType as Schema, key)]));
    }
    case 'union':
      if (options && discriminator !== undefined) return made(options[variant % options.length] as Schema, path, variant, leaves);
      leaves.push({ path, schema });
      return variant % 2 === 0 ? path.join(' ') : variant;
    default:
      leaves.push({ path, schema });
      return leafOf(schema, path, variant);
  }
}

interface Kind {
  readonly option: Schema;
  readonly by: string;
  readonly kind: string;
}

/** Every kind of a list of blocks. */
function kindsOf(schema: Schema): readonly Kind[] {
  const { options, discriminator } = defOf(schema);
  if (!options || discriminator === undefined) return [];
  return options.flatMap((option) =>
    valuesOf(defOf(option).shape?.[discriminator] as Schema).map((kind) => ({ option, by: discriminator, kind })),
  );
}

function valuesOf(schema: Schema): readonly string[] {
  const def = defOf(schema) as unknown as { readonly entries?: Readonly<Record<string, string>>; readonly values?: readonly string[] };
  return def.entries ? Object.values(def.entries) : [...(def.values ?? [])];
}

const DAYS = ['2026-11-22', '2026-11-23'] as const;

function leafOf(schema: Schema, path: Path, variant: number): unknown {
  switch (defOf(schema).type) {
    case 'string':
      return DAY.has(String(path.at(-1))) ? DAYS[0] : path.join(' ');
    case 'number':
      return 2 + variant;
    case 'boolean':
      return variant % 2 === 0;
    case 'enum':
    case 'literal':
      return valuesOf(schema)[variant % valuesOf(schema).length];
    default:
      throw new RangeError(
        `expected a leaf that can be filled at ${path.join('.')}, found ${defOf(schema).type}: teach this sample about it`,
      );
  }
}

/** Texts that are days. */
const DAY = new Set(['on', 'asOf', 'last']);

/** Another value for a leaf, or `undefined` where there is none. */
export function otherValue({ schema, path }: SampleLeaf, value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 1 ? value.toReversed() : undefined;
  if (value === DAYS[0]) return DAYS[1];
  switch (typeof value) {
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default: {
      const values = valuesOf(schema);
      if (defOf(schema).type === 'string' || defOf(schema).type === 'union') return `${value}, otherwise`;
      if (values.length === 0) throw new RangeError(`expected to change ${path.join('.')}`);
      return values.find((each) => each !== value);
    }
  }
}

/** The value with another one at a path. */
export function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const next = withAt(Reflect.get(value as object, key), rest, put);
  return Array.isArray(value) ? value.with(Number(key), next) : { ...(value as object), [key]: next };
}

export const valueAt = (value: unknown, path: Path): unknown => path.reduce((held, key) => Reflect.get(held as object, key), value);
