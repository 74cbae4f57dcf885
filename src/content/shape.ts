import type { z } from 'zod';
import { LANGUAGES } from '../language/language.js';
import type { Problem } from '../problem.js';
import { expectation } from './issue-words.js';
import type { SourceFile } from './source-file.js';

/** Unknown fields of one place that are reported: a file of some other kind has thousands, which nobody reads. */
const MOST_KEYS = 20;

const show = (value: unknown): string => {
  if (value === null || value === '') return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

/** Holds a file against its schema. Reports `unknown-field`, `missing-field` and `wrong-value`, each at its place. */
export function shape<T extends z.ZodType>(schema: T, source: SourceFile): { data?: z.infer<T>; problems: readonly Problem[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  return { problems: issues.filter((issue, index) => !follows(issue, issues[index - 1])).flatMap((issue) => toProblems(issue, source)) };
}

/** A list where a text belongs is too short for one as well: the first fault of a value is enough. */
const follows = (issue: z.core.$ZodIssue, before: z.core.$ZodIssue | undefined): boolean =>
  issue.code !== 'unrecognized_keys' && before?.path.join('/') === issue.path.join('/') && before.code !== 'unrecognized_keys';

function toProblems(issue: z.core.$ZodIssue, source: SourceFile): readonly Problem[] {
  const field = issue.path.map(String).join('.') || 'the file';
  const base = { severity: 'error' as const, where: source.place(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_KEYS).map((key) => ({
      ...base,
      code: 'unknown-field',
      where: source.place([...issue.path, key]),
      message: `expected only known fields in ${field}, found "${key}"`,
      fix: LANGUAGES.some((language) => language === key)
        ? `take it out, or ${declaringFile(source)}`
        : `check the spelling of "${key}", or take it out`,
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of the ways a value may be written, the one that came furthest is the one that was meant.
    const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(meant) > 0) return meant.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, source));
  }
  const found = at(source.data, issue.path);
  const { expected, fix } = expectation(issue);
  const name = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_key')
    return [{ ...base, code: 'wrong-value', message: `${field}: expected ${expected}, found "${name}"`, fix }];
  if (found === undefined)
    return [{ ...base, code: 'missing-field', message: `expected ${field}, found nothing`, fix: `add "${name}:" with ${expected}` }];
  const what = issue.code === 'too_big' && typeof found === 'string' ? `${found.length} characters` : show(found);
  return [{ ...base, code: 'wrong-value', message: `${field}: expected ${expected}, found ${what}`, fix }];
}

/** Where a language is declared: a poster that names its own has fewer than its project. */
const declaringFile = ({ file, data }: SourceFile): string =>
  file.startsWith('posters/') && Object.hasOwn(data as object, 'languages')
    ? 'add the language to "languages:" of this poster'
    : 'declare the language in project.yaml';

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));
