import type { z } from 'zod';
import { LANGUAGES } from '../language/language.js';
import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Place, Problem } from '../problem.js';
import { expectation } from './issue-words.js';
import { partAt } from './part-at.js';
import type { SourceFile } from './source-file.js';

/** Unknown fields of one place that are reported: a file of some other kind has thousands, which nobody reads. */
const MOST_KEYS = 20;

const show = (value: unknown): PhraseOrText => {
  if (value === null || value === '') return phrase('value.nothing');
  return shortened(JSON.stringify(value), 60);
};

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
  const named = issue.path.map(String).join('.');
  const field: PhraseOrText = named === '' ? phrase('value.whole-file') : named;
  const base = { severity: 'error' as const, where: source.place(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_KEYS).map((key) => ({
      ...base,
      code: 'unknown-field',
      where: source.place([...issue.path, key]),
      message: phrase('unknown-field.found', { field, name: key }),
      fix: LANGUAGES.some((language) => language === key)
        ? declaringFix(source)
        : ((issue.path.length === 0 ? elsewhere(source, key) : undefined) ?? phrase('unknown-field.fix', { name: key })),
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = meantOf(issue.errors, partAt(source.data, issue.path));
    if (meant) return meant.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, source));
  }
  const found = partAt(source.data, issue.path);
  const { expected, fix } = expectation(issue);
  const name = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_key')
    return [
      {
        ...base,
        code: 'wrong-value',
        message: phrase('wrong-value.found', { field, expected, found: phrase('value.just', { value: name }) }),
        fix,
      },
    ];
  if (found === undefined)
    return [
      {
        ...base,
        code: 'missing-field',
        message: phrase('missing-field.found', { field }),
        fix: phrase('missing-field.fix', { name, expected }),
      },
    ];
  const what = issue.code === 'too_big' && typeof found === 'string' ? phrase('value.characters', { count: found.length }) : show(found);
  return [{ ...base, code: 'wrong-value', message: phrase('wrong-value.found', { field, expected, found: what }), fix }];
}

/** Where a language is declared: a poster that names its own has fewer than its project. */
const declaringFix = ({ file, data }: SourceFile): Phrase =>
  file.startsWith('posters/') && Object.hasOwn(data as object, 'languages')
    ? phrase('unknown-field.poster-language-fix')
    : phrase('unknown-field.language-fix');

/** Fields of project.yaml, which speaks for all posters and centers; and other names for the first. */
const OF_PROJECT = new Set(['sizes', 'messages', 'country', 'time_zone', 'reading_distance', 'imprint', 'reviewers']);
const SIZES = new Set(['sizes', 'size', 'format', 'paper']);

/** Where a field of another file belongs, which stands at the top of this one. */
function elsewhere({ file, data }: SourceFile, name: string): Phrase | undefined {
  const given = typeof data === 'object' && data !== null ? data : {};
  if (file === 'project.yaml') return SIZES.has(name) && !('sizes' in given) ? phrase('unknown-field.sizes-meant-fix') : undefined;
  const id = 'id' in given && typeof given.id === 'string' ? given.id : undefined;
  if (SIZES.has(name) && file.startsWith('posters/') && id !== undefined) return phrase('unknown-field.sizes-fix', { id });
  const meant = SIZES.has(name) ? 'sizes' : name;
  return OF_PROJECT.has(meant) ? phrase('unknown-field.project-fix', { name: meant }) : undefined;
}

type Way = readonly z.core.$ZodIssue[];

/** Of the ways a value may be written the one that was meant: its fields are most like those that stand there, and it came furthest. All that is wrong with it is reported. */
function meantOf(ways: readonly Way[], value: unknown): Way | undefined {
  const entered = ways.filter((issues) => depth(issues) > 0 || (issues.length > 0 && issues.every(isOfFields)));
  return entered.toSorted((a, b) => unlike(a, value) - unlike(b, value) || depth(b) - depth(a))[0];
}

const isOfFields = ({ code, path }: z.core.$ZodIssue): boolean => path.length === 0 && (code === 'unrecognized_keys' || code === 'custom');

/** How many fields a way does not know, and how many it misses. */
const unlike = (issues: Way, value: unknown): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return sum + issue.keys.length;
    return issue.path.length === 1 && partAt(value, issue.path) === undefined ? sum + 1 : sum;
  }, 0);

const depth = (issues: Way): number => Math.max(0, ...issues.map((issue) => issue.path.length));

const RESERVED = '__proto__';

/** A name that JavaScript keeps for itself, however deep it stands: a schema passes it over where it knows no names of its own. */
export function reservedNames(source: SourceFile, data: unknown = source.data, path: readonly PropertyKey[] = []): readonly Problem[] {
  if (typeof data !== 'object' || data === null) return [];
  const below = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return below.flatMap(([key, part]) => [
    ...(key === RESERVED ? [reservedName(source.place([...path, key]))] : []),
    ...(typeof part === 'object' ? reservedNames(source, part, [...path, key]) : []),
  ]);
}

const reservedName = (where: Place): Problem => ({
  code: 'wrong-value',
  severity: 'error',
  where,
  message: phrase('wrong-value.reserved', { name: RESERVED }),
  fix: phrase('wrong-value.reserved-fix'),
});
