import type { z } from 'zod';
import { dated } from '../shapes/fields.js';
import type { RuleSource } from './schema.js';
import { soundEntries, withoutKeys } from './sound-entries.js';
import type { SourceFile } from './source-file.js';

/** The rules of a file in which something is wrong, as far as they can be read. */
interface ReadableRules {
  /** Those in which nothing is wrong. */
  readonly sound: Readonly<Record<string, RuleSource>>;
  /** Those of which nobody knows when they hold or how they are known, but what they say. */
  readonly inPart: Readonly<Record<string, RuleSource>>;
  /** Whether a line, counted from 1, stands in one of either. */
  holds(line: number | undefined): boolean;
}

/** The checks of texts find what is wrong with the words of a rule in the same run as what is wrong with its days and its confidence, which they do not ask. */
export function readableRules(source: SourceFile | undefined, schema: z.ZodType<RuleSource>): ReadableRules {
  const sound = soundEntries(source, schema);
  const written = Object.entries((source?.data ?? {}) as Readonly<Record<string, unknown>>);
  const read = written.map(([id, entry]) => {
    const data = id in sound.entries ? undefined : saidIn(schema, entry);
    return { id, line: source?.place([id]).line ?? 0, ...(data && { data }) };
  });
  return {
    sound: sound.entries,
    inPart: Object.fromEntries(read.flatMap(({ id, data }) => (data ? [[id, data]] : []))),
    holds: (line) => sound.holds(line) || (line !== undefined && read.findLast((each) => each.line <= line)?.data !== undefined),
  };
}

/** A rule as it would be on any day, where nothing but that is wrong with it. */
function saidIn(schema: z.ZodType<RuleSource>, entry: unknown): RuleSource | undefined {
  const issues = schema.safeParse(entry).error?.issues ?? [];
  const isRest = ({ code, path }: z.core.$ZodIssue): boolean => code === 'unrecognized_keys' || isDated(path);
  if (issues.length === 0 || !issues.every(isRest)) return undefined;
  const known = issues.reduce<unknown>(withoutKeys, entry);
  return schema.safeParse(issues.reduce<unknown>((copy, { path }) => (isDated(path) ? withoutDay(copy, path) : copy), known)).data;
}

const isDated = ([versions, , field]: readonly PropertyKey[]): boolean => versions === 'versions' && field !== undefined && field in dated;

function withoutDay(entry: unknown, [versions, at, field]: readonly PropertyKey[]): unknown {
  const copy = structuredClone(entry);
  const version = Reflect.get(Reflect.get(copy as object, versions as PropertyKey) as object, at as PropertyKey) as object;
  if (field === 'confidence') Reflect.set(version, field, 'A');
  else Reflect.deleteProperty(version, field as PropertyKey);
  return copy;
}
