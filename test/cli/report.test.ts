import { stripVTControlCharacters } from 'node:util';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { codeFrame, report } from '../../src/cli/report.js';
import { speakerOf } from '../../src/messages/in-words.js';
import type { Problem } from '../../src/problem.js';
import { PROBLEM_CODES } from '../../src/problem-codes/problem-codes.js';
import { saying } from '../saying.js';

const yaml = ['id: complaint', 'blocks:', '  - text:', '      ru: Срок 5 дней'].join('\n');
const sources = new Map([['posters/complaint.yaml', yaml]]);
const nameOf = (file: string) => `content/${file}`;

const handWritten: Problem = {
  code: 'hand-written-fact',
  severity: 'error',
  where: { file: 'posters/complaint.yaml', line: 4, column: 16, language: 'ru' },
  message: saying('expected {{term …}}, found «5 дней»'),
  fix: saying('write {{term "complaint-review"}}'),
};
const unknown: Problem = {
  code: 'no-name',
  severity: 'warning',
  where: { file: 'posters/complaint.yaml', line: 1, column: 1 },
  message: saying('short'),
};
const phone: Problem = {
  code: 'unconfirmed-fact',
  severity: 'warning',
  where: { file: 'rules/phones.yaml' },
  message: saying('nobody checked 1414'),
};

const plain = (problems: readonly Problem[], verbose = false) =>
  report({ problems, sources, nameOf, colours: picocolors.createColors(false), verbose, say: speakerOf('en') });

test('problems stand by file in the order of lines, in columns, with line, caret, fix and count', () => {
  expect(plain([phone, handWritten, unknown], true)).toBe(`content/posters/complaint.yaml
  1:1   warning  no-name            short
       1 │ id: complaint
         │ ^
  4:16  error    hand-written-fact  expected {{term …}}, found «5 дней»
       4 │       ru: Срок 5 дней
         │                ^
       fix: write {{term "complaint-review"}}

content/rules/phones.yaml
    warning  unconfirmed-fact  nobody checked 1414

✖ 1 error, 2 warnings in 2 files
`);
});

test('warnings are a line each, those of one kind together, and errors keep their lines', () => {
  const facts = ['line', 'agency'].map((about, index): Problem => ({ ...phone, about, where: { ...phone.where, line: index + 2 } }));
  expect(plain([...facts, handWritten, unknown])).toBe(`content/posters/complaint.yaml
  4:16  error  hand-written-fact  expected {{term …}}, found «5 дней»
       4 │       ru: Срок 5 дней
         │                ^
       fix: write {{term "complaint-review"}}

⚠ content/posters/complaint.yaml:1:1: short (no-name)
⚠ 2 facts are not confirmed: line, agency (unconfirmed-fact)

✖ 1 error, 3 warnings in 2 files; --verbose shows each warning with its line and its remedy
`);
});

test('of very many warnings of one kind the first are named, by their places where they have no name', () => {
  const many = Array.from({ length: 15 }, (_, index): Problem => ({ ...phone, where: { ...phone.where, line: 15 - index } }));
  const said = plain(many);
  expect(said).toContain('⚠ 15 facts are not confirmed: content/rules/phones.yaml:1, content/rules/phones.yaml:2,');
  expect(said).toContain('content/rules/phones.yaml:12 and 3 more (unconfirmed-fact)');
  expect(said.split('\n')).toHaveLength(4);
});

test('nothing wrong is nothing to say', () => {
  expect(plain([])).toBe('');
});

test('a place beyond the end of a file is shown without a line', () => {
  expect(plain([{ ...unknown, where: { ...unknown.where, line: 99 } }], true)).not.toContain('│');
});

test('colours are there when asked for, and take no part in the columns', () => {
  const painted = report({
    problems: [handWritten, unknown],
    sources,
    nameOf,
    colours: picocolors.createColors(true),
    verbose: true,
    say: speakerOf('en'),
  });
  expect(painted).toContain('\u001b[31merror\u001b[39m');
  expect(stripVTControlCharacters(painted)).toBe(plain([handWritten, unknown], true));
});

test('the caret stands under the column', () => {
  expect(codeFrame(['a: 1', 'longer: 2'], 2, 9)).toEqual(['2 │ longer: 2', '  │         ^']);
});

test('a long line is cut around the place, and the caret still stands under it', () => {
  const [line, caret] = codeFrame([`${'x'.repeat(500)}!${'y'.repeat(500)}`], 1, 501) ?? [];
  expect(line?.length).toBeLessThan(110);
  expect(line?.[caret?.indexOf('^') ?? 0]).toBe('!');
});

test('a tab takes one place, as the column counts it', () => {
  const [line, caret] = codeFrame(['\tkey: value'], 1, 2) ?? [];
  expect(line?.[caret?.indexOf('^') ?? 0]).toBe('k');
});

test('a column beyond the end of its line points behind it', () => {
  expect(codeFrame(['ab'], 1, 99)).toEqual(['1 │ ab', '  │   ^']);
});

test('there is no frame for a line that the text does not have', () => {
  expect(codeFrame(['ab'], 2)).toBeUndefined();
});

test.each(['kk', 'ru', 'en'] as const)('each kind of warning has a sentence for several of them in %s', (language) => {
  const codes = (Object.keys(PROBLEM_CODES) as (keyof typeof PROBLEM_CODES)[]).filter((code) =>
    PROBLEM_CODES[code].severity.some((severity) => severity === 'warning'),
  );
  expect(codes.length).toBeGreaterThan(20);
  const two = codes.flatMap((code): readonly Problem[] =>
    ['a.yaml', 'b.yaml'].map((file) => ({ code, severity: 'warning', where: { file }, message: saying('…') })),
  );
  const said = report({
    problems: two,
    sources,
    nameOf,
    colours: picocolors.createColors(false),
    verbose: false,
    say: speakerOf(language),
  });
  expect(said.split('\n').filter((line) => /kind|вида «|түріндегі/.test(line))).toEqual([]);
});
