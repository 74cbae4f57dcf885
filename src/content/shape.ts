import type { z } from 'zod';
import type { Problem } from '../problem.js';
import type { SourceFile } from './source-file.js';

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

/** Holds a file against its schema. Reports `unknown-field`, `missing-field` and `wrong-value`, each at its place. */
export function shape<T extends z.ZodType>(schema: T, source: SourceFile): { data?: z.infer<T>; problems: readonly Problem[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, source)) };
}

function toProblems(issue: z.core.$ZodIssue, source: SourceFile): readonly Problem[] {
  const field = issue.path.map(String).join('.') || 'the file';
  const base = { severity: 'error' as const, where: source.place(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      code: 'unknown-field',
      where: source.place([...issue.path, key]),
      message: `expected only known fields in ${field}, found "${key}"`,
      fix: `check the spelling of "${key}", or take it out`,
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of the ways a value may be written, the one that came furthest is the one that was meant.
    const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(meant) > 0) return meant.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, source));
  }
  const found = at(source.data, issue.path);
  if (found === undefined) {
    return [
      { ...base, code: 'missing-field', message: `expected ${field}, found nothing`, fix: `add "${String(issue.path.at(-1) ?? '')}:"` },
    ];
  }
  return [{ ...base, code: 'wrong-value', message: `${field}: ${issue.message}, found ${show(found)}` }];
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));
