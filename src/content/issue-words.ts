import type { z } from 'zod';

/** What a field has to be, after the word "expected", and how to write it. */
interface Expectation {
  readonly expected: string;
  readonly fix: string;
}

/** What a schema expected where it found something else, in an editor's words; wording that the schema brings along comes first. */
export function expectation(issue: z.core.$ZodIssue): Expectation {
  const own = /^expected (.*)$/s.exec(issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message)?.[1];
  if (own !== undefined) return write(own);
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? write(`a value of the kind ${issue.expected}`);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return write(amount(issue.origin, Number(issue.minimum), issue.inclusive ? 'at least' : 'more than'));
    case 'too_big':
      return write(amount(issue.origin, Number(issue.maximum), issue.inclusive ? 'at most' : 'less than'));
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : write(issue.errors.flatMap((errors) => (errors[0] === undefined ? [] : [expectation(errors[0]).expected])).join(', or '));
    case 'invalid_format':
      return write(issue.pattern === undefined ? `the form ${issue.format}` : `the form ${issue.pattern}`);
    default:
      return write('another value');
  }
}

const write = (expected: string): Expectation => ({ expected, fix: `write ${expected}` });

const oneOf = (values: readonly string[]): Expectation => {
  const quoted = values.map((value) => `"${value}"`).join(', ');
  return values.length === 1 ? write(quoted) : { expected: `one of ${quoted}`, fix: `choose one of them and write it as it stands here` };
};

const NUMBER = 'write it in digits, with a point and without quotation marks';
const FIELDS = 'write each field on a line of its own, two spaces further in, with a colon and a space after its name';

/** Kinds of values as the schema library calls them. */
const KINDS: Readonly<Record<string, Expectation>> = {
  string: { expected: 'a text', fix: 'write a text; in quotation marks when it looks like a number, or begins with a sign such as * or {' },
  number: { expected: 'a number', fix: NUMBER },
  int: { expected: 'a whole number', fix: 'write it in digits, without a point and without quotation marks' },
  boolean: { expected: 'true or false', fix: 'write true or false, without quotation marks' },
  array: { expected: 'a list', fix: 'begin each entry with "- " on a line of its own, or write them in brackets: [one, two]' },
  tuple: { expected: 'a list', fix: 'write the entries in brackets: [one, two]' },
  object: { expected: 'fields with names', fix: FIELDS },
  record: { expected: 'fields with names', fix: FIELDS },
};

function amount(origin: string, limit: number, bound: string): string {
  switch (origin) {
    case 'string':
      return limit === 1 && bound === 'at least' ? 'a text that is not empty' : `a text of ${bound} ${counted(limit, 'character')}`;
    case 'array':
      return `a list of ${bound} ${limit === 1 ? '1 entry' : `${limit} entries`}`;
    case 'int':
      return `a whole number of ${bound} ${limit}`;
    default:
      return `a number of ${bound} ${limit}`;
  }
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
