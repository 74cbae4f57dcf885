import type { z } from 'zod';
import type { SourceFile } from './source-file.js';

/** The entries of a file that are sound by themselves, whatever is wrong with the others; and where they stand. */
interface SoundEntries<T> {
  readonly entries: Readonly<Record<string, T>>;
  /** Whether a line, counted from 1, stands in one of them. */
  holds(line: number | undefined): boolean;
}

/**
 * What can be read of a file in which something is wrong: each entry that keeps its schema, or would without the fields that
 * nobody knows. What the checks find in these is reported with the faults of the others: one report, not one after each mending.
 */
export function soundEntries<T>(source: SourceFile | undefined, schema: z.ZodType<T>): SoundEntries<T> {
  const written = Object.entries((source?.data ?? {}) as Readonly<Record<string, unknown>>);
  const read = written.map(([id, entry]) => ({ id, data: soundPart(schema, entry), line: source?.place([id]).line ?? 0 }));
  const entries = Object.fromEntries(read.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]]))) as Record<string, T>;
  return {
    entries,
    holds: (line) => line !== undefined && read.findLast((each) => each.line <= line)?.data !== undefined,
  };
}

function soundPart<T>(schema: z.ZodType<T>, entry: unknown): T | undefined {
  const held = schema.safeParse(entry);
  if (held.success) return held.data;
  const { issues } = held.error;
  if (!issues.every(({ code }) => code === 'unrecognized_keys')) return undefined;
  return schema.safeParse(issues.reduce<unknown>(withoutKeys, entry)).data;
}

/** A copy of an entry without the fields that nobody knows, where an issue is about these. */
export function withoutKeys(entry: unknown, issue: z.core.$ZodIssue): unknown {
  const copy = structuredClone(entry);
  const part = issue.path.reduce<unknown>((value, key) => Reflect.get(value as object, key), copy);
  if (issue.code === 'unrecognized_keys') for (const key of issue.keys) Reflect.deleteProperty(part as object, key);
  return copy;
}
