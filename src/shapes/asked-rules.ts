import { z } from 'zod';
import type { FactKind } from '../language/fact-kind.js';
import { childrenOf, resolved, type Schema } from './declared.js';
import { id } from './fields.js';

/** An act is cited, it stands beside no text. */
export type AskedKind = Exclude<FactKind, 'act'>;

const asked = z.registry<{ readonly kind: AskedKind }>();

/** The id of a rule of this kind, whose value a sheet shows. */
export function asks(kind: AskedKind): typeof id {
  const own = id.clone();
  asked.add(own, { kind });
  return own;
}

/** A rule whose id stands in a file, its place there, and the text that it belongs to: on the days of that text it is asked for. */
interface AskedRule {
  readonly kind: AskedKind;
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  readonly text?: unknown;
}

/** Every rule whose id stands beside the texts of some data, by the schema that declares which fields are such. */
export function askedRules(outer: Schema, value: unknown, within: Pick<AskedRule, 'path' | 'text'> = { path: [] }): readonly AskedRule[] {
  if (value === undefined) return [];
  const { schema } = resolved(outer, value);
  const rule = asked.get(schema);
  if (rule) return [{ ...rule, rule: value as string, ...within }];
  const around = isText(value) ? { ...within, text: value } : within;
  return (childrenOf(schema, value) ?? []).flatMap(({ key, schema: each, value: held }) =>
    askedRules(each, held, { ...around, path: [...within.path, key] }),
  );
}

/** A text is known by its id. */
const isText = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value && 'text' in value;
