import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { problemsPage } from '../../bench/docs.js';
import type { Problem } from '../../src/problem.js';
import type { ProblemEntries } from '../../src/problem-codes/entry.js';
import { PROBLEM_CODES, type ProblemCode } from '../../src/problem-codes/problem-codes.js';
import { inEnglish } from '../in-english.js';
import { brokenCodes } from '../projects/broken-project.js';
import { SHOWN_BY_CONTENT } from './shown-by-content.js';
import { SHOWN_BY_DESK } from './shown-by-desk.js';
import { SHOWN_BY_FILES } from './shown-by-files.js';
import { SHOWN_BY_MACHINE } from './shown-by-machine.js';
import { SHOWN_BY_TABLES } from './shown-by-tables.js';
import { SHOWN_BY_THEME } from './shown-by-theme.js';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRIES: ProblemEntries = PROBLEM_CODES;
const SHOWN = { ...SHOWN_BY_CONTENT, ...SHOWN_BY_DESK, ...SHOWN_BY_FILES, ...SHOWN_BY_MACHINE, ...SHOWN_BY_TABLES, ...SHOWN_BY_THEME };
/** These are shown where their broken folders are: checks/broken-examples.test.ts. */
const PATCHED = (await brokenCodes()).filter(({ patched }) => patched).map(({ code }) => code);

/** The texts of all files below a folder. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

describe('the registry of codes', () => {
  it('has every code shown by the program itself, by a broken folder or here', () => {
    expect([...PATCHED, ...Object.keys(SHOWN)].sort()).toEqual(Object.keys(ENTRIES).sort());
  });

  it('has each code once', () => {
    const codes = filesOf(join(ROOT, 'src', 'problem-codes')).flatMap((text) =>
      [...text.matchAll(/^ {2}'?([a-z0-9-]+)'?: \{$/gm)].map(([, code = '']) => code),
    );
    expect(codes.sort()).toEqual(Object.keys(ENTRIES).sort());
  });

  it('is the type of every code that is reported: another one does not compile', () => {
    expectTypeOf<Problem['code']>().toEqualTypeOf<keyof typeof PROBLEM_CODES>();
    expectTypeOf<'bad-weather'>().not.toExtend<ProblemCode>();
  });

  it('knows every severity with which the source reports a code', () => {
    const reported = filesOf(join(ROOT, 'src')).flatMap((text) => [...text.matchAll(/code: '([a-z-]+)',\s+severity: '(error|warning)'/g)]);
    expect(reported.length).toBeGreaterThan(50);
    const unknown = reported.filter(([, code, severity]) => !PROBLEM_CODES[code as ProblemCode].severity.some((each) => each === severity));
    expect(unknown.map(([, code, severity]) => `${severity} ${code}`)).toEqual([]);
  });

  it('names every code in small letters and hyphens', () => {
    expect(Object.keys(ENTRIES).filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('says what each means and what to do, in whole sentences', () => {
    const broken = Object.entries(ENTRIES).filter(([, { meaning, remedy }]) =>
      [meaning, remedy].some((text) => !/^[`A-Z].*\.$/s.test(text)),
    );
    expect(broken.map(([code]) => code)).toEqual([]);
  });
});

describe('the example of a code is what the program says', () => {
  it.each(Object.entries(SHOWN))('%s', async (code, show) => {
    const { example, severity } = PROBLEM_CODES[code as ProblemCode];
    const found = (await show()).filter((problem) => problem.code === code);
    expect(inEnglish(found.map(({ message, fix }) => ({ message, fix })))).toContainEqual(example);
    expect(severity).toEqual(expect.arrayContaining(found.map((problem) => problem.severity)));
  });
});

describe('docs/problems.md', () => {
  const page = readFileSync(join(ROOT, 'docs', 'problems.md'), 'utf8');

  it('is what "npm run docs" makes of the registry', () => {
    expect(page).toBe(problemsPage());
  });

  it('has a heading for every code, which is the end of its address', () => {
    const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings.sort()).toEqual(Object.keys(ENTRIES).sort());
  });
});
