import { expect, it } from 'vitest';
import { BLAME } from '../../bench/fuzz/blame.js';
import { codeOf, filesBelow, type SourceFile } from '../architecture/sources.js';

/** The one place that speaks of a fault in Taqta: a stack that nobody has foreseen. */
const BUG = /^src\/messages\/\w+\/summaries\.ts$/;

const blaming = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => !BUG.test(path))
    .flatMap((file) =>
      [...codeOf(file).matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(([text]) => ({ file, text })),
    )
    .filter(({ text }) => BLAME.test(text))
    .map(({ file, text }) => `${file.path}: ${text}`);

it('No message blames the design, asks for the file again or asks to be reported', () => {
  const found = blaming(['src', 'templates/posters'].flatMap(filesBelow));
  expect(found).toEqual([]);
});

it('is broken by a message that does', () => {
  const said = (text: string): SourceFile => ({ path: 'src/checks/a.ts', text });
  expect(blaming([said("const fix = 'this is a fault of the design: please report it';")])).toHaveLength(1);
  expect(blaming([said('/* the design is at fault */ const fix = `make the file again with a tool`;')])).toHaveLength(1);
  expect(blaming([said("// please report it\nconst fix = 'shorten the text';")])).toEqual([]);
});
