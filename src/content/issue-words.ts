import type { z } from 'zod';
import { expectedIn, type Phrase, phrase } from '../messages/message.js';

/** What a field has to be, and how to write it. */
interface Expectation {
  readonly expected: Phrase;
  readonly fix: Phrase;
}

/** What a schema expected where it found something else, in an editor's words; wording that the schema brings along comes first. */
export function expectation(issue: z.core.$ZodIssue): Expectation {
  const said = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  const own = expectedIn(said);
  if (own !== undefined) return { ...write(own), ...fixOf(own), ...(issue.code === 'custom' && issue.params) };
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? write(phrase('value.kind', { kind: issue.expected }));
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return write(amount(issue.origin, Number(issue.minimum), issue.inclusive ? 'at-least' : 'more-than'));
    case 'too_big':
      return write(amount(issue.origin, Number(issue.maximum), issue.inclusive ? 'at-most' : 'less-than'));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options.map(String)) : write(anyOf(issue.errors));
    case 'invalid_format':
      return write(phrase('value.form', { form: issue.pattern ?? issue.format }));
    default:
      return write(phrase('value.another'));
  }
}

/** How to write what cannot be written as it is called: a remedy works when it is pasted. */
const FIXES: Readonly<Partial<Record<Phrase['key'], Phrase['key']>>> = {
  'value.review': 'value.review-fix',
  'value.reviews': 'value.reviews-fix',
  'value.short-review': 'value.short-review-fix',
  'value.approvals': 'value.approvals-fix',
  'value.checked': 'value.checked-fix',
  'value.recorded-words': 'value.recorded-words-fix',
};

function fixOf(own: Phrase): Pick<Expectation, 'fix'> | undefined {
  const key = FIXES[own.key];
  return key && { fix: { ...own, key } };
}

const anyOf = (errors: readonly (readonly z.core.$ZodIssue[])[]): Phrase =>
  phrase('value.any-of', { ways: errors.flatMap(([first]) => (first === undefined ? [] : [expectation(first).expected])) });

const write = (expected: Phrase): Expectation => ({ expected, fix: phrase('value.write-fix', { expected }) });

const oneOf = (values: readonly string[]): Expectation =>
  values.length === 1
    ? write(phrase('value.just', { value: values[0] ?? '' }))
    : { expected: phrase('value.one-of', { values }), fix: phrase('value.one-of-fix') };

const FIELDS: Expectation = { expected: phrase('value.fields'), fix: phrase('value.fields-fix') };

/** Kinds of values as the schema library calls them. */
const KINDS: Readonly<Record<string, Expectation>> = {
  string: { expected: phrase('value.text'), fix: phrase('value.text-fix') },
  number: { expected: phrase('value.number'), fix: phrase('value.number-fix') },
  int: { expected: phrase('value.int'), fix: phrase('value.int-fix') },
  boolean: { expected: phrase('value.boolean'), fix: phrase('value.boolean-fix') },
  array: { expected: phrase('value.list'), fix: phrase('value.list-fix') },
  tuple: { expected: phrase('value.list'), fix: phrase('value.tuple-fix') },
  object: FIELDS,
  record: FIELDS,
};

function amount(origin: string, limit: number, bound: 'at-least' | 'more-than' | 'at-most' | 'less-than'): Phrase {
  switch (origin) {
    case 'string':
      return limit === 1 && bound === 'at-least' ? phrase('value.not-empty') : phrase(`value.text-${bound}`, { limit });
    case 'array':
      return phrase(`value.list-${bound}`, { limit });
    case 'int':
      return phrase(`value.int-${bound}`, { limit });
    default:
      return phrase(`value.number-${bound}`, { limit });
  }
}
