import { describe, expect, it } from 'vitest';
import { codeOf, type SourceFile, sources } from '../architecture/sources.js';

/** Commands that a help shows: they are typed as they stand. */
const EXAMPLES = /examples: \[[^\]]*\]/g;

/** Words of the program in English: three of them in a row, in a text that is not thrown as a bug. */
const SENTENCE = /[A-Za-z]{2,}[,:]? [a-z]{2,},? [a-z]{2,}/;
const TEXTS = /(new (?:Range|Type)?Error\(\s*)?('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/g;

/** What stands in a text and is no word of it: code between ${ and }, which may hold a text that ends this one, tags, declarations of a style sheet, and a command that is to be typed. */
const NO_WORDS = /^`npx taqta [\s\S]*|\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*(?:\}|$)|\$\{[\s\S]*$|<[^>]*>|\{ [^{}]*; \}/g;

function englishIn(file: SourceFile): readonly string[] {
  return [...codeOf(file).replace(EXAMPLES, '').matchAll(TEXTS)]
    .filter(([, bug, text = '']) => bug === undefined && SENTENCE.test(text.replace(NO_WORDS, '\n')))
    .map(([, , text = '']) => `${file.path}: ${text}`);
}

/**
 * They hold words for a purpose of their own: the catalogues; the registry of codes, which is English; what the program says in the
 * languages of its posters; faults of the painter, which are bugs, and names in its files; scripts; style sheets; the patterns by which scripts are read.
 */
const AT_HOME =
  /^src\/(messages|problem-codes|language(?!\/template)|pdf)\/|^src\/player\/start-files\.ts$|^src\/pages\/[a-z-]+-style\.ts$|^src\/checks\/external-reference\.ts$/;

describe('What is said to whoever runs Taqta stands in the catalogues', () => {
  it('in every room', () => {
    const found = sources()
      .filter((file) => !AT_HOME.test(file.path))
      .flatMap(englishIn);
    expect(found).toEqual([]);
  });

  it('and a file that speaks English is found', () => {
    const file = (text: string): SourceFile => ({ path: 'src/checks/a.ts', text });
    expect(englishIn(file("const fix = 'write the day that is meant';"))).toHaveLength(1);
    expect(englishIn(file('const message = `expected items of the list`;'))).toHaveLength(1);
    expect(englishIn(file("throw new Error('expected a poster that is there');"))).toEqual([]);
  });
});
