import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readYaml } from '../../src/content/source-file.js';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/messages/message-language.js';
import { say } from '../../src/problem.js';
import { chances, oneOf } from '../chances.js';
import { SLIPS } from './slips.js';

/** Texts that break YAML, one and more for each thing of which its parser complains, by the code that it has for that. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  ALIAS_PROPS: ['a: &x *b'],
  BAD_ALIAS: ['a: & b'],
  BAD_DIRECTIVE: ['%FOO\n---\na: 1'],
  BAD_DQ_ESCAPE: ['a: "\\q"'],
  BAD_INDENT: ['a:\n  - b\n c: d', 'a: [1, 2', 'a: { b: 1, c', 'a: {\nb: 1\n}'],
  BAD_SCALAR_START: ['a: @b', 'a: `b', 'a: %b'],
  BLOCK_AS_IMPLICIT_KEY: ['a: b: c', '- a: 1: 2', 'a: 1\n  b: 2'],
  BLOCK_IN_FLOW: ['a: {b: "x" c: 1}'],
  DUPLICATE_KEY: ['a: 1\na: 2'],
  KEY_OVER_1024_CHARS: [`"${'x'.repeat(1100)}": 1`],
  MISSING_CHAR: ['a: "b\nc: d', "a: 'b\nc: d", 'a: "b"#c', '? a\n: b\nc', 'a:\n  - b\n  c', 'a: >\n     \n  b\n c'],
  MULTILINE_IMPLICIT_KEY: ['a\nb: 1', '"a\n b": 1'],
  MULTIPLE_ANCHORS: ['a: &x &y b'],
  MULTIPLE_TAGS: ['a: !!str !!str b'],
  NON_STRING_KEY: ['{a: 1}: 2', '? - a\n  b: c'],
  TAB_AS_INDENT: ['a:\n\tb: 1'],
  TAG_RESOLVE_FAILED: ['a: !foo b', 'a: !!int x', 'a: !<x b'],
  UNEXPECTED_TOKEN: ['a: [,1]', 'a: "b" c', 'a: }', 'a: ]', '"a" "b": c', 'a: |x\n b', '  a: 1\nb: 2'],
};

/** What the parser itself says of a text, as it says it. */
const complaints = (text: string): readonly { readonly code: string; readonly message: string }[] =>
  [parseAllDocuments(text, { prettyErrors: false, stringKeys: true })].flat().flatMap(({ errors, warnings }) => [...errors, ...warnings]);

/** Words of the parser that no sentence of ours has. */
const OF_THE_PARSER =
  /\b(?:implicit|mappings?|scalars?|sequence|collections?|indicator|token|anchors?|alias node|directives?|unresolved|verbatim|flow|node|stringKeys|missing closing|keys must|tabs are not allowed|comments must|cannot start with)\b/i;

/** What an editor reads of a text in a language. */
const read = (text: string, language: MessageLanguage): readonly string[] =>
  readYaml('posters/a.yaml', text).problems.map((problem) => {
    const { message, fix } = say(problem, language);
    return `${message} | ${fix}`;
  });

/** Sentences in which the parser speaks. */
const itsWords = (text: string, language: MessageLanguage): readonly string[] => {
  const own = complaints(text).map(({ message }) => message);
  return read(text, language).filter((said) => OF_THE_PARSER.test(said) || own.some((message) => said.includes(message)));
};

const TEXTS = Object.values(BROKEN).flat();

/** The beginning of a shipped poster with slips of the pen and with signs that fell out or in, by a seed. */
function damaged(seed: number, count: number): readonly string[] {
  const chance = chances(seed);
  const lines = readFileSync(join(import.meta.dirname, '../../content/posters/complaint.yaml'), 'utf8')
    .split('\n')
    .slice(0, 40);
  const signs = [...'{}[]"\'&*!|>%@`#:,-?\t ', '---', '{{', ': ', '<<: '];
  return Array.from({ length: count }, () => {
    const own = [...lines];
    for (let changes = 1 + Math.floor(chance() * 3); changes > 0; changes -= 1) {
      const at = Math.floor(chance() * own.length);
      const line = own[at] as string;
      const place = Math.floor(chance() * (line.length + 1));
      const slipped = oneOf(Object.values(SLIPS), chance)(line);
      own[at] = chance() < 0.5 && slipped !== undefined ? slipped : `${line.slice(0, place)}${oneOf(signs, chance)}${line.slice(place)}`;
    }
    return own.join('\n');
  });
}

describe('The parser of YAML', () => {
  it('complains of each of these texts, and in words that are found', () => {
    const seen = Object.entries(BROKEN).flatMap(([code, texts]) =>
      texts.filter((text) => !complaints(text).some((each) => each.code === code)).map((text) => `${code}: ${text}`),
    );
    expect(seen).toEqual([]);
    const unknown = TEXTS.flatMap(complaints).filter(({ message }) => !OF_THE_PARSER.test(message));
    expect([...new Set(unknown.map(({ message }) => message))]).toEqual([]);
  });

  it('leaves it to the program to report them', () => {
    expect(TEXTS.filter((text) => read(text, 'en').length === 0)).toEqual([]);
  });

  it.each(MESSAGE_LANGUAGES)('says nothing itself to an editor who reads in %s', (language) => {
    expect(TEXTS.flatMap((text) => itsWords(text, language))).toEqual([]);
  });

  it('says nothing itself of a poster that was damaged in any way (seed 14)', () => {
    const found = damaged(14, 60).flatMap((text) => MESSAGE_LANGUAGES.flatMap((language) => itsWords(text, language)));
    expect(found).toEqual([]);
  });
});
