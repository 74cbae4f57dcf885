import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProblemEntries } from '../../src/problem-codes/entry.js';
import { PROBLEM_CODES, type ProblemCode } from '../../src/problem-codes/problem-codes.js';

const SRC = join(import.meta.dirname, '..', '..', 'src');
const REGISTRY = join(SRC, 'problem-codes');

/** Every text in quotation marks of the source, the registry left out. */
function written(): ReadonlySet<string> {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files
    .filter(({ parentPath }) => parentPath !== REGISTRY)
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, word = '']) => word)));
}

/** Codes that are put together: `version-` and what is wrong with the days. */
const PUT_TOGETHER: readonly ProblemCode[] = ['version-backwards', 'version-gap', 'version-order', 'version-overlap'];

/** Codes that nothing reports. */
const unused = (codes: readonly string[]): readonly string[] => {
  const words = written();
  return codes.filter((code) => !words.has(code) && !(PUT_TOGETHER as readonly string[]).includes(code));
};

describe('the registry of codes', () => {
  const entries: ProblemEntries = PROBLEM_CODES;

  it('knows no code that the program never reports', () => {
    expect(unused(Object.keys(entries))).toEqual([]);
  });

  it('and one that it never reports is found', () => {
    expect(unused(['bad-link', 'bad-weather'])).toEqual(['bad-weather']);
  });

  it('has each code once', () => {
    const files = readdirSync(REGISTRY).map((name) => readFileSync(join(REGISTRY, name), 'utf8'));
    const codes = files.flatMap((text) => [...text.matchAll(/^ {2}'?([a-z0-9-]+)'?: \{$/gm)].map(([, code = '']) => code));
    expect(codes.sort()).toEqual(Object.keys(entries).sort());
  });

  it('names every code in small letters and hyphens', () => {
    expect(Object.keys(entries).filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('says what each means and what to do, in whole sentences', () => {
    const broken = Object.entries(entries).filter(([, { meaning, remedy }]) =>
      [meaning, remedy].some((text) => !/^[`A-Z«].*\.$/s.test(text)),
    );
    expect(broken.map(([code]) => code)).toEqual([]);
  });
});
