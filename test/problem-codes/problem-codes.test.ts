import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsPage } from '../../bench/docs.js';
import type { ProblemEntries } from '../../src/problem-codes/entry.js';
import { PROBLEM_CODES, type ProblemCode } from '../../src/problem-codes/problem-codes.js';
import { brokenCodes } from '../projects/broken-project.js';
import { SHOWN_BY_CONTENT } from './shown-by-content.js';
import { SHOWN_BY_DESK } from './shown-by-desk.js';
import { SHOWN_BY_FILES } from './shown-by-files.js';
import { SHOWN_BY_MACHINE } from './shown-by-machine.js';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRIES: ProblemEntries = PROBLEM_CODES;
const SHOWN = { ...SHOWN_BY_CONTENT, ...SHOWN_BY_DESK, ...SHOWN_BY_FILES, ...SHOWN_BY_MACHINE };
/** These are shown where their broken folders are: checks/broken-examples.test.ts. */
const PATCHED = (await brokenCodes()).filter(({ patched }) => patched).map(({ code }) => code);

describe('the registry of codes', () => {
  it('has every code shown by the program itself, by a broken folder or here', () => {
    expect([...PATCHED, ...Object.keys(SHOWN)].sort()).toEqual(Object.keys(ENTRIES).sort());
  });

  it('has each code once', () => {
    const folder = join(ROOT, 'src', 'problem-codes');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const codes = files.flatMap((text) => [...text.matchAll(/^ {2}'?([a-z0-9-]+)'?: \{$/gm)].map(([, code = '']) => code));
    expect(codes.sort()).toEqual(Object.keys(ENTRIES).sort());
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
    expect(found.map(({ message, fix }) => ({ message, fix }))).toContainEqual(example);
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
